import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { openBuiltReader, wholeEdition } from './open-reader.ts'

const reader = openBuiltReader()
/** What counts as good for three readers of four: https://web.dev/articles/cls */
const GOOD = 0.1

interface LayoutShift extends PerformanceEntry {
  readonly value: number
  readonly hadRecentInput: boolean
}

/** Writes down on the page every move of its parts that nobody asked for. */
async function watchShifts(page: Page): Promise<() => Promise<number>> {
  await page.addInitScript(() => {
    const values: number[] = []
    Reflect.set(window, 'shifts', values)
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const { value, hadRecentInput } = entry as LayoutShift // what this observer is called with
        if (!hadRecentInput) values.push(value)
      }
    }).observe({ type: 'layout-shift', buffered: true })
  })
  return () =>
    page.evaluate(async () => {
      // Shifts are told after the frame that they are in.
      await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))
      const values: readonly number[] = Reflect.get(window, 'shifts')
      return values.reduce((sum, value) => sum + value, 0)
    })
}

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
  await page.evaluate(() => document.fonts.ready.then(() => true))
  expect(await shifted()).toBeLessThan(GOOD)
})
