/**
 * How much articles move under their readers' eyes: `npm run bench:shift -- FEED [COUNT]` opens articles of a feed in the
 * built reader, each in a page of its own, scrolls through it, and prints the layout shift that Chromium has seen. Pictures
 * of other hosts are served by this script, late.
 */
import { readFileSync } from 'node:fs'
import { basename, resolve } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import sharp from 'sharp'
import { mergeArticles } from '#edition/edition.ts'
import { readDocument } from '#format/detect.ts'
import { articleAddress } from '#route/address.ts'
import { startBrowser } from './browser.ts'
import { buildIfStale } from './freshness.ts'
import { serveBuilt } from './serve-built.ts'

/** A fifth of what the Core Web Vitals call good. */
const MOST = 0.02
const LATE_MS = 150

const path = resolve(process.env.INIT_CWD ?? '.', process.argv[2] ?? '')
const count = Number(process.argv[3] ?? 50)
buildIfStale()
const served = await serveBuilt([path])
const browser = await startBrowser()
const slugs = await slugsOf(path)
const picture = await sharp({ create: { width: 1000, height: 750, channels: 3, background: '#46617a' } })
  .jpeg()
  .toBuffer()
console.log('| width | articles | median | p95 | worst | over 0.02 |')
console.log('|---|---|---|---|---|---|')
for (const width of [390, 1440]) {
  const shifts: { readonly slug: string; readonly shift: number }[] = []
  for (const slug of slugs) shifts.push({ slug, shift: await shiftOf(browser, width, slug) })
  const sorted = shifts.map(({ shift }) => shift).sort((a, b) => a - b)
  const over = shifts.filter(({ shift }) => shift > MOST)
  const at = (share: number) => (sorted[Math.ceil(sorted.length * share) - 1] ?? 0).toFixed(4)
  console.log(`| ${[width, shifts.length, at(0.5), at(0.95), at(1), over.length].join(' | ')} |`)
  for (const { slug, shift } of over) console.log(`  ${slug}: ${shift.toFixed(4)}`)
  if (over.length > 0) process.exitCode = 1
}
await browser.close()
served.stop()

/** Spread over the whole feed, the longest among them. */
async function slugsOf(file: string): Promise<readonly string[]> {
  const loadedFrom = `${served.address}/feeds/0/${encodeURIComponent(basename(file))}`
  const result = await readDocument(readFileSync(file, 'utf8'), { loadedFrom, now: Date.now() })
  if (result.kind === 'unreadable') throw new Error(result.problem.message)
  const all = mergeArticles(result.feed.articles, Date.now())
  const longest = all.toSorted((a, b) => (b.bodyHtml?.length ?? 0) - (a.bodyHtml?.length ?? 0)).slice(0, 5)
  const step = Math.max(1, Math.floor(all.length / count))
  const spread = all.filter((_, i) => i % step === 0)
  return [...new Set([...longest, ...spread].map(({ slug }) => slug))].slice(0, count)
}

async function shiftOf(on: Browser, width: number, slug: string): Promise<number> {
  const page = await on.newPage({ viewport: { width, height: 844 }, timezoneId: 'UTC' })
  await page.route(
    (url) => !url.href.startsWith(served.address),
    async (route) => {
      if (route.request().resourceType() !== 'image') return route.fulfill({ status: 204 })
      await new Promise((later) => setTimeout(later, LATE_MS))
      return route.fulfill({ body: picture, contentType: 'image/jpeg' })
    },
  )
  await page.addInitScript(() => {
    const seen = { shift: 0 }
    Object.assign(window, { seen })
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        // TypeScript's lib has no LayoutShift yet.
        const { value, hadRecentInput } = entry as PerformanceEntry & {
          value: number
          hadRecentInput: boolean
        }
        if (!hadRecentInput) seen.shift += value
      }
    }).observe({ type: 'layout-shift', buffered: true })
  })
  await page.goto(served.address + articleAddress(slug))
  await page.locator('main h1').waitFor()
  await page.locator('.body').waitFor()
  await readThrough(page)
  const shift = await page.evaluate(() => (window as unknown as { seen: { shift: number } }).seen.shift) // set above
  await page.close()
  return shift
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
    await pause(2 * wait)
    window.scrollBy({ top: -400, behavior: 'instant' })
    await pause(wait)
  }, LATE_MS)
}
