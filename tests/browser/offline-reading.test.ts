/** One visit online, then no server at all: the edition as its readers meet it on a plane. */
import { dirname } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { type Fault, type FaultServer, startFaultServer } from './fault-server.ts'
import { ITEMS, type MadeSite, makeSite } from './made-site.ts'
import { SAMPLE, storedIn, untilStored, visitIn } from './offline-visit.ts'
import { startBrowser } from './test-browser.ts'

let browser: Browser
let site: MadeSite
let server: FaultServer

beforeAll(async () => {
  site = await makeSite('/site/')
  browser = await startBrowser()
})

afterAll(async () => {
  await browser.close()
  site.stop()
})

beforeEach(async () => {
  server = await startFaultServer('dist')
})

afterEach(async () => {
  await server.kill()
  for (const context of browser.contexts()) await context.close()
})

const MADE = ['/site/edition.json', '/site/feed.json']

describe('without a server, after one visit', () => {
  test.each([
    ['a bare shell with feeds', 'dist', '/', SAMPLE],
    ['a built edition in a folder', 'site', '/site/', MADE],
  ])('every kind of address of %s opens', async (_, folder, base, files) => {
    server.folder = folder === 'site' ? dirname(site.folder) : folder
    const { page, complaints } = await visitIn(browser, server, base)
    await untilStored(page, files)
    await server.kill()
    const front = ['', '?utm_source=letter', '?', '#main', 'index.html?x=1']
    for (const path of front) {
      await page.goto(`${server.address}${base}${path}`)
      await page.getByText(/^\d+ articles$/).waitFor()
    }
    await page.goto(`${server.address}${base}about/`)
    await page.getByRole('heading', { level: 1, name: 'About this edition' }).waitFor()
    await page.goto(`${server.address}${base}nowhere`)
    await page.getByRole('heading', { level: 1, name: 'There is no page at this address' }).waitFor()
    expect(complaints).toEqual([])
  })

  test('every article opens with its text, also those that nobody has opened', async () => {
    server.folder = dirname(site.folder)
    const { page } = await visitIn(browser, server, '/site/')
    await untilStored(page, MADE)
    await server.kill()
    for (const i of [0, 299, 1, 77, 150, 151, 222]) {
      await page.goto(`${server.address}/site/article/a-story-called-${i}`)
      await page.getByRole('heading', { level: 1, name: `A story called ${i}`, exact: true }).waitFor()
      await page.getByText(`Number ${i}.`).first().waitFor()
    }
    expect(ITEMS).toHaveLength(300)
  })
})

const FAULTS: readonly Fault[] =
  process.env.LECTERN_FAULTS === 'all' ? ['html', 'half', 'cut', 404, 500] : ['html', 'half']

describe('a server that answers badly', () => {
  test('is not waited for longer than two seconds', async () => {
    const { page } = await visitIn(browser, server)
    await untilStored(page, SAMPLE)
    server.fault = () => 'hang'
    const began = Date.now()
    await page.goto(server.address)
    await page.getByText('28 articles').waitFor()
    // Two seconds for the settings, none for the feeds that they name; without a limit it would be twenty at least.
    expect(Date.now() - began).toBeLessThan(18_000)
    // The browser believes in its network all the while: what is said comes from the last real answer.
    await page.getByText(/^Offline since/).waitFor()
    expect(await page.evaluate(() => navigator.onLine)).toBe(true)
  })

  // The others: npm run faults:offline.
  test.each(FAULTS)('never replaces the edition: %s', async (fault) => {
    const { page } = await visitIn(browser, server)
    await untilStored(page, SAMPLE)
    server.fault = (path) => (path.endsWith('.json') ? fault : null)
    await page.reload()
    await page.getByText('28 articles').waitFor()
    await server.kill()
    await page.reload()
    await page.getByText('28 articles').waitFor()
  })

  test('is no longer called silent once a file of the archive has come from it', async () => {
    server.folder = dirname(site.folder)
    const { page } = await visitIn(browser, server, '/site/')
    await untilStored(page, MADE)
    const [lost = ''] = await storedIn(page, 'articles')
    await server.kill()
    await page.reload()
    await page.getByText(/^Offline since/).waitFor()
    await server.revive()
    // The edition itself, which the page asks for then, does not say so before it has.
    server.fault = (path) => (/\/(?:feed|edition)\.json$/.test(path) ? 'hang' : null)
    await page.evaluate(async (address) => {
      for (const name of await caches.keys()) await (await caches.open(name)).delete(address)
      await (await fetch(address)).text()
    }, lost)
    await page.getByText(/^Offline since/).waitFor({ state: 'detached' })
  })

  test('gives no file of an archive that is not the right one', async () => {
    server.folder = dirname(site.folder)
    server.fault = (path) => (/-b\d\.json$/.test(path) ? 'html' : null)
    const { page } = await visitIn(browser, server, '/site/')
    await expect
      .poll(() => storedIn(page, 'articles'), { timeout: 20_000 })
      .toContainEqual(expect.stringMatching(/2019\.json\?v=/))
    await expect.poll(() => storedIn(page, 'coming'), { timeout: 20_000 }).toEqual(['/site/feed.json'])
    expect((await storedIn(page, 'articles')).filter((path) => /-b\d\.json/.test(path))).toEqual([])
    server.fault = () => null
    await page.reload()
    await untilStored(page, MADE)
    expect((await storedIn(page, 'articles')).filter((path) => /-b\d\.json/.test(path))).toHaveLength(5)
  })
})

describe('a device', () => {
  test('that has thrown away the reader gets it back at the next visit, also the parts not used', async () => {
    const { page } = await visitIn(browser, server)
    await untilStored(page, SAMPLE)
    const whole = (await storedIn(page, 'shell')).length
    await page.evaluate(async () => {
      for (const name of await caches.keys()) await caches.delete(name)
    })
    await page.reload()
    await expect.poll(async () => (await storedIn(page, 'shell')).length, { timeout: 20_000 }).toBe(whole)
    await untilStored(page, SAMPLE)
    await server.kill()
    await page.goto(`${server.address}/about`)
    await page.getByRole('heading', { level: 1, name: 'About this edition' }).waitFor()
  })

  test('keeps nothing that could not be looked at', async () => {
    const { page } = await visitIn(browser, server)
    await untilStored(page, SAMPLE)
    const opaque = await page.evaluate(async () => {
      const found: string[] = []
      for (const name of await caches.keys()) {
        const store = await caches.open(name)
        for (const request of await store.keys()) {
          const kept = await store.match(request)
          if (kept?.type === 'opaque' || !request.url.startsWith(location.origin)) found.push(request.url)
        }
      }
      return found
    })
    expect(opaque).toEqual([])
  })
})
