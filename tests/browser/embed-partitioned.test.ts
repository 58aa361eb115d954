/**
 * Frames with a store of their own for each site that they stand in, as browsers have it. The tests beside this one run as
 * Playwright starts a browser: there a frame of another site may store nothing at all, and shows its headlines all the same.
 */
import { type Browser, chromium } from 'playwright-core'
import { expect, test } from 'vitest'
import { findChromium } from '../../scripts/find-chromium.ts'
import { framesOf, headlinesIn, hostPages, PATIENCE } from './host-page.ts'

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

const workers = (page: Parameters<typeof framesOf>[0]) =>
  Promise.all(
    framesOf(page).map((one) =>
      one.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length),
    ),
  )

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
  const { page, put } = await open((edition) => `<iframe src="${edition}embed/?limit=3&offline=1"></iframe>`)
  const headlines = page.frameLocator('iframe').getByRole('heading', { level: 2 })
  await headlines.nth(2).waitFor()
  const kept = () =>
    framesOf(page)[0]?.evaluate(async () => {
      const names = await caches.keys()
      const found = await Promise.all(
        names.map(async (name) => (await (await caches.open(name)).keys()).map(({ url }) => url)),
      )
      const urls = found.flat().join(' ')
      return ['embed/index.html', 'edition.json', 'feed.json'].every((path) => urls.includes(path))
    })
  await expect.poll(kept, { timeout: 40_000 }).toBe(true)
  cutOff()
  await put((edition) => `<iframe src="${edition}embed/?limit=3&offline=1"></iframe>`)
  await headlines.nth(2).waitFor()
})
