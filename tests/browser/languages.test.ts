/** Pages made in another language than English: alive without a fault, mirrored where it is, and nothing beside the screen. */
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type MadeSite, siteIn } from './made-site.ts'
import { startBrowser } from './test-browser.ts'

const TEXTS = {
  ar: { title: 'افتتاح الميناء (Harbour 2)', section: 'الميناء', text: 'دخلت السفن مع المدّ. ' },
  ko: { title: '항구가 문을 열다', section: '항구', text: '배들이 밀물을 타고 들어왔다. ' },
} as const
type Spoken = keyof typeof TEXTS

let browser: Browser
const sites = new Map<Spoken, MadeSite>()

beforeAll(async () => {
  browser = await startBrowser()
  for (const language of ['ar', 'ko'] as const) {
    const { title, section, text } = TEXTS[language]
    const items = Array.from({ length: 12 }, (_, i) => ({
      id: `${i}`,
      url: `https://paper.example/story-${i}`,
      title: `${title} ${i}`,
      content_html: `<p>${text.repeat(20)}</p>`,
      authors: [{ name: 'Ada Byron' }],
      date_published: new Date(Date.UTC(2019, 0, 1 + i)).toISOString(),
      section: i % 2 === 0 ? section : 'World',
    }))
    sites.set(language, await siteIn(language, items, '/', '--cards', 'none'))
  }
})

afterAll(async () => {
  await browser.close()
  for (const site of sites.values()) site.stop()
})

async function open(language: Spoken, width: number): Promise<{ page: Page; complaints: string[] }> {
  const context = await browser.newContext({
    locale: language,
    timezoneId: 'UTC',
    viewport: { width, height: 800 },
  })
  const page = await context.newPage()
  const complaints: string[] = []
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text())
  })
  page.on('pageerror', (error) => complaints.push(error.message))
  await page.goto(sites.get(language)?.address ?? '')
  await page.locator('.masthead-date time').waitFor()
  return { page, complaints }
}

const beyond = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)

test('in Arabic a story is found by its section, read and left again on a screen of 320 pixels', async () => {
  const { page, complaints } = await open('ar', 320)
  expect(await page.evaluate(() => [document.documentElement.dir, document.documentElement.lang])).toEqual([
    'rtl',
    'ar',
  ])
  await page.getByRole('button', { name: 'تصفية' }).click()
  await page
    .getByRole('dialog')
    .getByRole('checkbox', { name: /^الميناء/ })
    .click()
  await page.getByRole('dialog').getByRole('button', { name: 'عرض 6 مقالات' }).click()
  await page.waitForURL(/section=/)
  expect(await beyond(page)).toBeLessThanOrEqual(0)
  await page.getByRole('link', { name: 'افتتاح الميناء (Harbour 2) 10' }).click()
  await page.waitForURL(/article/)
  await page.getByText('دخلت السفن').first().waitFor()
  expect(await beyond(page)).toBeLessThanOrEqual(0)
  await page.goBack()
  await page.getByRole('link', { name: 'افتتاح الميناء (Harbour 2) 10' }).waitFor()
  expect(complaints).toEqual([])
})

test('in Korean a story is opened from its front without a fault', async () => {
  const { page, complaints } = await open('ko', 1280)
  await page.getByRole('article').getByRole('link').first().click()
  await page.getByRole('heading', { level: 1, name: /항구가/ }).waitFor()
  expect(await beyond(page)).toBeLessThanOrEqual(0)
  expect(complaints).toEqual([])
})
