/** Screens that nobody touches, from a strip to a wall: nothing is cut off, too small, missing, or open to a hand. */
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { type ServedReader, serveBuilt } from '../../scripts/serve-built.ts'
import { axeFindings, openBuiltReader } from './open-reader.ts'

const reader = openBuiltReader()
const SIZES = [
  [320, 240],
  [240, 400],
  [1280, 200],
  [1080, 1920],
  [3840, 2160],
] as const
const LAYOUTS = ['ticker', 'story', 'wall', 'board'] as const

async function openSign(page: Page, layout: string): Promise<void> {
  await page.goto(`/?kiosk=${layout}`)
  await page.locator('.sign :is(h2, h3)').first().waitFor()
}

/** What is wrong with the screen as it stands, each as a line. */
function flaws(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const sign = document.querySelector<HTMLElement>('.sign')
    if (!sign) return ['There is no sign.']
    const em = Number.parseFloat(sign.style.getPropertyValue('--em'))
    const isSeen = ({ left, right, top, bottom }: DOMRect) =>
      right > 0 && bottom > 0 && left < innerWidth && top < innerHeight
    const headlines = [...sign.querySelectorAll<HTMLElement>('h2, h3')].filter(
      (one) => one.checkVisibility({ opacityProperty: true }) && isSeen(one.getBoundingClientRect()),
    )
    const texts = [...sign.querySelectorAll<HTMLElement>('h2, h3, p, time')].filter((one) =>
      one.checkVisibility(),
    )
    const isRunning = (one: HTMLElement) => one.closest('.ticker-story') !== null
    // What has no room on a board stands in a column that is out of sight.
    const isAside = (one: HTMLElement) => {
      const list = one.closest('ol')?.getBoundingClientRect()
      const { left, right } = one.getBoundingClientRect()
      return list !== undefined && (left >= list.right || right <= list.left)
    }
    const cut = headlines.filter((one) => {
      const { left, right, top, bottom } = one.getBoundingClientRect()
      const isOver = left < -1 || top < -1 || right > innerWidth + 1 || bottom > innerHeight + 1
      return isOver && !isRunning(one) && !isAside(one)
    })
    const small = texts.filter((one) => Number.parseFloat(getComputedStyle(one).fontSize) < em - 0.5)
    return [
      ...(headlines.length === 0 ? ['Nothing to read.'] : []),
      ...(document.documentElement.scrollWidth > innerWidth ? ['Wider than the screen.'] : []),
      ...cut.map(({ textContent }) => `Cut off: ${textContent}`),
      ...small.map(({ textContent }) => `Too small: ${textContent}`),
    ]
  })
}

test('every layout fills every region with whole headlines that are large enough, and needs no hand', async () => {
  const page = await reader.newPage({ hasTouch: true, viewport: { width: 1080, height: 1920 } })
  for (const layout of LAYOUTS) {
    await openSign(page, layout)
    for (const [width, height] of SIZES) {
      await page.setViewportSize({ width, height })
      const found = async () => [layout, width, await flaws(page)]
      await expect.poll(found).toEqual([layout, width, []])
    }
    expect(await axeFindings(page)).toEqual([])
    expect(await page.locator('.sign :is(a, button, input)').count()).toBe(0)
    await page.touchscreen.tap(500, 200)
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    expect(page.url()).toBe(`${reader.address}/?kiosk=${layout}`)
    expect(await page.locator('.sign').count()).toBe(1)
  }
  expect(reader.complaints).toEqual([])
})

test('a wall changes one headline at a time, and stands still for whoever wants that', async () => {
  const page = await reader.newPage({ viewport: { width: 1920, height: 1080 } })
  await page.clock.install()
  await openSign(page, 'wall')
  const told = () => page.locator('.wall h2').allTextContents()
  const changed = async () => {
    const before = await told()
    await page.clock.runFor(7000)
    const after = await told()
    return after.length === before.length && after.filter((one, place) => one !== before[place]).length
  }
  // The first turns may be those of a wall whose sources are still coming.
  await expect.poll(changed).toBe(1)
  await page.emulateMedia({ reducedMotion: 'reduce' })
  for (const layout of ['ticker', 'wall', 'tour']) {
    await page.goto(`/?kiosk=${layout}`)
    if (layout === 'tour') {
      await page.getByRole('navigation', { name: 'Tools of this screen' }).waitFor()
      await page.clock.runFor(21_000)
    }
    await page.locator(':is(.sign, .tour) :is(h2, h3)').first().waitFor()
    // More than a minute: that is when it drifts.
    await page.clock.runFor(90_000)
    expect([layout, await page.evaluate(() => document.getAnimations().length)]).toEqual([layout, 0])
  }
})

/** Where the first headline of the ticker sets out, and where it is when it has gone. */
async function wayOfTicker(page: Page): Promise<'left' | 'right'> {
  const steps = await page
    .locator('.ticker-story')
    .first()
    .evaluate((one) => {
      const [animation] = one.getAnimations()
      const effect = animation?.effect
      const frames = effect instanceof KeyframeEffect ? effect.getKeyframes() : []
      return frames.map(({ transform }) => new DOMMatrix(String(transform)).e)
    })
  const [first = 0, last = 0] = steps
  return last < first ? 'left' : 'right'
}

test('a ticker runs the way that its language is read, and its screen stands the same way', async () => {
  const file = join(mkdtempSync(join(tmpdir(), 'lectern-sign-')), 'arabic.json')
  const headlines = ['تأخر الحصاد هذا العام بسبب المطر', 'ارتفاع أسعار القمح في الأسواق']
  const items = headlines.map((title, i) => ({ id: `${i}`, title, content_text: title, language: 'ar' }))
  writeFileSync(file, JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', title: 'صحيفة', items }))
  let arabic: ServedReader | null = null
  try {
    const page = await reader.newPage({ viewport: { width: 1280, height: 200 } })
    await openSign(page, 'ticker')
    expect([await page.locator('.sign').getAttribute('dir'), await wayOfTicker(page)]).toEqual([
      'ltr',
      'left',
    ])
    arabic = await serveBuilt([file])
    await page.goto(`${arabic.address}/?kiosk=ticker`)
    await page.locator('.ticker-story').first().waitFor()
    expect([await page.locator('.sign').getAttribute('dir'), await wayOfTicker(page)]).toEqual([
      'rtl',
      'right',
    ])
  } finally {
    arabic?.stop()
  }
})

test('the state of a screen opens by a long press and a code, and tells what its address got wrong', async () => {
  const page = await reader.newPage({ viewport: { width: 1080, height: 1920 } })
  await page.clock.install()
  await page.route('**/edition.json', async (route) => {
    const edition = await (await route.fetch()).json()
    await route.fulfill({ json: { ...edition, kiosk: { layout: 'wall', code: '2468' } } })
  })
  await openSign(page, 'wol')
  expect(await page.locator('.wall').count()).toBe(1)
  await page.mouse.move(500, 60)
  await page.mouse.down()
  await page.clock.runFor(3100)
  await page.mouse.up()
  const state = page.getByRole('dialog', { name: 'State of this screen' })
  await state.waitFor()
  expect(await state.getByText('Running since').count()).toBe(0)
  const type = async (code: string) => {
    for (const digit of code) await state.getByRole('button', { name: digit, exact: true }).click()
    await state.getByRole('button', { name: 'Open' }).click()
  }
  await type('1111')
  await state.getByText('That is not the code.').waitFor()
  await state.getByLabel('Code').fill('')
  await type('2468')
  await state.getByText('Running since').waitFor()
  await state.getByText('but is "wol". It is passed over.').waitFor()
  expect(await axeFindings(page)).toEqual([])
  // Whoever forgets to close it has gone.
  await page.clock.runFor(150_000)
  await state.waitFor({ state: 'detached' })
  expect(await page.locator('.wall').count()).toBe(1)
})
