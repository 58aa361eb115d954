/** The short version of `npm run faults`: one file of each kind, each gone wrong in another way, all at once. */
import { spawnSync } from 'node:child_process'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Outcome, requestsOf, runCell } from '../../scripts/faults/cell.ts'
import { type Fault, startFaultServer } from './fault-server.ts'
import { startBrowser } from './test-browser.ts'

let browser: Awaited<ReturnType<typeof startBrowser>>
beforeAll(async () => {
  browser = await startBrowser()
})
afterAll(() => browser.close())

const CELLS: readonly (readonly [RegExp, Fault])[] = [
  [/\/reader-.*\.js$/, 'garbage'],
  [/\/reader-.*\.css$/, 404],
  [/\/reader-.*\.css$/, 'hang'],
  [/\/worker-.*\.js$/, 'html'],
  [/\/inner-pages-.*\.js$/, 404],
  [/\/inner-pages-.*\.js$/, 'half'],
  [/\/json-feed-.*\.js$/, 'garbage'],
  [/\/json-feed-.*\.js$/, 'hang'],
  [/\/edition\.json$/, 'cut'],
  [/\/sample\/world\.json$/, 500],
]

test('whatever file goes wrong, the page says so, is never blank and mends itself', {
  timeout: 120_000,
}, async () => {
  const paths = await requestsOf(browser, Number.POSITIVE_INFINITY)
  const outcomes = await Promise.all(
    CELLS.map(async ([kind, fault]): Promise<[string, Outcome['failures']]> => {
      const path = paths.find((one) => kind.test(one)) ?? ''
      return [`${fault} ${path}`, (await runCell(browser, { path, fault })).failures]
    }),
  )
  expect(outcomes.filter(([, failures]) => failures.length > 0)).toEqual([])
  expect(outcomes.filter(([what]) => what.endsWith(' '))).toEqual([])
})

test('stories that stand there without their looks say so until these come', {
  timeout: 90_000,
}, async () => {
  const server = await startFaultServer('dist')
  server.fault = (asked) => (/\/reader-.*\.css$/.test(asked) ? 'hang' : null)
  const page = await browser.newPage({ locale: 'fr', serviceWorkers: 'block' })
  await page.goto(server.address, { waitUntil: 'commit' })
  const said = page
    .getByRole('alert')
    .filter({ hasText: 'Une partie de cette page n’est pas encore arrivée.' })
  await page.locator('main a[href*="/article/"]').first().waitFor()
  expect(await said.isVisible()).toBe(true)
  expect(await page.getByRole('button', { name: 'Recharger' }).isVisible()).toBe(true)
  server.fault = () => null
  await said.waitFor({ state: 'detached', timeout: 60_000 })
  const paper = await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)
  expect(paper).not.toBe('rgba(0, 0, 0, 0)')
  await page.close()
  await server.kill()
})

test('the worker that is published is a script', () => {
  // A module in its place would build, and never start.
  expect(spawnSync(process.execPath, ['--check', 'dist/sw.js'], { encoding: 'utf8' })).toMatchObject({
    status: 0,
    stderr: '',
  })
})
