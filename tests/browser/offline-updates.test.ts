/** New releases of the reader, good and bad, while somebody reads. */
import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { type Fault, type FaultServer, startFaultServer } from './fault-server.ts'
import {
  countLoads,
  lookForUpdate,
  makeRelease,
  releaseOf,
  SAMPLE,
  storedIn,
  untilInstalled,
  untilStored,
  visitIn,
} from './offline-visit.ts'
import { startBrowser } from './test-browser.ts'

let browser: Browser
let server: FaultServer
let second: string
let third: string

beforeAll(async () => {
  browser = await startBrowser()
  second = makeRelease('two')
  third = makeRelease('three')
})

afterAll(() => browser.close())

beforeEach(async () => {
  server = await startFaultServer('dist')
})

afterEach(async () => {
  await server.kill()
  for (const context of browser.contexts()) await context.close()
})

const ARTICLE = '/article/above-400-and-still-climbing-the-line-that-began-on-a-volcano'
const reading = (page: Page) => page.getByRole('heading', { level: 1, name: /^Above 400/ }).waitFor()
const offer = (page: Page) => page.getByRole('button', { name: 'Use it now' })

describe('a new release', () => {
  test('is offered and waits, while every part of the one before still opens', async () => {
    const { page, complaints } = await visitIn(browser, server)
    await untilStored(page, SAMPLE)
    await page.goto(server.address + ARTICLE)
    await reading(page)
    const loads = countLoads(page)
    server.folder = second
    expect(await lookForUpdate(page)).toBe(true)
    await offer(page).waitFor()
    await page.getByRole('link', { name: 'About', exact: true }).click()
    await page.getByRole('heading', { level: 1, name: 'About this edition' }).waitFor()
    expect(await releaseOf(page)).toBeUndefined()
    expect(loads()).toBe(0)
    expect(complaints).toEqual([])
  })

  test('comes when the reader says so, at the same article and the same place', async () => {
    const { page } = await visitIn(browser, server, ARTICLE, { viewport: { width: 800, height: 500 } })
    await untilStored(page, SAMPLE)
    await reading(page)
    await page.evaluate(() => scrollTo(0, 700))
    server.folder = second
    await lookForUpdate(page)
    await offer(page).click()
    await expect.poll(() => releaseOf(page), { timeout: 20_000 }).toBe('two')
    await reading(page)
    await expect.poll(() => page.evaluate(() => Math.round(scrollY / 10))).toBe(70)
  })

  test('leaves the other tab whole: it goes on with its own parts, and is not loaded anew', async () => {
    const { page, context } = await visitIn(browser, server)
    await untilStored(page, SAMPLE)
    const other = await context.newPage()
    await other.goto(server.address + ARTICLE)
    await reading(other)
    const loads = countLoads(other)
    const own = countLoads(page)
    server.folder = second
    await lookForUpdate(page)
    await offer(page).click()
    await expect.poll(() => releaseOf(page), { timeout: 20_000 }).toBe('two')
    await other.getByText('gone over to a new version').waitFor()
    await other.getByRole('link', { name: 'About', exact: true }).click()
    await other.getByRole('heading', { level: 1, name: 'About this edition' }).waitFor()
    await expect.poll(() => [loads(), own()]).toEqual([0, 1])
    expect(await releaseOf(other)).toBeUndefined()
  })

  test('can be taken back, and versions can be left out', async () => {
    const { page } = await visitIn(browser, server)
    await untilStored(page, SAMPLE)
    for (const [folder, name] of [
      [third, 'three'],
      [second, 'two'],
      ['dist', undefined],
    ] as const) {
      server.folder = folder
      await lookForUpdate(page)
      await offer(page).click()
      await expect.poll(() => releaseOf(page), { timeout: 20_000 }).toBe(name)
      await page.getByText('28 articles').waitFor()
    }
    expect((await storedIn(page, 'editions')).length).toBe(SAMPLE.length)
  })

  test('is found by a page that stands open for half an hour', async () => {
    const { page } = await visitIn(browser, server, '/about')
    await untilStored(page, SAMPLE)
    await page.clock.install()
    await page.reload()
    await page.getByRole('heading', { level: 1, name: 'About this edition' }).waitFor()
    await expect.poll(() => stateOf(page)).toBe('active')
    server.log.length = 0
    // The timer may not be set yet, and the browser itself looks once after it has gone to a page.
    const looks = async () => {
      await page.clock.fastForward('36:00')
      return server.log.filter((path) => path === '/sw.js').length
    }
    await expect.poll(looks).toBeGreaterThan(1)
  })
})

/** Of the worker, as the page knows it. */
function stateOf(page: Page): Promise<string | undefined> {
  return page.evaluate(async () =>
    (await navigator.serviceWorker.getRegistration())?.active ? 'active' : '',
  )
}

/** Of six faults at ten places a few here; all of them: npm run faults:offline. */
const isAll = process.env.LECTERN_FAULTS === 'all'
const WRONG: readonly Fault[] = isAll ? ['html', 'half', 'cut', 'hang', 404, 500] : ['html', 'cut']
const PLACES = isAll ? [0, 1, 2, 3, 5, 8, 13, 20, 30, 39] : [0, 20]

async function emptyShell(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const names = (await caches.keys()).filter((name) => name.startsWith('lectern-shell:'))
    const stores = await Promise.all(names.map((name) => caches.open(name)))
    for (const store of stores) for (const request of await store.keys()) await store.delete(request)
  })
}

describe('a release that was put up wrong', () => {
  test.each(WRONG.flatMap((fault) => PLACES.map((n) => [fault, n] as const)))(
    'is not taken: %s at file %i; the next good one is',
    async (fault, n) => {
      const { page } = await visitIn(browser, server)
      await untilStored(page, SAMPLE)
      await page.getByText('28 articles').waitFor()
      // Only what is new is asked for: the page and one part. For more, the store is emptied of what both have.
      if (n > 1) await emptyShell(page)
      server.folder = second
      let asked = -1
      server.fault = (path) => {
        if (path === '/sw.js') return null
        asked += 1
        return asked === n ? fault : null
      }
      await lookForUpdate(page)
      await untilInstalled(page, 'refused')
      expect(asked).toBeGreaterThanOrEqual(n)
      if (n <= 1) {
        await server.kill()
        await page.reload()
        await page.getByText('28 articles').waitFor()
        expect(await releaseOf(page)).toBeUndefined()
        await server.revive()
      }
      server.fault = () => null
      server.folder = third
      await lookForUpdate(page)
      await untilInstalled(page, 'waiting')
    },
  )

  test('is not offered again and again where the worker is another at every look', async () => {
    const { page } = await visitIn(browser, server)
    await untilStored(page, SAMPLE)
    const loads = countLoads(page)
    let looks = 0
    const script = await (await fetch(`${server.address}/sw.js`)).text()
    server.rewrite = (path) => {
      if (path !== '/sw.js') return null
      looks += 1
      return `${script}\n// ${looks}`
    }
    for (let i = 0; i < 4; i += 1) {
      await lookForUpdate(page)
      await untilInstalled(page, 'waiting')
    }
    expect(loads()).toBe(0)
  })

  test('does no harm where the host keeps everything for a year, or gives a page for the worker', async () => {
    server.headers = { 'cache-control': 'public, max-age=31536000' }
    const { page } = await visitIn(browser, server)
    await untilStored(page, SAMPLE)
    server.fault = (path) => (path === '/sw.js' ? 'html' : null)
    expect(await lookForUpdate(page)).toBe(false)
    server.fault = (path) => (path === '/sw.js' ? 404 : null)
    expect(await lookForUpdate(page)).toBe(false)
    server.fault = () => null
    server.folder = second
    await lookForUpdate(page)
    await untilInstalled(page, 'waiting')
    await server.kill()
    await page.reload()
    await page.getByText('28 articles').waitFor()
  })
})
