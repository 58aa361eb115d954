/**
 * How much articles move under their readers' eyes: `npm run bench:shift -- FEED [COUNT]` builds an edition of a feed, opens
 * articles of it, each in a page of its own, scrolls through it, and prints the layout shift that Chromium has seen. Pictures
 * of other hosts are served by this script, late.
 */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import sharp from 'sharp'
import sirv from 'sirv'
import { mergeArticles } from '#edition/edition.ts'
import { readDocument } from '#format/detect.ts'
import { articleAddress } from '#route/address.ts'
import { startBrowser } from './browser.ts'
import { buildIfStale } from './freshness.ts'

/** A fifth of what the Core Web Vitals call good. */
const MOST = 0.02
const LATE_MS = 150

interface Seen {
  readonly shift: number
  /** How much, what, from where to where: what to look for. */
  readonly moved: readonly string[]
}

const path = resolve(process.env.INIT_CWD ?? '.', process.argv[2] ?? '')
const count = Number(process.argv[3] ?? 50)
buildIfStale()
const folder = mkdtempSync(join(tmpdir(), 'lectern-shift-'))
const built = spawnSync(
  process.execPath,
  ['dist-press/lectern.js', 'build', path, '--out', folder, '--force', '--cards', 'none'],
  { encoding: 'utf8' },
)
if (built.status !== 0) throw new Error(built.stderr)
const server = createServer(sirv(folder)).listen(0)
const address = `http://localhost:${Object(server.address()).port}`
const browser = await startBrowser()
const slugs = await slugsOf(path)
const picture = await sharp({ create: { width: 1000, height: 750, channels: 3, background: '#46617a' } })
  .jpeg()
  .toBuffer()
console.log('| width | articles | median | p95 | worst | over 0.02 |')
console.log('|---|---|---|---|---|---|')
for (const width of [390, 1440]) {
  const shifts: (Seen & { readonly slug: string })[] = []
  for (const slug of slugs) shifts.push({ slug, ...(await shiftOf(browser, width, slug)) })
  const sorted = shifts.map(({ shift }) => shift).sort((a, b) => a - b)
  const over = shifts.filter(({ shift }) => shift > MOST)
  const at = (share: number) => (sorted[Math.ceil(sorted.length * share) - 1] ?? 0).toFixed(4)
  console.log(`| ${[width, shifts.length, at(0.5), at(0.95), at(1), over.length].join(' | ')} |`)
  for (const { slug, shift, moved } of over) {
    console.log(`  ${slug}: ${shift.toFixed(4)}`)
    for (const one of moved) console.log(`    ${one}`)
  }
  if (over.length > 0) process.exitCode = 1
}
await browser.close()
server.close()
server.closeAllConnections()
rmSync(folder, { recursive: true })

/** Spread over the whole feed, the longest among them. */
async function slugsOf(file: string): Promise<readonly string[]> {
  const result = await readDocument(readFileSync(file, 'utf8'), { loadedFrom: file, now: Date.now() })
  if (result.kind === 'unreadable') throw new Error(result.problem.message)
  const all = mergeArticles(result.feed.articles, Date.now())
  const longest = all.toSorted((a, b) => (b.bodyHtml?.length ?? 0) - (a.bodyHtml?.length ?? 0)).slice(0, 5)
  const step = Math.max(1, Math.floor(all.length / count))
  const spread = all.filter((_, i) => i % step === 0)
  return [...new Set([...longest, ...spread].map(({ slug }) => slug))].slice(0, count)
}

async function shiftOf(on: Browser, width: number, slug: string): Promise<Seen> {
  const page = await on.newPage({ viewport: { width, height: 844 }, timezoneId: 'UTC' })
  await page.route(
    (url) => !url.href.startsWith(address),
    async (route) => {
      if (route.request().resourceType() !== 'image') return route.fulfill({ status: 204 })
      await new Promise((later) => setTimeout(later, LATE_MS))
      return route.fulfill({ body: picture, contentType: 'image/jpeg' })
    },
  )
  await page.addInitScript(noteShifts)
  await page.goto(address + articleAddress(slug))
  await page.locator('main h1').waitFor()
  await page.locator('.body').waitFor()
  await readThrough(page)
  const seen = await page.evaluate((): Seen => Reflect.get(window, 'seen'))
  await page.close()
  return seen
}

/** Runs inside the page, and so knows nothing of this file. */
function noteShifts(): void {
  // TypeScript's lib has no LayoutShift yet.
  type Shift = PerformanceEntry & {
    readonly value: number
    readonly hadRecentInput: boolean
    readonly sources: readonly {
      readonly node: Node | null
      readonly previousRect: DOMRectReadOnly
      readonly currentRect: DOMRectReadOnly
    }[]
  }
  const seen = { shift: 0, moved: [] as string[] }
  Reflect.set(window, 'seen', seen)
  const nameOf = (node: Node | null) => {
    const element = node instanceof Element ? node : node?.parentElement
    return element ? `${element.localName}.${element.className}` : 'gone'
  }
  const side = ({ y, height }: DOMRectReadOnly) => `${Math.round(y)}+${Math.round(height)}`
  new PerformanceObserver((list) => {
    // As above.
    for (const { value, hadRecentInput, sources, startTime } of list.getEntries() as Shift[]) {
      if (hadRecentInput) continue
      seen.shift += value
      const parts = sources.map(
        (one) => `${nameOf(one.node)} ${side(one.previousRect)} → ${side(one.currentRect)}`,
      )
      seen.moved.push(`${value.toFixed(4)} at ${Math.round(startTime)} ms: ${parts.join(', ')}`)
    }
  }).observe({ type: 'layout-shift', buffered: true })
}

/** A screen at a time, without a hand on the wheel, whose shifts would not count; at most twenty screens. */
async function readThrough(page: Page): Promise<void> {
  await page.evaluate(async (wait) => {
    const pause = (ms: number) => new Promise((later) => setTimeout(later, ms))
    await pause(2 * wait)
    for (let screen = 0; screen < 20; screen += 1) {
      if (window.scrollY + window.innerHeight >= document.documentElement.scrollHeight - 2) break
      window.scrollBy({ top: window.innerHeight * 0.8, behavior: 'instant' })
      await pause(60)
    }
    // What belongs to the article comes once a reader is near, and may take its time.
    const since = performance.now()
    while (document.querySelector('[data-coming]') && performance.now() - since < 5000) await pause(wait)
    await pause(2 * wait)
    window.scrollBy({ top: -400, behavior: 'instant' })
    await pause(wait)
  }, LATE_MS)
}
