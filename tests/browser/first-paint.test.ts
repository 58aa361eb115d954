/** What a made page does before any of its files has come, on a slow line and on a fast one. */
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ITEMS, type MadeSite, siteOf } from './made-site.ts'
import { startBrowser } from './test-browser.ts'

let site: MadeSite
let browser: Browser

beforeAll(async () => {
  site = await siteOf(ITEMS.slice(0, 3), '/', '--cards', 'none')
  browser = await startBrowser()
})

afterAll(async () => {
  await browser.close()
  site.stop()
})

/** Milliseconds there and back, Mbit/s. */
async function visitOn({ latency, speed }: { latency: number; speed: number }, path = ''): Promise<Page> {
  const page = await browser.newPage()
  const line = await page.context().newCDPSession(page)
  await line.send('Network.enable')
  const bytes = speed * 125_000
  const throughput = { downloadThroughput: bytes, uploadThroughput: bytes }
  await line.send('Network.emulateNetworkConditions', { offline: false, latency, ...throughput })
  await page.goto(site.address + path)
  return page
}

/** By what the page sent for its faces. */
async function facesOf(page: Page): Promise<readonly string[]> {
  await page.waitForFunction(() => document.fonts.check('16px "Newsreader First"'))
  const files = await page.evaluate(() =>
    performance.getEntriesByType('resource').map((one) => ({
      name: one.name,
      by: String(Reflect.get(one, 'initiatorType')),
    })),
  )
  return files.filter(({ name }) => /-latin-wght-normal-.*\.woff2$/.test(name)).map(({ by }) => by)
}

describe('the faces of a made page', () => {
  test('are sent for by its head on a fast line', async () => {
    const page = await visitOn({ latency: 20, speed: 20 })
    expect(await facesOf(page)).toEqual(['link', 'link'])
  })

  test('are not waited for on a slow one: its text sends for them when it is there', async () => {
    const page = await visitOn({ latency: 150, speed: 1.6 })
    expect(await facesOf(page)).toEqual(['css', 'css'])
  })
})

test('a page of plain headlines is in the colours that its reader has chosen', async () => {
  const page = await visitOn({ latency: 0, speed: 100 })
  const paper = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)
  await page.goto(`${site.address}older/2019/`)
  const before = await paper()
  await page.evaluate(() => localStorage.setItem('lectern:settings', JSON.stringify({ theme: 'dark' })))
  await page.reload()
  expect(await paper()).not.toBe(before)
})
