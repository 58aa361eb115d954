/**
 * What a phone on a slow line sees of a built edition: 412 × 823, processor slowed four times, 1.6 Mbit/s, 150 ms there and
 * back, nothing cached; medians of five. `npm run bench`, or `npm run bench:phone -- ADDRESS…` for pages of any site.
 */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import sirv from 'sirv'
import { startBrowser } from './browser.ts'
import { shortFeed } from './made-up-feed.ts'

const RUNS = 5
const named = process.argv.slice(2)
const browser = await startBrowser()
if (named.length > 0) await tell(browser, named)
else await tellOwn(browser)
await browser.close()

async function tellOwn(on: Browser): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'lectern-phone-'))
  const feed = join(folder, 'feed.json')
  writeFileSync(feed, shortFeed(1000))
  const out = join(folder, 'site')
  const command = ['dist-press/lectern.js', 'build', feed, '--out', out, '--precompress', '--cards', 'none']
  const run = spawnSync(process.execPath, command, { encoding: 'utf8' })
  if (run.status !== 0) throw new Error(run.stderr)
  const server = createServer(sirv(out, { brotli: true, gzip: true })).listen(0)
  const { port } = Object(server.address())
  const site = `http://localhost:${port}`
  await tell(on, [`${site}/`, `${site}/section/world/`, `${site}/article/story-500/`])
  server.close()
  server.closeAllConnections()
  rmSync(folder, { recursive: true })
}

async function tell(on: Browser, addresses: readonly string[]): Promise<void> {
  for (const address of addresses) {
    const visits: Visit[] = []
    for (let run = 0; run < RUNS; run += 1) visits.push(await visit(on, address))
    const middle = (key: keyof Visit) => visits.map((one) => one[key]).sort((a, b) => a - b)[RUNS >> 1] ?? 0
    console.log(
      `${new URL(address).pathname}: LCP ${Math.round(middle('lcp'))} ms, blocked ${Math.round(middle('blocked'))} ms, shift ${middle('shift').toFixed(3)}, ${Math.round(middle('bytes') / 1000)} KB`,
    )
  }
}

interface Visit {
  readonly lcp: number
  readonly blocked: number
  readonly shift: number
  readonly bytes: number
}

async function visit(on: Browser, address: string): Promise<Visit> {
  const context = await on.newContext({
    viewport: { width: 412, height: 823 },
    deviceScaleFactor: 2,
    isMobile: true,
  })
  const page = await context.newPage()
  const line = await context.newCDPSession(page)
  await line.send('Network.enable')
  const throughput = { downloadThroughput: 200_000, uploadThroughput: 94_000 }
  await line.send('Network.emulateNetworkConditions', { offline: false, latency: 150, ...throughput })
  await line.send('Emulation.setCPUThrottlingRate', { rate: 4 })
  let bytes = 0
  line.on('Network.loadingFinished', ({ encodedDataLength }) => {
    bytes += encodedDataLength
  })
  await page.addInitScript(watch)
  await page.goto(address)
  const seen = await page.evaluate(untilQuiet)
  await context.close()
  return { ...seen, bytes }
}

/**
 * Runs in the page: until nothing has come and nothing has kept the processor for five seconds, as Lighthouse counts it. A
 * slow line is quiet for half a second before the scripts come, and what they do then would not be seen.
 */
async function untilQuiet(): Promise<Omit<Visit, 'bytes'>> {
  const { last, ...seen } = Reflect.get(globalThis, 'seen') as Omit<Visit, 'bytes'> & { last: number } // put there by `watch`
  const left = last + 5000 - performance.now()
  if (left <= 0) return seen
  await new Promise((later) => setTimeout(later, left))
  return untilQuiet()
}

/** Runs in the page, before everything else. */
function watch(): void {
  const seen = { lcp: 0, blocked: 0, shift: 0, last: 0 }
  Object.assign(globalThis, { seen })
  const each = (type: string, take: (entry: PerformanceEntry) => void) =>
    new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({ type, buffered: true })
  each('largest-contentful-paint', ({ startTime }) => {
    seen.lcp = startTime
  })
  each('longtask', ({ startTime, duration }) => {
    const painted = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0
    if (startTime > painted) seen.blocked += Math.max(0, duration - 50)
    seen.last = Math.max(seen.last, startTime + duration)
  })
  each('resource', ({ startTime, duration }) => {
    seen.last = Math.max(seen.last, startTime + duration)
  })
  each('layout-shift', (entry) => {
    seen.shift += Number(Reflect.get(entry, 'value'))
  })
}
