/** Screens that belong to nobody, in the profile of a small board: one server and one browser for a file of tests. */
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll } from 'vitest'
import { type ServedReader, serveBuilt } from '../../scripts/serve-built.ts'
import { wholeEdition } from './open-reader.ts'
import { startBrowser, WITHOUT_WORKER } from './test-browser.ts'

export let served: ServedReader
let browser: Browser

beforeAll(async () => {
  served = await serveBuilt([])
  browser = await startBrowser(['--enable-low-end-device-mode', '--js-flags=--max-old-space-size=64'])
})

afterAll(async () => {
  await browser.close()
  served.stop()
})

export const PORTRAIT = { width: 1080, height: 1920 }

export async function newScreen(options: BrowserContextOptions = {}): Promise<Page> {
  const own = { locale: 'en-GB', timezoneId: 'UTC', viewport: PORTRAIT, hasTouch: true }
  const context = await browser.newContext({ ...WITHOUT_WORKER, ...own, baseURL: served.address, ...options })
  return context.newPage()
}

export async function openKiosk(page: Page): Promise<void> {
  await page.goto('/?kiosk')
  await page.getByRole('navigation', { name: 'Tools of this screen' }).waitFor()
  await wholeEdition(page)
}
