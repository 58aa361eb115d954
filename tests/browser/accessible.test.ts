import { describe, expect, test } from 'vitest'
import { axeFindings, openBuiltReader, wholeEdition } from './open-reader.ts'

const reader = openBuiltReader()
const PAGES = [
  ['front', '/'],
  ['filtered front', '/?section=economy&from=2013&to=2015'],
  ['empty front', '/?section=economy&from=1900&to=1901'],
  ['long read', '/article/the-kilogram-lets-go-of-its-cylinder'],
  ['author page', '/author/matthew'],
  ['about page', '/about'],
  ['page of an unknown article', '/article/nowhere'],
] as const

describe.each(['light', 'dark'] as const)('in %s', (colorScheme) => {
  test.each(PAGES)('axe finds nothing on the %s', async (_, path) => {
    const page = await reader.newPage({ colorScheme })
    await page.goto(path)
    await page.getByRole('main').getByRole('heading', { level: 1 }).waitFor({ state: 'attached' })
    await wholeEdition(page)
    expect(await axeFindings(page)).toEqual([])
  })
})

test('axe finds nothing on the open share sheet', async () => {
  const page = await reader.newPage()
  await page.goto('/article/the-kilogram-lets-go-of-its-cylinder')
  await page.getByRole('button', { name: 'Share article' }).click()
  await page.getByRole('dialog').waitFor()
  expect(await axeFindings(page)).toEqual([])
})

test.each([320, 390, 768, 1440])('nothing is wider than a screen of %i pixels', async (width) => {
  const page = await reader.newPage({ viewport: { width, height: 800 } })
  for (const [, path] of PAGES) {
    await page.goto(path)
    await page.getByRole('main').getByRole('heading', { level: 1 }).waitFor({ state: 'attached' })
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth),
    ).toBeLessThanOrEqual(0)
  }
})
