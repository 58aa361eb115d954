/** What a reader left on an article, where only a browser that lays pages out can show it. */
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { axeFindings, openBuiltReader, wholeEdition } from './open-reader.ts'

const reader = openBuiltReader([], { serviceWorkers: 'allow' })
const STORY = '/article/the-kilogram-lets-go-of-its-cylinder'

async function openStory(page: Page): Promise<void> {
  await page.goto(STORY)
  await page.locator('.body p').nth(12).waitFor({ state: 'attached' })
  await wholeEdition(page)
}

const kept = (page: Page) => page.evaluate(() => localStorage.getItem('lectern:marks:/') ?? '')

test('who stopped in the middle comes back to the paragraph, and can start from the top', async () => {
  const page = await reader.newPage({ viewport: { width: 390, height: 800 } })
  await openStory(page)
  await expect.poll(() => kept(page)).toContain('"read":[["')
  await page.getByRole('button', { name: 'Save' }).click()
  await expect.poll(() => kept(page)).toContain('"saved":[["')
  await page
    .locator('.body p')
    .nth(8)
    .evaluate((one) => one.scrollIntoView({ block: 'start' }))
  await expect.poll(() => kept(page)).toContain('"quote"')
  expect(await page.getByRole('button', { name: 'Save', pressed: true }).count()).toBe(1)
  const again = await page.context().newPage()
  await again.setViewportSize({ width: 1000, height: 700 })
  await openStory(again)
  const top = again.getByRole('button', { name: 'Start from the top' })
  await top.waitFor()
  const isInView = () => again.locator('[data-resumed]').evaluate((one) => one.getBoundingClientRect().top)
  await expect.poll(isInView).toBeGreaterThan(0)
  await expect.poll(isInView).toBeLessThan(700)
  expect(await axeFindings(again)).toEqual([])
  await top.click()
  await expect.poll(() => again.evaluate(() => window.scrollY)).toBe(0)
  expect(reader.complaints).toEqual([])
})

test.each(['light', 'dark'] as const)(
  'axe finds nothing on the list of what is saved, in %s',
  async (colorScheme) => {
    const page = await reader.newPage({ colorScheme, viewport: { width: 320, height: 800 } })
    await openStory(page)
    await page.getByRole('button', { name: 'Save' }).click()
    await expect.poll(() => kept(page)).toContain('"saved":[["')
    await page.goto('/saved')
    await page.getByRole('button', { name: /^Remove / }).waitFor()
    expect(await axeFindings(page)).toEqual([])
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth),
    ).toBeLessThanOrEqual(0)
  },
)
