/** How long the page is ever busy at a stretch while 25 MB of articles load, with the worker and without: `npm run bench`. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { startBrowser } from './browser.ts'
import { buildIfStale } from './freshness.ts'
import { serveBuilt } from './serve-built.ts'

const RUNS = 5
const BYTES = 25_000_000
const COUNTED_FROM = 50

buildIfStale()
const folder = mkdtempSync(join(tmpdir(), 'lectern-bench-'))
const file = join(folder, 'large.json')
writeFileSync(file, largeFeed(BYTES))
const served = await serveBuilt([file])
const browser = await startBrowser()
const far: number[] = []
const near: number[] = []
// Turn about, so that whatever else the machine does falls on both.
for (let run = 0; run < RUNS; run += 1) {
  far.push(await longestTask(browser, true))
  near.push(await longestTask(browser, false))
}
await browser.close()
served.stop()
rmSync(folder, { recursive: true })
console.log(`longest task of the page while 25 MB of JSON Feed load, ${RUNS} loads each`)
console.log(`  with the worker: ${tasks(far)}`)
console.log(`  without:         ${tasks(near)}`)
console.log(
  `  ratio of the medians: 1 to ${(median(near) / Math.max(COUNTED_FROM, median(far))).toFixed(0)} or more`,
)

/** Browsers count a task only from here on. */
function tasks(found: readonly number[]): string {
  return found.map((ms) => (ms === 0 ? `below ${COUNTED_FROM} ms` : `${ms} ms`)).join(', ')
}

/** Milliseconds, after the first paint; 0 where no task was long enough to be counted. */
async function longestTask(from: Browser, hasWorker: boolean): Promise<number> {
  const page = await from.newPage()
  await page.addInitScript((keep) => {
    if (!keep) Reflect.deleteProperty(globalThis, 'Worker')
    const tasks: PerformanceEntry[] = []
    Object.assign(globalThis, { tasks })
    const observer = new PerformanceObserver((list) => tasks.push(...list.getEntries()))
    observer.observe({ type: 'longtask', buffered: true })
  }, hasWorker)
  await page.goto(served.address)
  await page
    .getByText(/[\d,]{5,} articles/)
    .first()
    .waitFor({ timeout: 60_000 })
  const longest = await page.evaluate(async () => {
    // The observer is told of a task after it has ended.
    await new Promise((done) => requestIdleCallback(done))
    const painted = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0
    const found: unknown = Reflect.get(globalThis, 'tasks')
    const tasks = Array.isArray(found) ? found : []
    return Math.max(0, ...tasks.filter((task) => task.startTime > painted).map((task) => task.duration))
  })
  await page.close()
  return Math.round(longest)
}

/** The same text for everyone: no chance in it. */
function largeFeed(bytes: number): string {
  const words =
    'harbour council budget river museum letter harvest station archive winter school bridge'.split(' ')
  const items: object[] = []
  for (let size = 0, i = 0; size < bytes; i += 1) {
    const sentence = Array.from({ length: 14 }, (_, k) => words[(i * 7 + k * 5) % words.length]).join(' ')
    const item = {
      id: `item-${i}`,
      url: `https://example.org/story-${i}`,
      title: `Story ${i}: ${sentence.slice(0, 60)}`,
      summary: `${sentence}.`,
      content_html: `<p>${sentence}.</p>`.repeat(8),
      date_published: new Date(Date.UTC(2000, 0, 1) + i * 3_600_000).toISOString(),
      authors: [{ name: `Writer ${i % 300}` }],
      tags: [words[i % words.length]],
    }
    items.push(item)
    size += JSON.stringify(item).length + 1
  }
  return JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', title: 'Large', items })
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0
}
