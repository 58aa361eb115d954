/**
 * What a reader notices of an archive's size, in Chromium on built editions: `npm run bench:reader [FEED]`. Without a
 * JSON Feed to tile it makes rows up. The processor is slowed four times where the table says so; the worker is not,
 * because Chromium slows only pages.
 */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, CDPSession, Page } from 'playwright-core'
import sirv from 'sirv'
import { heapOf } from './bench-heap.ts'
import { startBrowser } from './browser.ts'
import { putFrameClock, untilIdle } from './frame-clock.ts'
import { shortFeed, tiledFeed } from './made-up-feed.ts'

const SIZES = [100, 1000, 20_000, 200_000]
const VISITS = 5
const INPUTS = 40

const [named] = process.argv.slice(2)
const feed = named === undefined ? shortFeed(20_000) : readFileSync(named, 'utf8')
const folder = mkdtempSync(join(tmpdir(), 'lectern-reader-'))
console.log(
  '| articles | LCP, slow phone | its page and data | input to painted list, p50 / p95 | 4× slowed | longest task: coming alive, finding | 4× slowed | heap |',
)
console.log('|---|---|---|---|---|---|---|---|')
const sites = SIZES.map(published)
const browser = await startBrowser()
const screens = sites.map((): Screen[] => [])
// Turn about, so that whatever else the machine does falls on all of them.
for (let visit = 0; visit < VISITS; visit += 1) {
  for (const [i, { address }] of sites.entries()) screens[i]?.push(await firstScreen(browser, address))
}
for (const [i, { count, address }] of sites.entries()) {
  const lcp = Math.round(median((screens[i] ?? []).map((one) => one.lcp)))
  const kb = (median((screens[i] ?? []).map((one) => one.bytes)) / 1000).toFixed(1)
  const slowed = await finding(browser, address, 4)
  const plain = await finding(browser, address, 1)
  console.log(
    `| ${[count.toLocaleString('en'), `${lcp} ms`, `${kb} KB gz`, inputs(plain), inputs(slowed), tasks(plain), tasks(slowed), `${plain.heap} MB`].join(' | ')} |`,
  )
}
await browser.close()
await tellSmallHeap()
for (const { server } of sites) {
  server.close()
  server.closeAllConnections()
}
rmSync(folder, { recursive: true })

interface Site {
  readonly count: number
  readonly address: string
  readonly server: Server
}

function published(count: number): Site {
  const file = join(folder, `${count}.json`)
  const out = join(folder, String(count))
  writeFileSync(file, tiledFeed(feed, count))
  const options = ['--prerender', 'latest:50', '--cards', 'none', '--precompress', '--force']
  const command = ['dist-press/lectern.js', 'build', file, '--out', out, ...options]
  const run = spawnSync(process.execPath, command, { encoding: 'utf8' })
  if (run.status !== 0) throw new Error(run.stderr)
  const server = createServer(sirv(out, { brotli: true, gzip: true })).listen(0)
  const { port } = Object(server.address())
  return { count, address: `http://localhost:${port}/`, server }
}

interface Screen {
  readonly lcp: number
  /** Of the page and of all JSON until the network was quiet, as sent. */
  readonly bytes: number
}

/** As a slow phone has it. */
async function firstScreen(on: Browser, address: string): Promise<Screen> {
  const { page, line } = await opened(on, 4, { width: 412, height: 823 })
  const throughput = { downloadThroughput: 200_000, uploadThroughput: 94_000 }
  await line.send('Network.enable')
  await line.send('Network.emulateNetworkConditions', { offline: false, latency: 150, ...throughput })
  const data = new Set<string>()
  let bytes = 0
  line.on('Network.responseReceived', ({ requestId, response }) => {
    if (/\/$|\.json/.test(new URL(response.url).pathname)) data.add(requestId)
  })
  line.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    if (data.has(requestId)) bytes += encodedDataLength
  })
  await page.goto(address, { waitUntil: 'networkidle' })
  const lcp = await seen(page, 'lcp')
  await page.context().close()
  return { lcp, bytes }
}

/** Filters are opened, everything comes in, and sections are chosen and left one after the other. */
async function finding(on: Browser, address: string, slowdown: number) {
  const { page, line } = await opened(on, slowdown, { width: 1440, height: 900 })
  await page.goto(address)
  await page.locator('.masthead-date time').waitFor()
  const alive = await seen(page, 'longest')
  await page.evaluate(() => Object.assign(Reflect.get(globalThis, 'seen'), { longest: 0 }))
  await page.getByRole('button', { name: 'Filter' }).click()
  await page.getByRole('checkbox').first().waitFor()
  await page.getByText(/Still (?:loading|counting)/).waitFor({ state: 'detached', timeout: 300_000 })
  const times: number[] = []
  for (let input = 0; input < INPUTS; input += 1) {
    await page.evaluate(untilIdle)
    times.push(await page.evaluate(inputToPainted, input))
  }
  const sorted = times.toSorted((a, b) => a - b)
  const longest = await seen(page, 'longest')
  const heap = await heapOf(line)
  await page.context().close()
  const at = (part: number) => Math.round(sorted[Math.floor(INPUTS * part)] ?? 0)
  return { half: at(0.5), most: at(0.95), alive, longest, heap: Math.round(heap / 1_000_000) }
}

/** Runs in the page: clicks a section or a bar, and waits until another count and its list have been painted. */
async function inputToPainted(input: number): Promise<number> {
  const status = document.querySelector('[role="status"]')
  const boxes = [...document.querySelectorAll<HTMLElement>('input[type="checkbox"]')]
  const before = status?.textContent
  const since = performance.now()
  boxes[Math.floor(input / 2) % Math.min(6, boxes.length)]?.click()
  return new Promise<number>((done) => {
    const painted = () => Reflect.get(globalThis, 'afterFrame')().then(() => done(performance.now() - since))
    const observer = new MutationObserver(() => {
      if (document.querySelector('[role="status"]')?.textContent === before) return
      observer.disconnect()
      if (Reflect.get(globalThis, 'isInFrame')) painted()
      else requestAnimationFrame(painted)
    })
    observer.observe(document.body, { subtree: true, childList: true, characterData: true })
  })
}

async function opened(on: Browser, rate: number, viewport: { width: number; height: number }) {
  const context = await on.newContext({ viewport })
  const page = await context.newPage()
  const line: CDPSession = await context.newCDPSession(page)
  await line.send('Emulation.setCPUThrottlingRate', { rate })
  await page.addInitScript(putFrameClock)
  await page.addInitScript(watch)
  return { page, line }
}

/** Runs in the page, before everything else. */
function watch(): void {
  const seen = { lcp: 0, longest: 0 }
  Object.assign(globalThis, { seen, isInFrame: false })
  const inFrame = (isInFrame: boolean) => Object.assign(globalThis, { isInFrame })
  const frame = globalThis.requestAnimationFrame
  const after = new MessageChannel()
  after.port1.onmessage = () => inFrame(false)
  globalThis.requestAnimationFrame = (act) =>
    frame((time) => {
      inFrame(true)
      after.port2.postMessage(null)
      act(time)
    })
  const each = (type: string, take: (entry: PerformanceEntry) => void) =>
    new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({ type, buffered: true })
  each('largest-contentful-paint', ({ startTime }) => {
    seen.lcp = startTime
  })
  each('longtask', ({ startTime, duration }) => {
    const painted = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0
    if (startTime > painted) seen.longest = Math.max(seen.longest, duration)
  })
}

function seen(page: Page, what: 'lcp' | 'longest'): Promise<number> {
  return page.evaluate(async (name) => {
    await new Promise((done) => requestIdleCallback(done))
    return Number(Reflect.get(Reflect.get(globalThis, 'seen'), name))
  }, what)
}

/** The whole of an archive of 20,000, found in by words, where no engine may have more than 64 MB. */
async function tellSmallHeap(): Promise<void> {
  const small = await startBrowser(['--js-flags=--max-old-space-size=64'])
  const { address, server } = published(20_000)
  const page = await small.newPage()
  const crashes: string[] = []
  page.on('crash', () => crashes.push('the page crashed'))
  page.on('pageerror', ({ message }) => crashes.push(message))
  await page.goto(`${address}?q=the`)
  await page
    .getByRole('status')
    .getByText(/ of 20,000 articles/)
    .waitFor({ timeout: 120_000 })
  console.log(`20,000 articles in a heap of 64 MB: ${crashes.join(', ') || 'found in to the end, no crash'}`)
  await small.close()
  server.close()
  server.closeAllConnections()
}

function inputs({ half, most }: { readonly half: number; readonly most: number }): string {
  return `${half} / ${most} ms`
}

function tasks({ alive, longest }: { readonly alive: number; readonly longest: number }): string {
  return `${task(alive)}, ${task(longest)}`
}

function task(ms: number): string {
  return ms === 0 ? 'below 50 ms' : `${Math.round(ms)} ms`
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0
}
