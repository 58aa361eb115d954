/**
 * How long a reader waits from one article to the next, and for a setting to show: `npm run bench:article [FEED]`, in
 * Chromium with its processor slowed four times. The archive is warm: its list is here, and so is what is read; what a text
 * costs on the way is the network's. Once as it is, once slowed.
 */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import sirv from 'sirv'
import { startBrowser } from './browser.ts'
import { putFrameClock } from './frame-clock.ts'
import { buildIfStale } from './freshness.ts'
import { shortFeed } from './made-up-feed.ts'

const TURNS = 30
const WANTED = { article: 100, setting: 50 }

buildIfStale()
const folder = mkdtempSync(join(tmpdir(), 'lectern-article-'))
const site = join(folder, 'site')
const options = ['--cards', 'none', '--prerender', 'latest:50']
const command = ['dist-press/lectern.js', 'build', feedHere(), '--out', site, ...options]
const built = spawnSync(process.execPath, command, { encoding: 'utf8' })
if (built.status !== 0) throw new Error(built.stderr)
const server = createServer(sirv(site)).listen(0)
const address = `http://localhost:${Object(server.address()).port}/`
const browser = await startBrowser()
console.log('| processor | article to article, p50 / p95 | a setting to its paint, p50 / p95 |')
console.log('|---|---|---|')
for (const slowdown of [1, 4]) {
  const { articles, settings } = await measure(browser, slowdown)
  console.log(
    `| ${[slowdown === 1 ? 'as it is' : '4× slowed', told(articles), told(settings)].join(' | ')} |`,
  )
  if (at(articles, 0.95) > WANTED.article || at(settings, 0.95) > WANTED.setting) process.exitCode = 1
}
await browser.close()
server.close()
server.closeAllConnections()
rmSync(folder, { recursive: true })

function feedHere(): string {
  const [named] = process.argv.slice(2)
  if (named !== undefined) return resolve(process.env.INIT_CWD ?? '.', named)
  const file = join(folder, 'feed.json')
  writeFileSync(file, shortFeed(1000))
  return file
}

function told(times: readonly number[]): string {
  return `${at(times, 0.5)} / ${at(times, 0.95)} ms`
}

function at(times: readonly number[], part: number): number {
  return Math.round(times.toSorted((a, b) => a - b)[Math.floor(times.length * part)] ?? 0)
}

async function measure(on: Browser, slowdown: number) {
  const context = await on.newContext({ viewport: { width: 412, height: 823 }, timezoneId: 'UTC' })
  const page = await context.newPage()
  await page.addInitScript(putFrameClock)
  // Pictures of other hosts are nobody's time but theirs.
  await page.route(
    (url) => !url.href.startsWith(address),
    (route) => route.abort(),
  )
  await page.goto(address)
  await page.locator('.masthead-date time').waitFor()
  await page.waitForLoadState('networkidle')
  await page.locator('main article a').first().click()
  await page.locator('.neighbour.next').waitFor()
  // Once through them all, so that what is measured comes from this device.
  for (let turn = 0; turn < TURNS; turn += 1) await page.evaluate(turnAndPaint, 'next')
  const line = await context.newCDPSession(page)
  await line.send('Emulation.setCPUThrottlingRate', { rate: slowdown })
  const articles: number[] = []
  for (let turn = 0; turn < TURNS; turn += 1) articles.push(await page.evaluate(turnAndPaint, 'previous'))
  const settings = await changed(page)
  await context.close()
  return { articles, settings }
}

/** Runs in the page: follows the way to the next article, and answers when its text has been painted. */
async function turnAndPaint(way: string): Promise<number> {
  const link = document.querySelector<HTMLElement>(
    way === 'next' ? '.neighbour.next' : '.neighbour:not(.next)',
  )
  const before = document.querySelector('.body, .no-body')
  const since = performance.now()
  link?.click()
  const isThere = () => {
    const body = document.querySelector('.body')
    return body !== null && body !== before && body.textContent !== ''
  }
  do await new Promise(requestAnimationFrame)
  while (!isThere())
  await Reflect.get(globalThis, 'afterFrame')()
  const took = performance.now() - since
  // Until what the page does on the side is done.
  await new Promise((rest) => setTimeout(rest, 300))
  return took
}

async function changed(page: Page): Promise<readonly number[]> {
  await page.locator('.masthead .aa').click()
  await page.locator('dialog.settings input[type="radio"]').first().waitFor()
  return page.evaluate(async (turns) => {
    // Another language of the interface fetches its words first.
    const choices = [...document.querySelectorAll<HTMLElement>('dialog.settings input[type="radio"]')].filter(
      (choice) => !choice.closest('fieldset')?.querySelector('label[lang]'),
    )
    const times: number[] = []
    for (let turn = 0; turn < turns; turn += 1) {
      const since = performance.now()
      choices[(turn * 7) % choices.length]?.click()
      await new Promise(requestAnimationFrame)
      await Reflect.get(globalThis, 'afterFrame')()
      times.push(performance.now() - since)
      await new Promise((rest) => setTimeout(rest, 100))
    }
    return times
  }, TURNS)
}
