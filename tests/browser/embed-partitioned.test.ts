/**
 * Frames with a store of their own for each site that they stand in, as browsers have it. The tests beside this one run as
 * Playwright starts a browser: there a frame of another site may store nothing at all, and shows its headlines all the same.
 */
import { type Browser, chromium, type Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { findChromium } from '../../scripts/find-chromium.ts'
import { framesOf, headlinesIn, hostPages, PATIENCE } from './host-page.ts'
import { ITEMS, siteOf } from './made-site.ts'

const { open, cutOff } = hostPages({ start: startPartitioned })

/** Playwright switches the partitions off, among much else, by one flag; it is read from a browser and given back without them. */
async function startPartitioned(): Promise<Browser> {
  const args = ['--no-sandbox', '--headless=new', '--disable-gpu']
  const executablePath = findChromium()
  const probe = await chromium.launchServer({ executablePath, args })
  const flags = probe.process().spawnargs.filter((flag) => flag.startsWith('--disable-features='))
  await probe.close()
  expect(flags.join()).toContain('ThirdPartyStoragePartitioning')
  const kept = flags.map((flag) => flag.replace(/,?ThirdPartyStoragePartitioning/, ''))
  return chromium.launch({ executablePath, ignoreDefaultArgs: flags, args: [...args, ...kept] })
}

const workers = (page: Page) =>
  Promise.all(
    framesOf(page).map((one) =>
      one.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length),
    ),
  )

/** Files of the edition that are on the device, below its folder. */
async function keptIn(page: Page): Promise<string[]> {
  const urls = await framesOf(page)[0]?.evaluate(async () => {
    const names = await caches.keys()
    const found = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()))
    return found.flat().map(({ url }) => url)
  })
  return (urls ?? []).map((url) => new URL(url).pathname.replace('/news/', ''))
}

test('of several frames one asks for all, and when it goes the next one does; none registers a worker', async () => {
  const { page, asked, put } = await open(() => '')
  await page.clock.install()
  await put(
    () =>
      '<lectern-reader limit="2"></lectern-reader><lectern-reader section="world" limit="2"></lectern-reader>',
  )
  for (const at of [0, 1]) await headlinesIn(page, at).first().waitFor()
  const feeds = () => asked.filter((path) => path === '/news/feed.json').length
  expect(feeds()).toBe(2)
  // Minute by minute: whoever asks sets the clock anew only once the answer is there.
  const aMinuteOn = async () => {
    await page.clock.fastForward(60_000)
    return feeds()
  }
  for (let turn = 1; turn <= 3; turn++) await expect.poll(aMinuteOn, PATIENCE).toBe(2 + turn)
  expect(await workers(page)).toEqual([0, 0])
  const first = page.locator('lectern-reader').first()
  await first.evaluate((one) => one.remove())
  await expect.poll(aMinuteOn, PATIENCE).toBe(6)
})

test('a frame whose page has asked for it is there without its server', async () => {
  const { page, put } = await open((edition) => frame(edition, ''))
  const headlines = page.frameLocator('iframe').getByRole('heading', { level: 2 })
  await headlines.nth(2).waitFor()
  await expect
    .poll(() => keptIn(page), { timeout: 40_000 })
    .toEqual(expect.arrayContaining(['embed/index.html', 'edition.json', 'feed.json']))
  cutOff()
  await emptyCache(page)
  await put((edition) => frame(edition, ''))
  await headlines.nth(2).waitFor()
})

describe('an archive in pages', () => {
  const { open, cutOff } = hostPages({ start: startPartitioned, serve: serveYears })

  /** Four times the stories, each time a year later: pages of years, of which the feed names the newest stories alone. */
  function serveYears() {
    const items = ITEMS.flatMap((item, i) =>
      [2016, 2017, 2018, 2019].map((year) => ({
        ...item,
        id: `${item.id} ${year}`,
        url: `https://paper.example/story-${i}-of-${year}`,
        title: `Story ${i} of ${year}`,
        date_published: item.date_published.replace('2019', `${year}`),
      })),
    )
    return siteOf(items, '/news/', '--prerender', 'none', '--cards', 'none')
  }

  test('is there without its server: a list of long ago, and another that nobody has looked at', async () => {
    const { page, put } = await open((edition) => frame(edition, 'from=2016-03&to=2016-03'))
    const headlines = page.frameLocator('iframe').getByRole('heading', { level: 2 })
    const shown = async () => {
      await headlines.nth(2).waitFor()
      return headlines.allTextContents()
    }
    const march = [89, 88, 87].map((i) => `Story ${i} of 2016`)
    expect(await shown()).toEqual(march)
    const pages = ['archive/index.json', ...[2016, 2017, 2018, 2019].map((y) => `archive/${y}/${y}.json`)]
    await expect
      .poll(() => keptIn(page), { timeout: 40_000 })
      .toEqual(expect.arrayContaining(['embed/index.html', 'edition.json', 'feed.json', ...pages]))
    cutOff()
    await emptyCache(page)
    await put((edition) => frame(edition, 'from=2016-03&to=2016-03'))
    expect(await shown()).toEqual(march)
    await put((edition) => frame(edition, 'section=world&from=2017&to=2017'))
    expect(await shown()).toEqual([297, 294, 291].map((i) => `Story ${i} of 2017`))
  })
})

/** Browsers keep files of their own accord, but promise nothing: what the edition has kept must be enough. */
async function emptyCache(page: Page): Promise<void> {
  await (await page.context().newCDPSession(page)).send('Network.clearBrowserCache')
}

function frame(edition: string, query: string): string {
  return `<iframe src="${edition}embed/?${query}&limit=3&offline=1"></iframe>`
}
