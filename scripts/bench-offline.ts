/**
 * Reading without a server at 20,000 articles: from a cold start to the first headline, to a filtered list and to an article,
 * on a processor slowed four times; and the same journey in a browser with 64 MB for scripts. `npm run bench:offline`.
 */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { startFaultServer } from '../tests/browser/fault-server.ts'
import { startBrowser } from './browser.ts'
import { shortFeed } from './made-up-feed.ts'

const ARTICLES = 20_000
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
  const browser = await startBrowser(flags)
  const page = await openPage(browser, server.address)
  let crashes = 0
  page.on('crash', () => {
    crashes += 1
  })
  await page.goto(`${server.address}/offline`)
  await page.getByRole('radio', { name: /The whole edition/ }).check()
  await page.getByRole('button', { name: 'Make available offline' }).click()
  await page.getByText('Everything that was asked for is on this device.').waitFor({ timeout: 300_000 })
  await server.kill()
  const line = await page.context().newCDPSession(page)
  await line.send('Emulation.setCPUThrottlingRate', { rate })
  const headline = page.locator('main article .headline a').first()
  const times = {
    'first headline': await timed(async () => {
      await page.goto(server.address)
      await headline.waitFor()
    }),
    'filtered list': await timed(async () => {
      await page.goto(`${server.address}/?section=world&from=2019-03&to=2019-03`)
      await headline.waitFor()
    }),
    'article of years ago': await timed(async () => {
      await page.goto(`${server.address}/article/story-15000`)
      await page.locator('h1').waitFor()
    }),
  }
  const told = Object.entries(times).map(([what, ms]) => `${what} ${Math.round(ms)} ms`)
  console.log(`${name}: ${told.join(', ')}, crashes ${crashes}`)
  await browser.close()
}

async function openPage(browser: Browser, address: string): Promise<Page> {
  const page = await (await browser.newContext({ locale: 'en-GB', timezoneId: 'UTC' })).newPage()
  await page.goto(address)
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null)
  return page
}

async function timed(act: () => Promise<unknown>): Promise<number> {
  const began = performance.now()
  await act()
  return performance.now() - began
}
