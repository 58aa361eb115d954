/** Parts of the reader that are gone: a newer release has taken them away, or the worker that ends all others. */
import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { type FaultServer, startFaultServer } from './fault-server.ts'
import {
  countLoads,
  lookForUpdate,
  makeEnding,
  makeRelease,
  releaseOf,
  SAMPLE,
  storedIn,
  untilStored,
  visitIn,
} from './offline-visit.ts'
import { startBrowser } from './test-browser.ts'

let browser: Browser
let server: FaultServer
let second: string

beforeAll(async () => {
  browser = await startBrowser()
  second = makeRelease('two')
})

afterAll(() => browser.close())

beforeEach(async () => {
  server = await startFaultServer('dist')
})

afterEach(async () => {
  await server.kill()
  for (const context of browser.contexts()) await context.close()
})

/** A page that is just being loaded anew has no link to press. */
function askForAbout(page: Page): Promise<void> {
  const link = page.getByRole('link', { name: 'About', exact: true })
  return link.click({ timeout: 1000 }).catch(() => undefined)
}

test('the worker that ends all others is gone with the reader’s files, and what readers keep stays', async () => {
  const { page } = await visitIn(browser, server)
  await untilStored(page, SAMPLE)
  server.folder = makeEnding()
  await lookForUpdate(page)
  const registrations = () =>
    page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)
  await expect.poll(registrations).toBe(0)
  expect(await storedIn(page, 'shell')).toEqual([])
  expect((await storedIn(page, 'editions')).sort()).toEqual([...SAMPLE].sort())
  // The release that follows it finds what was kept.
  server.folder = second
  await page.reload()
  await untilStored(page, SAMPLE)
  expect(await releaseOf(page)).toBe('two')
})

describe('a page whose parts a newer release has taken away', () => {
  const isOld = (path: string) => /about-page-(?!two)[^/]*\.js$/.test(path)

  test('is loaded anew, and goes on with the new ones', async () => {
    server.fault = (path) => {
      if (!isOld(path)) return null
      server.folder = second
      return 404
    }
    const { page } = await visitIn(browser, server, '/', { serviceWorkers: 'block' })
    // Lost on the way, or when it is asked for.
    const release = async () => {
      await askForAbout(page)
      return releaseOf(page).catch(() => undefined)
    }
    await expect.poll(release, { timeout: 40_000 }).toBe('two')
    // A press may come while the page is still being loaded.
    const about = page.getByRole('heading', { level: 1, name: 'About this edition' })
    const opened = async () => {
      await askForAbout(page)
      return about.count()
    }
    await expect.poll(opened, { timeout: 40_000 }).toBe(1)
  })

  test('is loaded anew once, where that does not help', async () => {
    let lost = 0
    server.fault = (path) => {
      if (!isOld(path)) return null
      lost += 1
      return 404
    }
    const { page } = await visitIn(browser, server, '/', { serviceWorkers: 'block' })
    const loads = countLoads(page)
    const broken = async () => {
      await askForAbout(page)
      return page.getByRole('heading', { name: 'Something in this page broke' }).count()
    }
    // Nobody who reads is sent round in a circle: what is lost again is said.
    await expect.poll(broken, { timeout: 40_000 }).toBe(1)
    expect(lost).toBeGreaterThan(1)
    expect(loads()).toBeLessThan(2)
  })
})
