import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { openBuiltReader, wholeEdition } from './open-reader.ts'
import { watchShifts } from './watch-shifts.ts'

const reader = openBuiltReader()
/** What counts as good for three readers of four: https://web.dev/articles/cls */
const GOOD = 0.1

/** The sources follow one another, as over a network, and do not all come in one frame. */
async function sendOneByOne(page: Page): Promise<void> {
  let last = Promise.resolve()
  await page.route('**/sample/*.json', (route) => {
    last = last.then(async () => route.fulfill({ response: await route.fetch() }))
    return last
  })
}

const PAGES = [
  [390, 'front', '/'],
  [1440, 'front', '/'],
  [390, 'article', '/article/the-kilogram-lets-go-of-its-cylinder'],
  [1440, 'article', '/article/the-kilogram-lets-go-of-its-cylinder'],
] as const

test.each(PAGES)('at %i pixels the %s comes in without moving under the eyes', async (width, _, path) => {
  const page = await reader.newPage({ viewport: { width, height: 800 } })
  const shifted = await watchShifts(page)
  await sendOneByOne(page)
  await page.goto(path)
  await page.getByRole('article').first().waitFor()
  await wholeEdition(page)
  await page.waitForLoadState('networkidle')
  expect(await shifted()).toBeLessThan(GOOD)
})
