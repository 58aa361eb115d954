/** The page is turned between a list and an article, where nobody minds and nobody waits for it. */
import type { BrowserContextOptions } from 'playwright-core'
import { expect, test } from 'vitest'
import { openBuiltReader } from './open-reader.ts'

const reader = openBuiltReader()

/** `tick`: milliseconds between two looks at the clock, by which a page finds out how long it takes to be drawn. */
async function visit(tick: number, options: BrowserContextOptions = {}) {
  const page = await reader.newPage({ viewport: { width: 1280, height: 900 }, ...options })
  await page.addInitScript((step) => {
    let now = 0
    performance.now = () => {
      now += step
      return now
    }
    const turn = document.startViewTransition.bind(document)
    Object.assign(globalThis, { turns: 0 })
    document.startViewTransition = (act) => {
      Object.assign(globalThis, { turns: Reflect.get(globalThis, 'turns') + 1 })
      return turn(act)
    }
  }, tick)
  await page.goto('/')
  await page.getByRole('contentinfo').waitFor()
  const turns = () => page.evaluate(() => Number(Reflect.get(globalThis, 'turns')))
  const read = async () => {
    await page.getByRole('article').getByRole('link').first().click()
    await page.getByRole('heading', { level: 1 }).and(page.locator('article h1')).waitFor()
  }
  const goHome = async () => {
    await page.getByRole('banner').getByRole('link').first().click()
    await page
      .getByRole('status')
      .getByText(/^\d+ articles$/)
      .waitFor()
  }
  return { page, turns, read, goHome }
}

test('a device that draws quickly turns it, once it is known to', async () => {
  const { page, turns, read, goHome } = await visit(0)
  await read()
  expect(await turns()).toBe(0)
  await goHome()
  expect(await turns()).toBe(1)
  await read()
  expect(await turns()).toBe(2)
  // The next article, and what is chosen in a list, are there at once.
  await page.locator('a[rel="next"]').click()
  await page.waitForURL((url) => /article/.test(url.pathname))
  await goHome()
  expect(await turns()).toBe(3)
  await page.getByRole('navigation', { name: 'Sections' }).getByRole('link').nth(1).click()
  await page.getByText(/^\d+ of \d+ articles$/).waitFor()
  expect(await turns()).toBe(3)
  expect(reader.complaints).toEqual([])
})

test('a device that takes long shows the page instead', async () => {
  const { turns, read, goHome } = await visit(50)
  await read()
  await goHome()
  await read()
  expect(await turns()).toBe(0)
})

test('whoever wants less motion is spared it', async () => {
  const { turns, read, goHome } = await visit(0, { reducedMotion: 'reduce' })
  await read()
  await goHome()
  await read()
  expect(await turns()).toBe(0)
})
