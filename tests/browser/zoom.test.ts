import type { Locator, Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { openBuiltReader, wholeEdition } from './open-reader.ts'

const reader = openBuiltReader()
/** What a window of 1280 × 1024 leaves at 400 %. */
const ZOOMED = { viewport: { width: 320, height: 256 }, deviceScaleFactor: 4 }

async function openZoomed(path: string): Promise<Page> {
  const page = await reader.newPage(ZOOMED)
  await page.goto(path)
  await page.getByRole('article').first().waitFor()
  await wholeEdition(page)
  return page
}

/** How far the page, not a part of it, lets itself be scrolled sideways. */
function sideways(page: Page): Promise<number> {
  return page.evaluate(() => {
    window.scrollBy(1000, 0)
    return window.scrollX
  })
}

test('at 400 % a section is found, a headline followed and the text read without scrolling sideways', async () => {
  const page = await openZoomed('/')
  expect(await sideways(page)).toBe(0)
  await page.getByRole('navigation', { name: 'Sections' }).getByRole('link', { name: 'Society' }).click()
  await page.getByText('5 of 28 articles').waitFor()
  await page.getByRole('link', { name: 'The First Seeds to Leave the Arctic Vault' }).click()
  await page.getByRole('heading', { level: 1, name: 'The First Seeds to Leave the Arctic Vault' }).waitFor()
  expect(await sideways(page)).toBe(0)
  await page.getByRole('link', { name: /^Back to/ }).click()
  await page.getByText('5 of 28 articles').waitFor()
})

test('at 400 % the filters open, take a range and show it without scrolling sideways', async () => {
  const page = await openZoomed('/')
  await page.getByRole('button', { name: 'Filter' }).click()
  expect(await sideways(page)).toBe(0)
  await page.getByRole('textbox', { name: 'From' }).fill('2015-03')
  await page.getByRole('textbox', { name: 'To' }).fill('2015-03')
  await page.getByRole('button', { name: 'Show', exact: true }).click()
  await page.getByRole('button', { name: 'Show 1 article' }).click()
  await page.getByText('1 of 28 articles').waitFor()
  expect(await sideways(page)).toBe(0)
  await page.getByRole('link', { name: 'Remove March 2015' }).click()
  await page.getByText('28 articles', { exact: true }).waitFor()
})

test('at 400 % every control of the share sheet can be brought into view, and the sheet closed', async () => {
  const page = await openZoomed('/article/the-kilogram-lets-go-of-its-cylinder')
  await page.getByRole('button', { name: 'Share article' }).click()
  const sheet = page.getByRole('dialog', { name: 'Share this article' })
  const close = sheet.getByRole('button', { name: 'Close' })
  for (const control of [
    sheet.getByRole('button', { name: 'Copy link' }),
    sheet.getByRole('link', { name: 'LinkedIn' }),
    close,
  ]) {
    await control.scrollIntoViewIfNeeded()
    expect(await isWholeInView(control)).toBe(true)
  }
  expect(await sideways(page)).toBe(0)
  expect(await sheet.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(0)
  await close.click()
  await sheet.waitFor({ state: 'hidden' })
})

function isWholeInView(control: Locator): Promise<boolean> {
  return control.evaluate((element) => {
    const { top, bottom, left, right } = element.getBoundingClientRect()
    return top >= 0 && left >= 0 && bottom <= window.innerHeight && right <= window.innerWidth
  })
}
