/** A device short of room, a browser that is ended in the middle, and pages that may store nothing. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { type BrowserContext, chromium } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { findChromium } from '../../scripts/find-chromium.ts'
import { type FaultServer, startFaultServer } from './fault-server.ts'
import { ITEMS, type MadeSite, siteOf } from './made-site.ts'
import { SAMPLE, type storedIn, untilStored, visitIn } from './offline-visit.ts'
import { startBrowser } from './test-browser.ts'

let old: MadeSite
let young: MadeSite
let server: FaultServer

const NEXT = ITEMS.map((item) => ({
  ...item,
  content_html: item.content_html.replace('Number', 'Corrected'),
}))

beforeAll(async () => {
  old = await siteOf(ITEMS, '/site/')
  young = await siteOf(NEXT, '/site/')
})

afterAll(() => {
  old.stop()
  young.stop()
})

afterEach(() => server.kill())

const MADE = ['/site/edition.json', '/site/feed.json']
/** `npm run faults:offline` does it fifty times, ten in a row. */
const isAll = process.env.LECTERN_FAULTS === 'all'
const ENDS = isAll ? 10 : 3
const ROWS = isAll ? [0, 10, 20, 30, 40] : [0]

describe('a browser that is ended while a newer edition comes', () => {
  const name = `reads the old edition or the new one, never both (${ENDS} times from %i on)`
  test.each(ROWS)(name, { timeout: 600_000 }, async (row) => {
    server = await startFaultServer(dirname(old.folder))
    const profile = mkdtempSync(join(tmpdir(), 'lectern-profile-'))
    let context = await openProfile(profile)
    const first = await context.newPage()
    await first.goto(`${server.address}/site/`)
    await untilStored(first, MADE)
    let isOld = true
    for (let i = row; i < row + ENDS; i += 1) {
      await server.kill()
      isOld = !isOld
      server.folder = dirname(isOld ? old.folder : young.folder)
      await server.revive()
      // Somewhere between the first file of the newer edition and the last.
      const ended = server.log.length + 3 + ((i * 7) % 16)
      const page = await context.newPage()
      await page.goto(`${server.address}/site/`).catch(() => undefined)
      await expect
        .poll(() => server.log.length >= ended || isSettled(page, isOld), { timeout: 8000 })
        .toBe(true)
        .catch(() => undefined)
      end(profile)
      await context.close().catch(() => undefined)
      await server.kill()
      context = await openProfile(profile)
      const after = await context.newPage()
      const kinds = new Set<string>()
      for (const story of [299, 150, 3]) {
        await after.goto(`${server.address}/site/article/a-story-called-${story}`)
        const line = after.getByText(new RegExp(`^(?:Part .*)?(?:Number|Corrected) ${story}\\.`)).first()
        kinds.add((await line.textContent())?.includes('Corrected') ? 'new' : 'old')
      }
      expect([i, kinds.size]).toEqual([i, 1])
      await server.revive()
    }
    await context.close()
    rmSync(profile, { recursive: true, force: true })
  })
})

async function isSettled(page: Parameters<typeof storedIn>[0], isOld: boolean): Promise<boolean> {
  const wanted = readFileSync(join(isOld ? old.folder : young.folder, 'feed.json'), 'utf8')
  const feeds = await page
    .evaluate(async () => (await caches.match('/site/feed.json'))?.text())
    .catch(() => '')
  return feeds === wanted
}

function openProfile(profile: string): Promise<BrowserContext> {
  rmSync(join(profile, 'SingletonLock'), { force: true })
  return chromium.launchPersistentContext(profile, {
    executablePath: findChromium(),
    args: ['--headless=new', '--no-sandbox', '--disable-gpu'],
    locale: 'en-GB',
  })
}

/** The browser of this profile, and no other. */
function end(profile: string): void {
  for (const id of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
    try {
      const line = readFileSync(`/proc/${id}/cmdline`, 'utf8')
      if (line.includes(`--user-data-dir=${profile}`) && !line.includes('--type=')) {
        process.kill(Number(id), 'SIGKILL')
      }
    } catch {
      // It has ended already.
    }
  }
}

describe('a device without room', () => {
  test.each([2_000, 900_000])('reads on, and keeps what it had: %i bytes', async (quotaSize) => {
    server = await startFaultServer(dirname(old.folder))
    const browser = await startBrowser()
    const { page, context, complaints } = await visitIn(browser, server, '/site/')
    await untilStored(page, MADE)
    const line = await context.newCDPSession(page)
    await line.send('Storage.overrideQuotaForOrigin', { origin: server.address, quotaSize })
    server.folder = dirname(young.folder)
    await page.reload()
    await page.getByText('300 articles').waitFor()
    await page.getByText('This device has no room for more.').waitFor()
    await server.kill()
    await page.goto(`${server.address}/site/article/a-story-called-7`)
    await page.getByText('Number 7.').first().waitFor()
    expect(complaints).toEqual([])
    await browser.close()
  })

  test('reads from memory in a frame that may store nothing, and says so', async () => {
    server = await startFaultServer('dist')
    server.headers = {
      'access-control-allow-origin': '*',
      'content-security-policy': 'sandbox allow-scripts',
    }
    const browser = await startBrowser()
    const { page } = await visitIn(browser, server)
    await page.getByText('28 articles').waitFor()
    await page.getByRole('link', { name: 'Offline reading' }).click()
    await page.getByText('reading goes on from memory while this page is open').waitFor()
    await page.getByRole('link', { name: 'The Lectern Sample' }).click()
    // What opens an article comes when the page is idle; later there is nobody to ask.
    await page.waitForFunction(() =>
      performance.getEntriesByType('resource').some(({ name }) => /\/inner-pages-[^/]*\.js$/.test(name)),
    )
    await server.kill()
    await page.locator('main article .headline a').nth(4).click()
    await page.locator('.body p').first().waitFor()
    expect(SAMPLE.length).toBe(7)
    await browser.close()
  })
})
