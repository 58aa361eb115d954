/** Wherever a page stands, sharing ends with the link in the reader's hands: copied, or selected, with its code. */
import { networkInterfaces } from 'node:os'
import jsqr from 'jsqr'
import type { Browser, BrowserContextOptions, FrameLocator, Locator, Page } from 'playwright-core'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type MadeSite, makeSite } from './made-site.ts'
import { headingAboveCross } from './sheet-head.ts'
import { startBrowser, WITHOUT_WORKER } from './test-browser.ts'

const STORY = 'article/a-story-called-151'
let site: MadeSite
let browser: Browser

beforeAll(async () => {
  site = await makeSite('/')
  browser = await startBrowser()
})

afterAll(async () => {
  await browser.close()
  site.stop()
})

async function newPage(options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext({
    timezoneId: 'UTC',
    locale: 'en-GB',
    ...WITHOUT_WORKER,
    ...options,
  })
  return context.newPage()
}

async function openSheet(place: Page | FrameLocator): Promise<Locator> {
  await place.getByRole('button', { name: 'Share article' }).click()
  const sheet = place.getByRole('dialog', { name: 'Share this article' })
  await sheet.waitFor()
  return sheet
}

/** What somebody's camera reads off the screen. */
async function scan(code: Locator): Promise<string> {
  await code.scrollIntoViewIfNeeded()
  const picture = sharp(await code.screenshot()).ensureAlpha()
  const { data, info } = await picture.raw().toBuffer({ resolveWithObject: true })
  return jsqr(new Uint8ClampedArray(data), info.width, info.height)?.data ?? ''
}

const selectedIn = (field: Locator) =>
  field.evaluate((input: HTMLInputElement) =>
    input.value.slice(input.selectionStart ?? 0, input.selectionEnd ?? 0),
  )

/** The clipboard of this machine, as a page of its own finds it. */
async function clipboard(page: Page): Promise<string> {
  const other = await page.context().newPage()
  await page.context().grantPermissions(['clipboard-read'], { origin: new URL(site.address).origin })
  await other.goto(site.address)
  const text = await other.evaluate(() => navigator.clipboard.readText())
  await other.close()
  return text
}

async function expectInHand(page: Page, sheet: Locator, address: string): Promise<void> {
  const field = sheet.getByRole('textbox', { name: 'Address' })
  expect(await field.inputValue()).toBe(address)
  await sheet.getByRole('button', { name: 'Copy link' }).click()
  await sheet.getByText(/The link is copied|does not let the page copy/).waitFor()
  if (await sheet.getByText('The link is copied').isVisible()) {
    expect(await clipboard(page)).toBe(address)
    await sheet.getByText('QR code', { exact: true }).click()
  } else expect(await selectedIn(field)).toBe(address)
  const code = sheet.getByRole('img', { name: `QR code of ${address}` })
  await code.waitFor()
  expect(await scan(code)).toBe(address)
}

test('with the device’s own sharing, the link is copied and shown as a code too', async () => {
  const page = await newPage()
  await page.addInitScript(() =>
    Object.defineProperty(navigator, 'share', { value: () => Promise.reject(new Error('none')) }),
  )
  await page.goto(site.address + STORY)
  const sheet = await openSheet(page)
  await expectInHand(page, sheet, site.address + STORY)
  await sheet.getByRole('button', { name: 'Share from this device' }).click()
  await sheet.getByText('The link is copied.').waitFor()
})

test('without it, the link is copied and shown as a code', async () => {
  const page = await newPage()
  await page.goto(site.address + STORY)
  const sheet = await openSheet(page)
  expect(await sheet.getByRole('button', { name: 'Share from this device' }).count()).toBe(0)
  await expectInHand(page, sheet, site.address + STORY)
})

test('on a page that was made beforehand, the sheet is headed in one line with its cross', async () => {
  const page = await newPage()
  await page.goto(site.address + STORY)
  const sheet = await openSheet(page)
  await expect.poll(() => headingAboveCross(sheet)).toBe(0)
})

const ownAddress = Object.values(networkInterfaces())
  .flat()
  .find((one) => one?.family === 'IPv4' && !one.internal)?.address

/** A machine without a network has no such address, and then nobody reads from it over one. */
test.runIf(ownAddress !== undefined)('over plain http, where pages have no clipboard', async () => {
  const page = await newPage()
  const address = site.address.replace('localhost', ownAddress ?? '')
  await page.goto(address + STORY)
  expect(await page.evaluate(() => [isSecureContext, typeof navigator.clipboard])).toEqual([
    false,
    'undefined',
  ])
  await expectInHand(page, await openSheet(page), address + STORY)
})

describe('in a frame of another page', () => {
  test.each([
    ['that may only run scripts', 'sandbox="allow-scripts"'],
    ['without leave to copy', 'allow="clipboard-write \'none\'"'],
  ])('%s', async (_, attributes) => {
    const page = await newPage()
    await page.route('**/around.html', (route) =>
      route.fulfill({
        contentType: 'text/html',
        body: `<iframe title="Story" width="1100" height="640" ${attributes} src="/${STORY}"></iframe>`,
      }),
    )
    await page.goto(`${site.address}around.html`)
    const frame = page.frameLocator('iframe')
    const sheet = await openSheet(frame)
    await sheet.getByText(/stands in a frame of another page/).waitFor()
    await expectInHand(page, sheet, site.address + STORY)
  })

  test('that lets nobody copy in any way, the address stands selected above its code', async () => {
    const page = await newPage()
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'clipboard', { value: undefined })
      document.execCommand = () => false
    })
    await page.goto(site.address + STORY)
    const sheet = await openSheet(page)
    await expectInHand(page, sheet, site.address + STORY)
    await sheet.getByText(/does not let the page copy/).waitFor()
  })
})

test('in a kiosk, a phone reads the address off the screen', async () => {
  const page = await newPage({ viewport: { width: 1080, height: 1920 }, hasTouch: true })
  await page.goto(`${site.address}${STORY}?kiosk`)
  const sheet = await openSheet(page)
  const address = site.address + STORY
  const code = sheet.getByRole('img', { name: `QR code of ${address}` })
  await code.waitFor()
  expect(await scan(code)).toBe(address)
  expect((await code.boundingBox())?.width).toBeGreaterThan(400)
  await sheet.getByText(address, { exact: true }).waitFor()
  expect(await sheet.getByRole('link').count()).toBe(0)
})

test('a press before the page is alive opens the sheet once it is', async () => {
  const page = await newPage()
  let go: () => void = () => undefined
  const held = new Promise<void>((resolve) => {
    go = resolve
  })
  await page.route(/assets\/reader-.*\.js$/, async (route) => {
    await held
    await route.continue()
  })
  await page.goto(`${site.address}${STORY}/`, { waitUntil: 'commit' })
  await page.getByRole('button', { name: 'Share article' }).click()
  go()
  await page.getByRole('dialog', { name: 'Share this article' }).waitFor()
})

test('where the sheet cannot be loaded, the page says so and stays', async () => {
  const page = await newPage()
  await page.route(/assets\/share-.*\.js$/, (route) => route.abort())
  // It was loaded anew for that already, in vain; this is done once.
  await page.addInitScript(() => sessionStorage.setItem('lectern:loaded-anew', `${Date.now()}`))
  await page.goto(site.address + STORY)
  await page.getByRole('button', { name: 'Share article' }).click()
  await page
    .getByRole('alert')
    .getByText(/could not be loaded/)
    .waitFor()
  await page.getByRole('heading', { level: 1, name: 'A story called 151' }).waitFor()
  await page.unroute(/assets\/share-.*\.js$/)
})

test('the code can be downloaded, and says the same', async () => {
  const page = await newPage()
  await page.goto(site.address + STORY)
  const sheet = await openSheet(page)
  await sheet.getByText('QR code', { exact: true }).click()
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    sheet.getByRole('button', { name: 'Download as SVG' }).click(),
  ])
  expect(download.suggestedFilename()).toBe('qr-a-story-called-151.svg')
  const picture = sharp(await download.path()).ensureAlpha()
  const { data, info } = await picture.raw().toBuffer({ resolveWithObject: true })
  expect(jsqr(new Uint8ClampedArray(data), info.width, info.height)?.data).toBe(site.address + STORY)
  await sheet.getByText('qr-a-story-called-151.svg is in the downloads of this device.').waitFor()
})

test('nothing is asked of any network before its link is followed', async () => {
  const page = await newPage()
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  await page.goto(site.address + STORY)
  const sheet = await openSheet(page)
  for (const section of ['QR code', 'Cite']) await sheet.getByText(section, { exact: true }).click()
  await sheet.getByRole('button', { name: 'Copy the APA citation' }).waitFor()
  expect(asked.filter((url) => !url.startsWith(site.address))).toEqual([])
})

test('a shared selection shows a new reader the same list', async () => {
  const page = await newPage()
  await page.goto(`${site.address}?section=harbour&from=2019-03&author=max-born&utm_source=mail`)
  await page.getByRole('button', { name: 'Share this selection' }).click()
  const sheet = page.getByRole('dialog', { name: 'Share this selection' })
  const address = await sheet.getByRole('textbox', { name: 'Address' }).inputValue()
  expect(address).not.toContain('utm_')
  const other = await newPage()
  await other.goto(address)
  const shown = async (one: Page) => {
    await one.getByRole('link', { name: 'Remove Max Born' }).waitFor()
    return one.getByRole('article').getByRole('heading').allTextContents()
  }
  await expect.poll(async () => (await shown(page)).length).toBeGreaterThan(5)
  // Both grow while their pages come.
  await expect.poll(async () => (await shown(other)).join() === (await shown(page)).join()).toBe(true)
  // What followed the first reader here has left the address bar.
  await expect.poll(() => page.url()).not.toContain('utm_')
})
