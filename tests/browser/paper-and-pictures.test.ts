/** What opens out of an article: its pictures, its notes, and paper. */
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { openBuiltReader, wholeEdition } from './open-reader.ts'

const reader = openBuiltReader()

async function openLongRead(): Promise<Page> {
  const page = await reader.newPage({ viewport: { width: 1280, height: 900 } })
  await page.goto('/article/the-kilogram-lets-go-of-its-cylinder')
  await page.locator('.enlarge').first().waitFor()
  return page
}

/** Without a library for it: a page of a PDF says what it is. */
const pagesIn = (pdf: Buffer) => pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0

test('pictures open large by key, turn by arrow, and give the focus back', async () => {
  const page = await openLongRead()
  const opener = page.getByRole('button', { name: /^Open the picture large/ }).first()
  await opener.focus()
  await page.keyboard.press('Enter')
  const room = page.getByRole('dialog', { name: 'Pictures of this article' })
  await room.getByText('1 of 2').waitFor()
  const fits = () =>
    room.locator('img').evaluate((one) => {
      const { width, height } = one.getBoundingClientRect()
      return width > 0 && width <= innerWidth && height <= innerHeight
    })
  await expect.poll(fits).toBe(true)
  await page.keyboard.press('ArrowRight')
  await room.getByText('2 of 2').waitFor()
  await page.keyboard.press('Escape')
  await room.waitFor({ state: 'detached' })
  expect(await opener.evaluate((one) => one === document.activeElement)).toBe(true)
})

test('a note opens where it is called, inside the window, and Escape goes back to the text', async () => {
  const page = await openLongRead()
  const call = page.locator('.body').getByRole('link', { name: '1', exact: true }).first()
  await call.click()
  const note = page.locator('.footnote')
  await note.waitFor()
  const isInside = await note.evaluate((one) => {
    const { top, bottom, left, right } = one.getBoundingClientRect()
    return top >= 0 && left >= 0 && right <= innerWidth && bottom <= innerHeight
  })
  expect(isInside).toBe(true)
  await page.keyboard.press('Escape')
  await note.waitFor({ state: 'detached' })
  expect(await call.evaluate((one) => one === document.activeElement)).toBe(true)
})

test('an article is printed with its address and code, and without what only a screen needs', async () => {
  const page = await openLongRead()
  await page.locator('.print-foot').waitFor({ state: 'attached' })
  await page.emulateMedia({ media: 'print' })
  expect(await page.locator('.article-tools').first().isVisible()).toBe(false)
  expect(await page.locator('.print-foot').isVisible()).toBe(true)
  // The code is drawn a moment after the page.
  await page.locator('.print-foot svg').waitFor()
  const pages = pagesIn(await page.pdf({ format: 'A4' }))
  expect(pages).toBeGreaterThan(2)
  expect(pages).toBeLessThan(20)
})

test('a selection is printed as a small newspaper of all its articles', async () => {
  const page = await reader.newPage({ viewport: { width: 1280, height: 900 } })
  await page.goto('/?section=society')
  await page.getByText('5 of 28 articles').waitFor()
  await wholeEdition(page)
  await page.getByRole('button', { name: 'Share this selection' }).click()
  await page.getByRole('button', { name: 'Print it as a newspaper' }).click()
  const paper = page.getByRole('dialog', { name: 'As a newspaper' })
  await paper.getByRole('button', { name: 'Print it' }).and(page.locator(':enabled')).waitFor()
  await page.emulateMedia({ media: 'print' })
  expect(await paper.getByRole('article').count()).toBe(5)
  expect(await paper.getByRole('button', { name: 'Print it' }).isVisible()).toBe(false)
  const pages = pagesIn(await page.pdf({ format: 'A4' }))
  expect(pages).toBeGreaterThan(1)
  expect(pages).toBeLessThan(16)
})
