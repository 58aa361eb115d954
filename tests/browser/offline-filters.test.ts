/** Whatever a reader looks for, the same articles in the same order, with a server and without. */
import { dirname } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { type FaultServer, startFaultServer } from './fault-server.ts'
import { type MadeSite, makeSite } from './made-site.ts'
import { untilStored, visitIn } from './offline-visit.ts'
import { startBrowser } from './test-browser.ts'

let browser: Browser
let site: MadeSite
let server: FaultServer

beforeAll(async () => {
  site = await makeSite('/site/')
  browser = await startBrowser()
})

afterAll(async () => {
  await browser.close()
  site.stop()
})

beforeEach(async () => {
  server = await startFaultServer(dirname(site.folder))
})

afterEach(async () => {
  await server.kill()
  for (const context of browser.contexts()) await context.close()
})

const MADE = ['/site/edition.json', '/site/feed.json']

/** Of thirty selections in three zones a few here; all of them: npm run faults:offline. */
const isAll = process.env.LECTERN_FAULTS === 'all'
const ZONES = isAll ? ['Pacific/Auckland', 'America/Los_Angeles', 'UTC'] : ['Pacific/Auckland']

const SECTIONS = ['', 'section=world', 'section=harbour', 'section=world&section=harbour', 'author=max-born']
const DATES = [
  '',
  'from=2019-04&to=2019-04',
  'from=2019-10-20',
  'to=2019-01-12',
  'from=2019-06-15&to=2019-06-15',
]
const MORE = ['', 'sort=oldest', 'q=story']
const EVERY = DATES.flatMap((date) =>
  SECTIONS.flatMap((section) => MORE.map((more) => [date, section, more])),
)

/** Each value of each kind more than once. */
const SELECTIONS = EVERY.filter((_, at) => at % (isAll ? 2 : 15) === (isAll ? 0 : 7))
  .map((parts) => parts.filter((part) => part !== '').join('&'))
  .slice(0, isAll ? 30 : 5)

test.each(ZONES)(
  'filters find the same without a server: %s',
  async (timezoneId) => {
    const { page } = await visitIn(browser, server, '/site/', { timezoneId })
    await untilStored(page, MADE)
    const online = new Map<string, readonly string[]>()
    for (const selection of SELECTIONS) online.set(selection, await foundBy(page, selection))
    await server.kill()
    for (const [selection, found] of online) {
      expect([selection, await foundBy(page, selection)]).toEqual([selection, found])
    }
    // Not the same because nothing was found either time.
    expect(new Set([...online.values()].map(String)).size).toBeGreaterThan(SELECTIONS.length / 2)
  },
  300_000,
)

/** How many there are, and the first twenty, which every screen shows, once they have stayed the same for a second. */
async function foundBy(page: Page, selection: string): Promise<readonly string[]> {
  await page.goto(`${server.address}/site/?${selection}`)
  let found: readonly string[] = []
  let stood = 0
  const look = async () => {
    const before = String(found)
    found = (await page.locator('main :is(.count, article .headline)').allTextContents()).slice(0, 21)
    const isLoading = (await page.getByText(/^Still loading/).count()) > 0
    const isWhole = /^\d+ (?:of \d+ )?articles?$/.test(found[0] ?? '') && !isLoading
    stood = isWhole && String(found) === before ? stood + 1 : 0
    return stood
  }
  await expect.poll(look, { interval: 250, timeout: 20_000 }).toBeGreaterThan(3)
  return found
}

test('filters find what was asked for, with a server and without', async () => {
  const { page } = await visitIn(browser, server, '/site/')
  await untilStored(page, MADE)
  const filters: readonly (readonly [query: string, articles: readonly number[]])[] = [
    ['section=world&from=2019-04&to=2019-04', numbers(119, 90).filter((i) => i % 3 === 0)],
    [
      'author=max-born&from=2019-10-10&sort=oldest',
      numbers(299, 282)
        .filter((i) => i % 2 === 1)
        .toReversed(),
    ],
    ['section=harbour&from=2019-10-20', numbers(299, 292).filter((i) => i % 3 !== 0)],
  ]
  const check = async () => {
    for (const [query, articles] of filters) {
      await page.goto(`${server.address}/site/?${query}`)
      await expect
        .poll(() => page.locator('main article .headline').allTextContents(), { timeout: 20_000 })
        .toEqual(articles.map((i) => `A story called ${i}`))
    }
  }
  await check()
  await server.kill()
  await check()
})

/** Those whose days are asked for: the first of January is number 0. */
function numbers(newest: number, oldest: number): number[] {
  return Array.from({ length: newest - oldest + 1 }, (_, i) => newest - i)
}
