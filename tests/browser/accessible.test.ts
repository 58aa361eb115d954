/** Nothing stands beside the screen, whatever its width. What axe says of the same pages: axe-matrix.test.ts. */
import { expect, test } from 'vitest'
import { openBuiltReader } from './open-reader.ts'

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
