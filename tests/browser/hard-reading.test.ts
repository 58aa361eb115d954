/** What no newsroom means to send and every newsroom sends once: still to be read, on a phone and on a desk, without a jump. */
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import sharp from 'sharp'
import { beforeAll, expect, test } from 'vitest'
import { mergeArticles } from '#edition/edition.ts'
import { readDocument } from '#format/detect.ts'
import { articleAddress } from '#route/address.ts'
import { openBuiltReader, wholeEdition } from './open-reader.ts'
import { watchShifts } from './watch-shifts.ts'

const PARAGRAPH = `<p>${'The harbour was quiet that morning, and nobody said a word. '.repeat(20)}</p>`
const picture = (name: string) =>
  `<p><img src="https://paper.example/${name}.jpg" alt="A boat called ${name}"></p>`

const ITEMS = [
  { id: 'long', title: 'A long report', content_html: PARAGRAPH.repeat(184) },
  { id: 'huge', title: 'A huge picture', image: 'https://paper.example/huge.jpg', content_html: PARAGRAPH },
  {
    id: 'broken',
    title: 'Broken pictures',
    content_html: picture('broken') + PARAGRAPH + picture('missing'),
  },
  { id: 'nameless', content_html: PARAGRAPH },
  { id: 'endless', title: 'A headline that does not end and goes on '.repeat(10), content_html: PARAGRAPH },
  {
    id: 'wide',
    title: 'W'.repeat(80),
    summary: 'w'.repeat(300),
    content_html: `<p>${'w'.repeat(900)}</p>${PARAGRAPH}`,
  },
  {
    id: 'turned',
    title: 'A turned byline',
    authors: [{ name: '\u202Eeno-on yb\u2066' }],
    content_html: PARAGRAPH,
  },
].map((item, i) => ({ ...item, date_published: new Date(Date.UTC(2020, 0, 20 - i)).toISOString() }))

const feed = join(mkdtempSync(join(tmpdir(), 'lectern-hard-')), 'feed.json')
writeFileSync(
  feed,
  JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: 'Hard Times',
    language: 'en',
    items: ITEMS,
  }),
)
const reader = openBuiltReader([feed])
let huge: Buffer

beforeAll(async () => {
  huge = await sharp({ create: { width: 8000, height: 5000, channels: 3, background: '#46617a' } })
    .jpeg()
    .toBuffer()
})

async function open(width: number, before: (page: Page) => Promise<unknown> = async () => undefined) {
  const page = await reader.newPage({ viewport: { width, height: 800 } })
  await page.route('https://paper.example/**', (route) =>
    route.request().url().includes('huge')
      ? route.fulfill({ body: huge, contentType: 'image/jpeg' })
      : route.request().url().includes('broken')
        ? route.fulfill({ body: 'no picture', contentType: 'image/jpeg' })
        : route.fulfill({ status: 404 }),
  )
  await before(page)
  const shifted = await watchShifts(page)
  await page.goto('/')
  await page.getByRole('article').first().waitFor()
  await wholeEdition(page)
  return { page, shifted }
}

const beyond = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)

test.each([320, 1440])(
  'at %i pixels every one of them is read without a jump or a step sideways',
  async (width) => {
    const { page, shifted } = await open(width)
    const found: string[] = []
    if ((await beyond(page)) > 0) found.push('the front is wider than the screen')
    for (const address of await addresses()) {
      const before = await shifted()
      const title = await page.title()
      await page.evaluate((to) => {
        history.pushState(null, '', to)
        dispatchEvent(new PopStateEvent('popstate', { state: null }))
      }, address)
      await expect.poll(() => page.title()).not.toBe(title)
      await page.getByText('The harbour was quiet that morning').first().waitFor()
      await page.waitForLoadState('networkidle')
      if ((await beyond(page)) > 0) found.push(`${address} is wider than the screen`)
      const moved = (await shifted()) - before
      if (moved > 0.02) found.push(`${address} has moved by ${moved}`)
    }
    expect(found).toEqual([])
  },
)

async function addresses(): Promise<readonly string[]> {
  const result = await readDocument(readFileSync(feed, 'utf8'), { loadedFrom: feed, now: Date.now() })
  if (result.kind === 'unreadable') throw new Error(result.problem.message)
  const all = mergeArticles(result.feed.articles, Date.now())
  expect(all).toHaveLength(ITEMS.length)
  return all.map(({ slug }) => articleAddress(slug))
}

test('a name that turns its letters around turns nothing beside it', async () => {
  const { page } = await open(390)
  await page.getByRole('link', { name: 'A turned byline' }).click()
  const name = page.locator('.byline a')
  await name.waitFor()
  expect(await name.evaluate((one) => getComputedStyle(one).unicodeBidi)).toBe('isolate')
})

test('a picture that is lost while it is looked at leaves its words', async () => {
  const { page } = await open(390)
  await page.getByRole('link', { name: 'Broken pictures' }).click()
  await page.getByText('A boat called broken').waitFor()
})

test('where the device keeps nothing, everything is read all the same', async () => {
  const { page } = await open(390, (one) =>
    one.addInitScript(() => {
      const refuse = () => {
        throw new DOMException('The operation is insecure.', 'SecurityError')
      }
      for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches'])
        Object.defineProperty(window, name, { get: refuse })
    }),
  )
  await page.getByRole('link', { name: 'A long report' }).click()
  await page.getByText('The harbour was quiet that morning').first().waitFor()
  await page.getByRole('button', { name: /^Save/ }).first().click()
  await page.goBack()
  await page.getByRole('article').first().waitFor()
  expect(reader.complaints.filter((one) => one.startsWith('page:'))).toEqual([])
})
