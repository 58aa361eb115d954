/** The service worker is ended between any two things that a reader does, and in the end the server too. */
import type { Browser, CDPSession, Page } from 'playwright-core'
import { startFaultServer } from '../../tests/browser/fault-server.ts'
import type { Row } from '../attack/table.ts'
import { pause } from './network.ts'

export async function attackWorker(browser: Browser): Promise<Row[]> {
  const server = await startFaultServer('dist')
  const context = await browser.newContext({ locale: 'en-GB', timezoneId: 'UTC' })
  const page = await context.newPage()
  const failures: string[] = []
  page.on('pageerror', ({ message }) => failures.push(`an error: ${message}`))
  await page.goto(server.address)
  await page.getByText('28 articles').waitFor()
  await untilKept(page)
  const line = await context.newCDPSession(page)
  await line.send('ServiceWorker.enable')
  let tried = 0
  for (const [what, act] of STEPS) {
    if (what === 'without a server') await server.kill()
    await ended(line)
    tried += 1
    await act(page).catch((error: Error) => failures.push(`${what}: ${error.message.split('\n')[0]}`))
  }
  await context.close()
  await server.kill()
  return [{ what: 'worker ended between two steps', tried, failures }]
}

/** Until the edition can be read without a server; a minute at most. */
export async function untilKept(page: Page): Promise<void> {
  for (let i = 0; i < 60; i += 1) {
    const isKept = await page.evaluate(async () => {
      const kept = await Promise.all(
        ['/edition.json', '/sample/world.json', '/sample/society.json'].map((path) => caches.match(path)),
      )
      return navigator.serviceWorker.controller !== null && kept.every((one) => one !== undefined)
    })
    if (isKept) return
    await pause(1000)
  }
  throw new Error('The edition was not stored within a minute.')
}

/** Until none runs. */
async function ended(line: CDPSession): Promise<void> {
  const stopped = new Promise<void>((resolve) => {
    line.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
      if (versions.every(({ runningStatus }) => runningStatus === 'stopped')) resolve()
    })
  })
  await line.send('ServiceWorker.stopAllWorkers')
  // It may have stopped by itself before, of which nothing is told.
  await Promise.race([stopped, pause(2000)])
}

const article = (page: Page) => page.locator('main article p').nth(1).waitFor({ timeout: 15_000 })
const front = (page: Page) => page.getByText('28 articles').waitFor({ timeout: 15_000 })

const STEPS: readonly (readonly [string, (page: Page) => Promise<unknown>])[] = [
  ['an article', (page) => openFirst(page).then(() => article(page))],
  ['back', (page) => page.goBack().then(() => front(page))],
  ['loaded anew', (page) => page.reload().then(() => front(page))],
  ['about', (page) => page.getByRole('link', { name: 'About', exact: true }).click()],
  ['the front', (page) => page.goBack().then(() => front(page))],
  ['without a server', (page) => page.reload().then(() => front(page))],
  ['an article, without', (page) => openFirst(page).then(() => article(page))],
  ['the article loaded anew, without', (page) => page.reload().then(() => article(page))],
  ['stored articles, without', (page) => page.goto(new URL('/offline', page.url()).href)],
]

function openFirst(page: Page): Promise<void> {
  return page.locator('main a[href*="/article/"]').first().click({ timeout: 15_000 })
}
