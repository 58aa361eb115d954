/** What a reader has set holds on every page from its first paint on. */
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type MadeSite, makeSite } from './made-site.ts'
import { axeFindings } from './open-reader.ts'
import { isComplaint, startBrowser, WITHOUT_WORKER } from './test-browser.ts'

let site: MadeSite
let browser: Browser

beforeAll(async () => {
  site = await makeSite('/', '--prerender', 'latest:5', '--cards', 'none')
  browser = await startBrowser()
})

afterAll(async () => {
  await browser.close()
  site.stop()
})

/** A page of somebody who has set this before. */
async function visitWith(
  settings: Readonly<Record<string, string>>,
  path = '',
  colorScheme: 'light' | 'dark' = 'light',
) {
  const context = await browser.newContext({ colorScheme, ...WITHOUT_WORKER })
  const page = await context.newPage()
  const complaints: string[] = []
  page.on('console', (message) => {
    if (isComplaint(message)) complaints.push(message.text())
  })
  await page.addInitScript((kept) => localStorage.setItem('lectern:settings', kept), JSON.stringify(settings))
  const open = () => page.goto(site.address + path)
  return { page, open, complaints }
}

describe('settings', () => {
  test.each([
    ['a page that was made', ''],
    ['a page that was not', 'article/a-story-called-7'],
  ])('hold on %s before any script of the reader has come', async (_, path) => {
    const { page, open } = await visitWith({ theme: 'dark', size: '2' }, path)
    await page.route('**/assets/*.js', (route) => route.abort())
    await open()
    const shown = await page.evaluate(() => {
      const { backgroundColor, fontSize } = getComputedStyle(document.documentElement)
      return { backgroundColor, fontSize }
    })
    expect(shown).toEqual({ backgroundColor: 'rgb(21, 20, 18)', fontSize: '20px' })
  })

  test('change nothing on a page that comes to life, and break no policy', async () => {
    const { page, open, complaints } = await visitWith({ theme: 'sepia', face: 'sans', justify: 'yes' })
    await open()
    await page.locator('.masthead-date time').waitFor()
    await page.getByRole('article').first().getByRole('link').first().click()
    // The text that stands there first gives way to the whole of it.
    const shown = () =>
      page
        .locator('.body p')
        .first()
        .evaluate((one) => [getComputedStyle(one).fontFamily.split(',')[0], getComputedStyle(one).textAlign])
    await expect.poll(shown).toEqual([expect.stringMatching(/^"Libre Franklin /), 'justify'])
    expect(complaints).toEqual([])
  })

  test('that nobody knows, or that are broken, are passed over', async () => {
    const { page, open, complaints } = await visitWith({ theme: '"><script>', size: 'huge' })
    await open()
    await page.locator('.masthead-date time').waitFor()
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toBe('16px')
    expect(complaints).toEqual([])
  })

  test('by keyboard alone: opened, chosen, closed, and the focus is back', async () => {
    const { page, open } = await visitWith({})
    await open()
    await page.locator('.masthead-date time').waitFor()
    const button = page.getByRole('button', { name: 'Reading settings' })
    await button.focus()
    await page.keyboard.press('Enter')
    await page.getByRole('radio', { name: 'As the device' }).first().focus()
    await page.keyboard.press('ArrowRight')
    expect(await page.locator('html').getAttribute('data-theme')).toBe('light')
    await page.keyboard.press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    expect(await button.evaluate((one) => one === document.activeElement)).toBe(true)
  })
})

describe('axe finds nothing', () => {
  test.each(['light', 'sepia', 'dark', 'contrast'])('in %s', async (theme) => {
    for (const [path, colorScheme] of [
      ['', 'light'],
      ['article/a-story-called-299', 'dark'],
    ] as const) {
      const { page, open } = await visitWith({ theme }, path, colorScheme)
      await open()
      await page.locator('.masthead-date time').waitFor()
      expect(await axeFindings(page)).toEqual([])
      await page.getByRole('button', { name: 'Reading settings' }).click()
      await page.getByRole('dialog').waitFor()
      expect(await axeFindings(page)).toEqual([])
    }
  })
})
