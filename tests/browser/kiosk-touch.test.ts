/** Fingers on a screen that belongs to nobody, its clock through the year, and what it does while it is left alone. */
import type { BrowserContextOptions, Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { newScreen as newBoard, openKiosk } from './kiosk-screens.ts'
import { wholeEdition } from './open-reader.ts'

const newScreen = (options: BrowserContextOptions = {}) => newBoard({ isMobile: true, ...options })

const zoomOf = (page: Page) => page.evaluate(() => visualViewport?.scale)

/** Two fingers that go apart in the middle of the screen. */
async function pinch(page: Page): Promise<void> {
  const line = await page.context().newCDPSession(page)
  const apart = (way: number) => [
    { x: 500 - way, y: 900, id: 0 },
    { x: 500 + way, y: 900, id: 1 },
  ]
  await line.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: apart(20) })
  for (let way = 30; way < 300; way += 10)
    await line.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: apart(way) })
  await line.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] })
  await line.detach()
}

/** The same on a pad before the screen. */
async function pinchPad(page: Page): Promise<void> {
  const line = await page.context().newCDPSession(page)
  const gesture = { x: 500, y: 900, scaleFactor: 2, relativeSpeed: 2000, gestureSourceType: 'mouse' } as const
  await line.send('Input.synthesizePinchGesture', gesture)
  await line.detach()
}

test.each([
  ['on the screen', pinch],
  ['on a pad', pinchPad],
] as const)('two fingers make nothing larger on it, and do for other readers: %s', async (_, spread) => {
  const kiosk = await newScreen()
  await openKiosk(kiosk)
  await spread(kiosk)
  const phone = await newScreen()
  await phone.goto('/')
  await wholeEdition(phone)
  await spread(phone)
  await expect.poll(() => zoomOf(phone)).toBeGreaterThan(1.5)
  expect(await zoomOf(kiosk)).toBe(1)
})

test('a hand that draws over a text marks nothing and opens no menu, and does for other readers', async () => {
  const page = await newScreen({ isMobile: false })
  const draw = async () => {
    await page.evaluate(() => {
      addEventListener('contextmenu', (event) => Reflect.set(window, 'hasMenu', !event.defaultPrevented))
    })
    await page.getByRole('link', { name: 'The Line That Began on a Volcano' }).first().click()
    const text = page.locator('main .body p').nth(1)
    await text.scrollIntoViewIfNeeded()
    const { x = 0, y = 0, width = 0 } = (await text.boundingBox()) ?? {}
    await page.mouse.move(x + 5, y + 10)
    await page.mouse.down()
    await page.mouse.move(x + width / 2, y + 10, { steps: 5 })
    await page.mouse.up()
    const hasMarked = await page.evaluate(() => String(getSelection()) !== '')
    await page.mouse.click(x + 20, y + 10, { button: 'right' })
    return [hasMarked, await page.evaluate(() => Reflect.get(window, 'hasMenu') ?? false)]
  }
  await page.goto('/')
  await wholeEdition(page)
  expect(await draw()).toEqual([true, true])
  await openKiosk(page)
  expect(await draw()).toEqual([false, false])
})

test('every place to touch is as large as a finger, in lists, texts, filters and sheets', async () => {
  const page = await newScreen()
  await openKiosk(page)
  expect(await smallIn(page)).toEqual([])
  await page.getByRole('button', { name: 'Search' }).last().click()
  await page.getByRole('searchbox').waitFor()
  expect(await smallIn(page)).toEqual([])
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Text size' }).click()
  await page.getByRole('dialog', { name: 'Reading settings' }).waitFor()
  expect(await smallIn(page)).toEqual([])
  await page.keyboard.press('Escape')
  await page.getByRole('link', { name: 'The Line That Began on a Volcano' }).first().click()
  await page.locator('main .body p').first().waitFor()
  expect(await smallIn(page)).toEqual([])
})

/** What can be pressed and is lower or narrower than 44 pixels; what lies under another does not count. */
function smallIn(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const places = 'a[href], button, input, select, summary, [role="tab"], [role="option"], label:has(input)'
    const seen = [...document.querySelectorAll<HTMLElement>(places)].filter(
      (one) =>
        one.checkVisibility({ opacityProperty: true, visibilityProperty: true }) &&
        !one.closest('.visually-hidden, [inert]'),
    )
    return seen.flatMap((one) => {
      const label = one.closest('label')
      const { width, height } = (label ?? one).getBoundingClientRect()
      const large = Math.min(width, height) >= 43.5
      return large
        ? []
        : [
            `${one.tagName} ${one.className} “${one.textContent?.slice(0, 30)}” ${Math.round(width)} × ${Math.round(height)}`,
          ]
    })
  })
}

/** Each night has a change of the clock, and the days before and after it are of other lengths. */
const NIGHTS = [
  ['Asia/Seoul', '2026-12-31T23:59:00+09:00', ['31 December 2026', '1 January 2027', '2 January 2027']],
  [
    'America/New_York',
    '2026-10-31T23:59:00-04:00',
    ['31 October 2026', '1 November 2026', '2 November 2026'],
  ],
  ['Europe/Berlin', '2027-03-27T23:59:00+01:00', ['27 March 2027', '28 March 2027', '29 March 2027']],
  ['Pacific/Auckland', '2028-02-28T23:59:00+13:00', ['28 February 2028', '29 February 2028', '1 March 2028']],
] as const

test.each(NIGHTS)(
  'it says the right day a minute after midnight: %s',
  async (timezoneId, time, [first, second, third]) => {
    const page = await newScreen({ timezoneId })
    await page.clock.install({ time })
    await page.addInitScript(() => {
      const { setTimeout: later } = window
      const seen = Object.assign(window, { longest: 0 })
      const setTimeout = (act: () => void, wait = 0) => {
        seen.longest = Math.max(seen.longest, wait)
        return later(act, wait)
      }
      Object.assign(window, { setTimeout })
    })
    await openKiosk(page)
    const today = page.locator('.masthead-date')
    const hours = (until: string) => (Date.parse(until) - Date.parse(time)) / 3_600_000
    await today.getByText(first).waitFor()
    await page.clock.runFor(120_000)
    await today.getByText(second).waitFor()
    // To a minute before the next midnight there, however long this day is.
    const midnight = await page.evaluate(() => new Date(new Date().setHours(24, 0, 0, 0)).toISOString())
    expect(hours(midnight)).toBeGreaterThan(23)
    await page.clock.fastForward((hours(midnight) * 3600 - 180) * 1000)
    await page.clock.runFor(5000)
    await today.getByText(second).waitFor()
    await page.clock.runFor(120_000)
    await today.getByText(third).waitFor()
    // A longer wait than this counts as none at all, and would never end.
    const longest = await page.evaluate((): number => Reflect.get(window, 'longest'))
    expect(longest).toBeGreaterThan(0)
    expect(longest).toBeLessThan(2 ** 31)
  },
)

test('a front that stands there without a tour moves a little each minute, and stands still for who comes', async () => {
  const page = await newScreen()
  await page.clock.install()
  await page.route('**/edition.json', async (route) => {
    const edition = await (await route.fetch()).json()
    await route.fulfill({ json: { ...edition, kiosk: { tour: false } } })
  })
  await openKiosk(page)
  const places = () =>
    page.evaluate(() =>
      ['.masthead', '.kiosk-bar'].map((one) => {
        const { x = 0, y = 0 } = document.querySelector(one)?.getBoundingClientRect() ?? {}
        return [x, y] as const
      }),
    )
  const rest = await places()
  await page.clock.runFor(21_000)
  const seen: (readonly (readonly [number, number])[])[] = []
  for (let minute = 0; minute < 9; minute += 1) {
    await page.clock.runFor(60_000)
    seen.push(await places())
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true)
  }
  expect(new Set(seen.map(([mast]) => String(mast))).size).toBe(9)
  expect(new Set(seen.map(([, bar]) => String(bar))).size).toBe(9)
  const steps = seen.slice(1).flatMap((now, at) =>
    now.map(([x, y], which) => {
      const [wasX = 0, wasY = 0] = seen[at]?.[which] ?? []
      return Math.hypot(x - wasX, y - wasY)
    }),
  )
  expect(Math.max(...steps)).toBeLessThanOrEqual(24)
  await page.touchscreen.tap(500, 30)
  await page.clock.runFor(1000)
  await expect.poll(places).toEqual(rest)
})
