/** One file of the reader, gone wrong in one way: what a reader sees meanwhile, and how soon all is well when the fault is over. */
import type { Browser, Page } from 'playwright-core'
import { type Fault, type FaultServer, startFaultServer } from '../../tests/browser/fault-server.ts'
import { type PageState, stateOf } from './page-state.ts'

export interface Cell {
  /** The path that is asked for. */
  readonly path: string
  readonly fault: Fault
}

export interface Outcome {
  /** What was not as it should be; empty where it held. */
  readonly failures: readonly string[]
  /** Seconds from the fault's end until the reader reads. */
  readonly healed: number
}

/** A page may be without words for as long as it waits for its first file, and no longer. */
const BLANK_S = 12
/** Whatever is wrong has been said by then. */
const SAID_S = 35
const HEALED_S = 60

export async function runCell(browser: Browser, { path, fault }: Cell): Promise<Outcome> {
  const server = await startFaultServer('dist')
  // The worker would mend much of it from what it has kept: here the page is alone. The worker's turn is in worker.ts.
  const context = await browser.newContext({ locale: 'en-GB', timezoneId: 'UTC', serviceWorkers: 'block' })
  server.fault = (asked) => (asked === path ? fault : null)
  try {
    const page = await context.newPage()
    const failures: string[] = []
    page.on('pageerror', ({ message }) => {
      if (
        !/Unexpected|Invalid|missing |dynamically imported|preload|does not provide an export/i.test(message)
      )
        failures.push(`error: ${message}`)
    })
    page.goto(server.address, { waitUntil: 'commit' }).catch(() => undefined)
    failures.push(...(await underFault(page)))
    server.fault = () => null
    const healed = await untilHealed(page)
    if (Number.isNaN(healed)) failures.push(`not healed: ${lineOf(await stateOf(page))}`)
    return { failures, healed }
  } finally {
    await context.close()
    await server.kill()
  }
}

/** Until it shows everything, or says what is wrong; what is only needed for an article is asked for by opening one. */
async function underFault(page: Page): Promise<string[]> {
  const failures = new Set<string>()
  const from = Date.now()
  let isOpened = false
  let last = await stateOf(page)
  for (let at = 0; at < SAID_S; at = (Date.now() - from) / 1000) {
    await pause(50)
    last = await stateOf(page)
    if (last.age > BLANK_S && last.isBlank) failures.add(`blank after ${BLANK_S} s`)
    if (last.named !== '' && last.ways > 0) break
    if (last.shows === 'article') break
    if (last.shows === 'front' && last.isStyled && !isOpened) isOpened = await openArticle(page)
  }
  if (last.shows === 'article' || (last.named !== '' && last.ways > 0)) return [...failures]
  failures.add(`not said: ${lineOf(last)}`)
  return [...failures]
}

async function openArticle(page: Page): Promise<boolean> {
  return page
    .locator('main a[href*="/article/"]')
    .first()
    .click({ timeout: 8000 })
    .then(
      () => true,
      () => false,
    )
}

/** Nobody presses anything but the headline. NaN where the time did not suffice. */
async function untilHealed(page: Page): Promise<number> {
  const from = Date.now()
  for (let at = 0; at < HEALED_S; at = (Date.now() - from) / 1000) {
    const { shows, isStyled, named } = await stateOf(page)
    if (shows === 'article' && isStyled && named === '') return (Date.now() - from) / 1000
    if (shows === 'front' && isStyled && named === '') await openArticle(page)
    await pause(400)
  }
  return Number.NaN
}

function lineOf({ shows, named, isStyled, isBlank, ways }: PageState): string {
  const marks = `${isBlank ? 'blank, ' : ''}${isStyled ? '' : 'bare, '}${ways} ways`
  return `shows ${shows}, ${marks}, says “${named.replace(/\s+/g, ' ').slice(0, 120)}”`
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms))
}

/** The files that a visit asks for, in their order: the front first, then an article. */
export async function requestsOf(browser: Browser, most: number): Promise<string[]> {
  const server: FaultServer = await startFaultServer('dist')
  // The worker asks for every file there is, which is another matter: see docs/offline.md.
  const context = await browser.newContext({ locale: 'en-GB', serviceWorkers: 'block' })
  const page = await context.newPage()
  await page.goto(server.address)
  await page.getByText('28 articles').waitFor()
  await page.waitForLoadState('networkidle')
  await openArticle(page)
  // By what only an article has: the page has been idle before.
  await page.locator('main .body p').first().waitFor()
  await page.locator('.print-foot').waitFor({ state: 'attached' })
  await context.close()
  await server.kill()
  return [...new Set(server.log.map((path) => path.split('?')[0] ?? path))].slice(0, most)
}
