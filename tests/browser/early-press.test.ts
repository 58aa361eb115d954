/** Who presses before the page is alive is answered once it is; what is opened then stays open. */
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { ITEMS, type MadeSite, siteOf } from './made-site.ts'
import { startBrowser } from './test-browser.ts'

let site: MadeSite
let browser: Browser

/** More sections than the bar shows. */
const MANY = ITEMS.map((item, i) => ({ ...item, section: `Harbour ${i % 12}` }))

beforeAll(async () => {
  site = await siteOf(MANY, '/', '--prerender', 'latest:5', '--cards', 'none')
  browser = await startBrowser()
})

afterAll(async () => {
  await browser.close()
  site.stop()
})

/** A page whose script comes only when it is let. */
async function sleeping(path: string, held: RegExp): Promise<{ page: Page; wake: () => void }> {
  const page = await browser.newPage({ timezoneId: 'UTC', locale: 'en-GB' })
  let wake: () => void = () => undefined
  const woken = new Promise<void>((resolve) => {
    wake = resolve
  })
  await page.route(held, async (route) => {
    await woken
    await route.continue()
  })
  await page.goto(site.address + path, { waitUntil: 'commit' })
  return { page, wake }
}

const READER = /assets\/reader-.*\.js$/

test.each([
  ['Filter', (page: Page) => page.getByRole('region', { name: 'Filters' })],
  ['Search', (page: Page) => page.getByRole('searchbox')],
  ['Reading settings', (page: Page) => page.getByRole('dialog', { name: 'Reading settings' })],
  ['All sections', (page: Page) => page.getByRole('button', { name: 'Fewer sections' })],
  ['Share this edition', (page: Page) => page.getByRole('dialog', { name: 'Share this edition' })],
])('“%s” on a front that sleeps', async (name, opened) => {
  const { page, wake } = await sleeping('', READER)
  await page.getByRole('button', { name, exact: true }).click()
  wake()
  await opened(page).waitFor()
})

test('filters opened while the stories of an address are on their way stay open', async () => {
  const { page, wake } = await sleeping('?section=harbour-3', /index.*\.json|feed\.json/)
  await page.locator('.masthead-date time').waitFor()
  await page.getByRole('button', { name: 'Filter' }).click()
  const filters = page.getByRole('region', { name: 'Filters' })
  await filters.getByRole('status').getByText('Counting').first().waitFor()
  expect(await page.getByRole('link', { name: 'Harbour 7', exact: true }).count()).toBe(1)
  wake()
  await filters.getByText('25 articles', { exact: true }).waitFor()
})
