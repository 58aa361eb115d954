/** A screen that belongs to nobody, in the profile of a small board. */
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { letLoose, tellPaper, watchForEscapes } from '../../scripts/monkey.ts'
import { isLevel, soak } from '../../scripts/soak-page.ts'
import { newScreen, openKiosk, PORTRAIT, served } from './kiosk-screens.ts'
import { SAMPLE, untilStored } from './offline-visit.ts'
import { axeFindings, wholeEdition } from './open-reader.ts'

const tour = (page: Page) => page.getByRole('region', { name: 'Stories of this edition' })

test('nothing that a hand or a key does leads out of it', async () => {
  const page = await newScreen({ serviceWorkers: 'allow' })
  const escapes = watchForEscapes(page, served.address)
  await tellPaper(page)
  await openKiosk(page)
  const places = await letLoose(page, Number(process.env.LECTERN_ACTS ?? 150), 7)
  expect(places).toBeGreaterThan(5)
  expect(escapes.found).toEqual([])
  expect(await page.locator('main').first().textContent()).not.toBe('')
})

test('what a visitor leaves is asked for and put back, and the first touch only wakes', async () => {
  const page = await newScreen()
  await page.clock.install()
  await openKiosk(page)
  const kept = () =>
    page.evaluate(() => {
      // That the edition is on the device is noted by the device, whoever stands before it.
      const notes = Object.entries(localStorage).filter(([key]) => !key.startsWith('lectern:kept:'))
      return JSON.stringify([Object.fromEntries(notes), document.documentElement.dataset])
    })
  const fresh = await kept()
  await page.getByRole('button', { name: 'Search' }).last().click()
  await page.getByRole('searchbox').fill('my secret')
  await page.getByRole('button', { name: 'Text size' }).click()
  await page
    .getByRole('dialog', { name: 'Reading settings' })
    .getByRole('button', { name: 'Larger text' })
    .click()
  await page.keyboard.press('Escape')
  await page.getByRole('link', { name: 'Science', exact: true }).first().click()
  await page.locator('main article .headline a').first().click()
  await page.waitForURL(/\/article\//)
  await page.clock.runFor(121_000)
  const question = page.getByRole('dialog', { name: 'Are you still there?' })
  await question.getByText(/^\d+ seconds left$/).waitFor()
  await question.getByRole('button', { name: 'Keep reading' }).click()
  await question.waitFor({ state: 'detached' })
  expect(page.url()).toContain('/article/')
  await page.clock.runFor(121_000)
  await question.waitFor()
  // Its twenty seconds pass meanwhile, which they may: nobody answers this time.
  expect(await axeFindings(page)).toEqual([])
  await page.clock.runFor(21_000)
  await tour(page).waitFor()
  await expect.poll(() => page.url()).toBe(`${served.address}/?kiosk`)
  expect(await kept()).toBe(fresh)
  await page.clock.runFor(1000)
  for (const [x, y] of [
    [500, 300],
    [200, 1500],
    [1000, 1890],
  ] as const) {
    await page.touchscreen.tap(x, y)
    await page.getByRole('button', { name: 'Read this story' }).waitFor()
    expect(page.url()).toBe(`${served.address}/?kiosk`)
    // Whoever chooses nothing has gone again.
    await page.clock.runFor(21_000)
    await page.getByRole('button', { name: 'Read this story' }).waitFor({ state: 'detached' })
  }
  // Without the fading of one story into the next, which has the colours of neither.
  await page.emulateMedia({ reducedMotion: 'reduce' })
  expect(await axeFindings(page)).toEqual([])
  await page.emulateMedia({ reducedMotion: null })
  await page.keyboard.press('x')
  await page.clock.runFor(1000)
  await page.getByRole('button', { name: 'All stories' }).click()
  await tour(page).waitFor({ state: 'detached' })
  expect(await page.getByRole('searchbox').count()).toBe(0)
  await page.goBack()
  await expect.poll(() => page.url()).toBe(`${served.address}/?kiosk`)
  expect(await page.getByText('my secret').count()).toBe(0)
})

describe('on any screen', () => {
  test('nothing is wider than it, the tools are at hand and large, and links out are codes', async () => {
    const page = await newScreen()
    await openKiosk(page)
    const sizes = [
      [320, 240],
      [390, 844],
      [1080, 1920],
      [1920, 1080],
      [3840, 2160],
      // Both screens again at 300 % and at 50 % zoom.
      [360, 640],
      [640, 360],
      [2160, 3840],
    ] as const
    for (const [width, height] of sizes) {
      await page.setViewportSize({ width, height })
      const found = await page.evaluate(() => {
        const small = [...document.querySelectorAll('.kiosk-bar button, .section-bar a')].filter((one) => {
          const { width: across, height: down } = one.getBoundingClientRect()
          return Math.min(across, down) < 44
        })
        const bar = document.querySelector('.kiosk-bar')?.getBoundingClientRect()
        const scale = document.documentElement
        return {
          isWide: scale.scrollWidth > innerWidth,
          small: small.map(({ textContent }) => textContent),
          isLow: bar !== undefined && bar.top > innerHeight / 2 && bar.bottom <= innerHeight + 1,
        }
      })
      expect([width, found]).toEqual([width, { isWide: false, small: [], isLow: true }])
    }
    await page.setViewportSize(PORTRAIT)
    await page.locator('main article .headline a').first().click()
    const out = page.locator('main .body a[href^="http"]').first()
    const url = await out.getAttribute('href')
    await out.click({ button: 'middle' })
    await page.getByRole('img', { name: `QR code of ${url}` }).waitFor()
    expect(await axeFindings(page)).toEqual([])
    expect(page.context().pages()).toHaveLength(1)
  })

  test('the tour shows whole headlines, also without a clock that can be believed', async () => {
    const page = await newScreen()
    await page.clock.install({ time: '1970-01-02T00:00:00Z' })
    await openKiosk(page)
    await page.getByText('28 articles').waitFor()
    await page.clock.runFor(21_000)
    await tour(page).waitFor()
    expect(await page.locator('.tour-clock').count()).toBe(0)
    for (const [width, height] of [
      [320, 240],
      [1080, 1920],
      [1920, 1080],
      [3840, 2160],
    ] as const) {
      await page.setViewportSize({ width, height })
      for (let story = 0; story < 4; story += 1) {
        expect([width, story, await cutHeadline(page)]).toEqual([width, story, null])
        await page.clock.runFor(24_000)
      }
    }
    await page.clock.setSystemTime('2026-11-26T09:30:00Z')
    await page.clock.runFor(6000)
    await page.locator('.tour-clock').getByText('09:3').waitFor()
  })
})

/** Null where all of it can be seen. */
function cutHeadline(page: Page): Promise<string | null> {
  return page.evaluate(() => {
    const headline = document.querySelector('.slide[data-role="here"] .slide-headline')
    if (!headline) return 'There is none.'
    const { top, bottom, left, right } = headline.getBoundingClientRect()
    const foot = document.querySelector('.tour-foot')?.getBoundingClientRect().top ?? 0
    const isInside = top >= 0 && left >= 0 && right <= innerWidth && bottom <= foot + 1
    const isWhole = headline.scrollHeight <= headline.clientHeight + 2
    return isInside && isWhole
      ? null
      : `${headline.textContent} ${[top, bottom, foot, headline.scrollHeight]}`
  })
}

test('whoever has no keys writes on the screen, and whoever has is left alone', async () => {
  const page = await newScreen()
  await openKiosk(page)
  const keys = page.getByRole('region', { name: 'Keys on the screen' })
  const search = page.getByRole('navigation', { name: 'Tools of this screen' }).getByRole('button', {
    name: 'Search',
  })
  const field = page.getByRole('searchbox')
  await search.tap()
  for (const key of ['v', 'o', 'l', 'x', 'Erase', 'c', 'a', 'n', 'o', 'Space'])
    await keys.getByRole('button', { name: key, exact: true }).tap()
  await expect.poll(() => field.inputValue()).toBe('volcano ')
  const small = await keys
    .getByRole('button')
    .evaluateAll((all) => all.filter((one) => one.getBoundingClientRect().height < 44).length)
  expect(small).toBe(0)
  const [above, below] = [await field.boundingBox(), await keys.boundingBox()]
  expect((above?.y ?? 0) + (above?.height ?? 0)).toBeLessThan(below?.y ?? 0)
  expect(await axeFindings(page)).toEqual([])
  await keys.getByRole('button', { name: 'Search' }).tap()
  await page.waitForURL(/volcano/)
  await page.getByRole('link', { name: 'The Line That Began on a Volcano' }).first().waitFor()
  await keys.waitFor({ state: 'detached' })
  await field.tap()
  await keys.waitFor()
  await page.keyboard.press('e')
  await keys.waitFor({ state: 'detached' })
})

test('it loads itself anew in the night, once what it needs to come back is here', async () => {
  const page = await newScreen({ serviceWorkers: 'allow' })
  await page.clock.install({ time: '2026-11-25T20:00:00Z' })
  await openKiosk(page)
  await untilStored(page, SAMPLE)
  const born = () => page.evaluate(() => Reflect.get(window, 'born') ?? 'anew')
  await page.evaluate(() => Reflect.set(window, 'born', 'in the evening'))
  // Nobody is there; an hour in which nothing happens, and then the one that is set.
  await page.clock.fastForward('07:00:00')
  await page.clock.runFor(60_000)
  expect(await born()).toBe('in the evening')
  await page.clock.fastForward('01:41:00')
  await page.clock.runFor(60_000)
  await expect.poll(born, { timeout: 20_000 }).toBe('anew')
  await page.getByRole('navigation', { name: 'Tools of this screen' }).waitFor()
  await wholeEdition(page)
  expect(page.url()).toBe(`${served.address}/?kiosk`)
})

test('many visitors leave nothing behind', async () => {
  const page = await newScreen()
  await page.clock.install()
  await openKiosk(page)
  const holdings = await soak(page, 16, 8)
  expect([holdings, isLevel(holdings)]).toEqual([holdings, true])
})
