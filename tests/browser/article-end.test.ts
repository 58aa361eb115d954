/** What comes at the end of an article, once its archive has come, does not push away what is read there. */
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type MadeSite, makeSite } from './made-site.ts'
import { startBrowser, WITHOUT_WORKER } from './test-browser.ts'
import { watchShifts } from './watch-shifts.ts'

let browser: Browser
let site: MadeSite

beforeAll(async () => {
  site = await makeSite('/')
  browser = await startBrowser()
})

afterAll(async () => {
  await browser.close()
  site.stop()
})

/** A fifth of what counts as good: https://web.dev/articles/cls */
const MOST = 0.02

test.each([390, 1440])(
  'at %i pixels the end of an article stays where it is while its archive comes',
  async (width) => {
    const context = await browser.newContext({ ...WITHOUT_WORKER, viewport: { width, height: 800 } })
    const page = await context.newPage()
    const shifted = await watchShifts(page)
    const held: (() => void)[] = []
    let isHeld = true
    await page.route(/\/archive\/.*\.json/, async (route) => {
      if (isHeld) await new Promise<void>((release) => held.push(release))
      await route.continue()
    })
    await page.goto(`${site.address}article/a-story-called-150`)
    await page.getByText('Number 150.').first().waitFor()
    // Not by a key, for what moves within half a second of one is not counted.
    const isAtEnd = () =>
      page.evaluate(() => {
        window.scrollTo(0, document.body.scrollHeight)
        return window.scrollY + window.innerHeight >= document.body.scrollHeight
      })
    await expect.poll(() => held.length).toBeGreaterThan(0)
    await page.locator('.page-foot').waitFor({ state: 'attached' })
    await expect.poll(isAtEnd).toBe(true)
    isHeld = false
    for (const release of held) release()
    await page.getByRole('heading', { name: 'More by Ada Byron' }).waitFor()
    expect(await shifted()).toBeLessThan(MOST)
  },
)
