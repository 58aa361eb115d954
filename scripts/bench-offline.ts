/**
 * Reading without a server at 20,000 articles, on a processor slowed four times: from a cold start to the first headline, then on
 * the open page from a press to the filtered list and to the article; and the same journey in a browser with 64 MB for scripts.
 * `npm run bench:offline`, or with another number of articles behind `--`.
 */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type BrowserContext, chromium, type Page } from 'playwright-core'
import { startFaultServer } from '../tests/browser/fault-server.ts'
import { FLAGS } from './browser.ts'
import { findHeadless } from './find-chromium.ts'
import { putFrameClock, untilIdle } from './frame-clock.ts'
import { shortFeed } from './made-up-feed.ts'

const ARTICLES = Number(process.argv[2] ?? 20_000)
const RUNS = 5
const SECTION = '.section-bar li:nth-child(4) a'
const LOW_END = ['--enable-low-end-device-mode', '--js-flags=--max-old-space-size=64']

const folder = mkdtempSync(join(tmpdir(), 'lectern-offline-'))
const feed = join(folder, 'feed.json')
writeFileSync(feed, shortFeed(ARTICLES))
const out = join(folder, 'site')
const options = ['--out', out, '--cards', 'none', '--prerender', 'latest:20', '--quiet']
const run = spawnSync(process.execPath, ['dist-press/lectern.js', 'build', feed, ...options], {
  encoding: 'utf8',
})
if (run.status !== 0) throw new Error(run.stderr)
await measure('four times slower', [], 4)
await measure('64 MB for scripts', LOW_END, 1)
rmSync(folder, { recursive: true })
process.exit(0)

async function measure(name: string, flags: readonly string[], rate: number): Promise<void> {
  const server = await startFaultServer(out)
  // A window that leaves nothing on the disk has little room.
  const profile = mkdtempSync(join(folder, 'profile-'))
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: findHeadless(),
    args: [...FLAGS, ...flags],
    locale: 'en-GB',
    timezoneId: 'UTC',
  })
  const page = await openPage(context, server.address)
  let crashes = 0
  page.on('crash', () => {
    crashes += 1
  })
  await page.goto(`${server.address}/offline`)
  await page.getByRole('radio', { name: /The whole edition/ }).check()
  await page.getByRole('button', { name: 'Make available offline' }).click()
  await page.getByText('Everything that was asked for is on this device.').waitFor({ timeout: 300_000 })
  await server.kill()
  const line = await context.newCDPSession(page)
  await line.send('Emulation.setCPUThrottlingRate', { rate })
  await line.send('ServiceWorker.enable')
  await page.addInitScript(putFrameClock)
  await page.addInitScript(watch)
  const times = { 'first headline': [] as number[], 'filtered list': [] as number[], article: [] as number[] }
  for (let i = 0; i < RUNS; i += 1) {
    // Cold: the browser has ended the worker, as it does after half a minute of nothing.
    await page.goto('about:blank')
    await line.send('ServiceWorker.stopAllWorkers')
    await page.goto(server.address, { waitUntil: 'commit' })
    times['first headline'].push(await headlineTime(page))
    await page.getByText(`${ARTICLES.toLocaleString('en-GB')} articles`).waitFor({ timeout: 60_000 })
    await page.evaluate(untilIdle)
    times['filtered list'].push(await pressTime(page, SECTION, `${SECTION}[aria-current]`))
    await page.evaluate(untilIdle)
    times.article.push(await pressTime(page, 'main article .headline a', 'main .body p'))
  }
  const told = Object.entries(times).map(([what, all]) => `${what} ${middle(all)} ms`)
  console.log(`${name}: ${told.join(', ')} (medians of ${RUNS}), crashes ${crashes}`)
  await context.close()
}

function middle(times: readonly number[]): number {
  return Math.round(times.toSorted((a, b) => a - b)[times.length >> 1] ?? Number.NaN)
}

/** Runs in the page, before everything else: when the first headline was there, since its address was asked for. */
function watch(): void {
  new MutationObserver((_, observer) => {
    if (!document.querySelector('main article .headline a')) return
    observer.disconnect()
    requestAnimationFrame(() =>
      setTimeout(() => Object.assign(globalThis, { headlineAt: performance.now() })),
    )
  }).observe(document, { childList: true, subtree: true })
}

async function headlineTime(page: Page): Promise<number> {
  const held = await page.waitForFunction(() => Reflect.get(globalThis, 'headlineAt'), null, {
    timeout: 60_000,
  })
  return Number(await held.jsonValue())
}

/** From the press of a link to the frame that shows what it leads to. */
async function pressTime(page: Page, link: string, shown: string): Promise<number> {
  return page.evaluate(
    async ([pressed = '', wanted = '']) => {
      const first = () => document.querySelector('main article .headline a')?.textContent
      const before = first()
      const began = performance.now()
      document.querySelector<HTMLElement>(pressed)?.click()
      while (!document.querySelector(wanted) || before === first()) {
        if (performance.now() - began > 20_000) throw new Error(`${wanted} never came.`)
        await new Promise((done) => requestAnimationFrame(done))
      }
      await Reflect.get(globalThis, 'afterFrame')()
      return performance.now() - began
    },
    [link, shown],
  )
}

async function openPage(context: BrowserContext, address: string): Promise<Page> {
  const page = await context.newPage()
  await page.goto(address)
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null)
  return page
}
