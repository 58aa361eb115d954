/** Finding in an archive of ten years, as readers do it: by mouse, by finger and by keyboard. */
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type MadeSite, siteOf } from './made-site.ts'
import { axeFindings } from './open-reader.ts'
import { isComplaint, pressOf, startBrowser, WITHOUT_WORKER } from './test-browser.ts'

const SECTIONS = ['World', 'Harbour', 'Culture']
const SUBJECTS = ['Bridges', 'Rivers', 'Letters', 'Museums', 'Gardens']
/** Two thousand stories, one every other day. */
const ITEMS = Array.from({ length: 2000 }, (_, i) => ({
  id: `s${i}`,
  url: `https://paper.example/story-${i}`,
  title: `${SUBJECTS[i % 5]} of the day ${i}`,
  summary: `What story ${i} is about, in a sentence of some length that a list can show below its headline.`,
  authors: [{ name: ['Ada Byron', 'Max Born', 'Lise Meitner'][i % 3] }],
  date_published: new Date(Date.UTC(2009, 0, 1, 10) + i * 2 * 86_400_000).toISOString(),
  section: SECTIONS[(i >> 1) % 3],
  content_html: `<p>Number ${i}. ${'It goes on for a while. '.repeat(40)}</p>`,
}))

let site: MadeSite
let browser: Browser

beforeAll(async () => {
  site = await siteOf(ITEMS, '/', '--prerender', 'latest:10', '--cards', 'none')
  browser = await startBrowser()
})

afterAll(async () => {
  await browser.close()
  site.stop()
})

async function visit(path: string, options: BrowserContextOptions = {}) {
  const context = await browser.newContext({
    timezoneId: 'UTC',
    locale: 'en-GB',
    ...WITHOUT_WORKER,
    ...options,
  })
  const page = await context.newPage()
  const complaints: string[] = []
  page.on('console', (message) => {
    if (isComplaint(message)) complaints.push(message.text())
  })
  page.on('pageerror', (error) => complaints.push(error.message))
  await page.goto(site.address + path)
  // Alive: it knows the reader's day.
  await page.locator('.masthead-date time').waitFor()
  return { page, complaints }
}

/** The count of the list once everything that it waits for is here. */
async function counted(page: Page, text: string): Promise<void> {
  await page.getByRole('status').getByText(text, { exact: true }).waitFor()
}

const headlines = (page: Page) => page.getByRole('article').getByRole('heading').allInnerTexts()

describe('in an archive of ten years', () => {
  test('section, year, author and word combine in one address, which opens the same list anywhere', async () => {
    const { page, complaints } = await visit('')
    await page.getByRole('button', { name: 'Filter' }).click()
    await counted(page, '2,000 articles')
    await page.getByRole('checkbox', { name: /^Harbour/ }).click()
    await counted(page, '666 articles')
    const when = page.getByRole('region', { name: 'When' })
    await when.getByRole('option', { name: /^2012/ }).click()
    const in2012 = ITEMS.filter(isIn('Harbour', 2012))
    await counted(page, `${in2012.length} articles`)
    await page.getByRole('combobox', { name: 'Author' }).fill('byr')
    await page.getByRole('option', { name: /^Ada Byron/ }).click()
    const byAda = in2012.filter(({ authors }) => authors[0]?.name === 'Ada Byron')
    await counted(page, `${byAda.length} articles`)
    await page.getByRole('combobox', { name: 'Words' }).fill('bridg')
    await page.keyboard.press('Enter')
    const onBridges = byAda.filter(({ title }) => title.startsWith('Bridges'))
    await counted(page, `${onBridges.length} articles`)
    const address = page.url()
    expect(new URL(address).search).toBe('?section=harbour&from=2012&to=2012&author=ada-byron&q=bridg')
    const list = onBridges.map(({ title }) => title).reverse()
    // The head of a list stands a moment before its days.
    await expect.poll(() => headlines(page)).toEqual(list)

    const fresh = await visit(address.slice(site.address.length))
    await counted(fresh.page, `${onBridges.length} of 2,000 articles`)
    await expect.poll(() => headlines(fresh.page)).toEqual(list)
    for (const count of [byAda.length, in2012.length, 666, '2,000']) {
      await page.goBack()
      await counted(page, `${count} articles`)
    }
    expect([...complaints, ...fresh.complaints]).toEqual([])
  })

  test('counts move with the other filters, and a section without any is still named', async () => {
    const { page } = await visit('?from=2010-01-01&to=2010-01-02')
    await page.getByRole('button', { name: 'Filter' }).click()
    await counted(page, '1 article')
    const counts = async () => {
      const labels = await page
        .getByRole('checkbox')
        .evaluateAll((boxes) => boxes.map((box) => box.closest('label')?.textContent))
      return labels.map((text) => text?.replace(/\D+/, '')).sort()
    }
    await expect.poll(counts).toEqual(['0', '0', '1'])
  })

  test('everything goes by keyboard alone, and the focus comes back', async () => {
    const { page } = await visit('')
    const button = page.getByRole('button', { name: 'Filter' })
    await button.focus()
    await page.keyboard.press('Enter')
    await counted(page, '2,000 articles')
    await page
      .getByRole('listbox', { name: /Articles by year/ })
      .getByRole('option')
      .first()
      .focus()
    await page.keyboard.press('End')
    await page.keyboard.press('Enter')
    await page.waitForURL(/from=2019&to=2019/)
    await page.getByRole('button', { name: 'Close filters' }).focus()
    await page.keyboard.press('Enter')
    expect(await button.evaluate((one) => one === document.activeElement)).toBe(true)
    // The address may be there before its list.
    await counted(page, `${ITEMS.filter(isIn(null, 2019)).length} of 2,000 articles`)
    await page.getByRole('article').getByRole('link').first().focus()
    const first = await headlines(page)
    await page.keyboard.press('j')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('k')
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(first[1])
  })

  test('on a phone the filters are a sheet, and the list is behind it', async () => {
    const { page } = await visit('', {
      viewport: { width: 390, height: 844 },
      hasTouch: true,
      isMobile: true,
    })
    await page.getByRole('button', { name: 'Filter' }).tap()
    const sheet = page.getByRole('dialog')
    await sheet.getByRole('checkbox', { name: /^Culture/ }).tap()
    await sheet.getByRole('button', { name: 'Show 666 articles' }).tap()
    await counted(page, '666 of 2,000 articles')
    expect(await sheet.count()).toBe(0)
  })

  test('axe finds nothing in the open filters', async () => {
    for (const width of [390, 1440]) {
      const { page } = await visit('?section=harbour', { viewport: { width, height: 900 } })
      await page.getByRole('button', { name: 'Filter' }).click()
      await counted(page, '666 articles')
      expect(await axeFindings(page)).toEqual([])
    }
  })
})

describe('a long list', () => {
  test('keeps a few dozen stories on the page, says which of how many they are, and Back finds the place', async () => {
    const { page } = await visit('')
    for (let i = 0; i < 24; i += 1) {
      await page.mouse.wheel(0, 1500)
      await page.evaluate(
        () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
      )
    }
    const far = page.locator('.long-list article').nth(4)
    expect(Number(await far.getAttribute('aria-posinset'))).toBeGreaterThan(60)
    expect(await far.getAttribute('aria-setsize')).toBe('2000')
    expect(await page.getByRole('article').count()).toBeLessThan(120)
    // Read and pressed in one go: the list is still being laid out, and a story that was read may be gone before it is pressed.
    const headline = await far.getByRole('link').first().evaluate(pressOf)
    await page.getByRole('heading', { level: 1, name: headline }).waitFor()
    await page.goBack()
    await page.waitForFunction(hasFocusOnScreen, headline)
  })

  test('can be had in pages, with nothing left out of a page', async () => {
    const { page } = await visit('?section=harbour')
    await page.getByRole('link', { name: 'In pages' }).click()
    await page.getByText('Page 1 of 7').waitFor()
    expect(await page.getByRole('article').count()).toBe(100)
    await page.getByRole('link', { name: 'Next page' }).click()
    await page.getByText('Page 2 of 7').waitFor()
    expect(await page.getByRole('article').first().getAttribute('aria-posinset')).toBe('101')
    await page.goBack()
    await page.getByText('Page 1 of 7').waitFor()
    expect(await axeFindings(page)).toEqual([])
  })

  test('shows what stood there on this day in earlier years', async () => {
    const page = await browser.newPage({ timezoneId: 'UTC', ...WITHOUT_WORKER })
    await page.clock.setFixedTime(ITEMS[100]?.date_published.replace('2009', '2029') ?? '')
    await page.goto(site.address)
    await page.locator('.masthead-date time').waitFor()
    await page.locator('.days > .day').last().scrollIntoViewIfNeeded()
    const before = page.getByRole('region', { name: 'On this day' })
    await before.getByText('20 years ago').waitFor()
    await before.getByRole('link', { name: ITEMS[100]?.title ?? '', exact: true }).waitFor()
  })
})

describe('words', () => {
  test('are marked where they were found, also in a text that no list shows', async () => {
    const feed = await siteOf(ITEMS.slice(0, 20), '/')
    const page = await browser.newPage(WITHOUT_WORKER)
    await page.goto(`${feed.address}?q="number 7"`)
    const story = page.getByRole('article')
    await story.getByText(/Number 7\. It goes on/).waitFor()
    // The code that marks comes with the first search.
    await expect.poll(() => story.locator('mark').allInnerTexts()).toEqual(['Number 7'])
    feed.stop()
  })

  test('that stand nowhere are put right', async () => {
    const { page } = await visit('?q=brigdes')
    await page.getByRole('link', { name: 'bridges', exact: true }).click()
    await counted(page, '400 of 2,000 articles')
  })
})

test('a part of the archive that cannot be had is named, and is there once it can', async () => {
  const { page } = await visit('about')
  let isDown = true
  await page.route('**/archive/2012/*.json*', (route) => (isDown ? route.abort() : route.continue()))
  await page.goto(`${site.address}?from=2012&to=2012`)
  const notice = page.getByRole('alert')
  await notice.getByText(/Older articles of .* could not be loaded\./).waitFor()
  await notice.getByText(/The server of this edition does not answer\./).waitFor()
  isDown = false
  await notice.getByRole('button', { name: 'Try again' }).click()
  await counted(page, `${ITEMS.filter(isIn(null, 2012)).length} of 2,000 articles`)
})

function isIn(wanted: string | null, year: number) {
  return ({ section, date_published }: (typeof ITEMS)[number]) =>
    (wanted === null || section === wanted) && date_published.startsWith(String(year))
}

/** Runs in the page. */
function hasFocusOnScreen(text: string): boolean {
  const { activeElement } = document
  const { top = -1, bottom = 0 } = activeElement?.getBoundingClientRect() ?? {}
  return activeElement?.textContent === text && top >= 0 && bottom <= window.innerHeight
}
