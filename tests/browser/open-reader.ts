/** The built reader in a real Chromium; everything that it complains of or asks of other hosts is written down. */
import axe from 'axe-core'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll } from 'vitest'
import { type ServedReader, serveBuilt } from '../../scripts/serve-built.ts'
import { startBrowser, WITHOUT_WORKER } from './test-browser.ts'

export interface OpenedReader {
  readonly address: string
  readonly newPage: (options?: BrowserContextOptions) => Promise<Page>
  /** Console errors, page errors, refused policies and requests to other hosts. */
  readonly complaints: readonly string[]
}

/** One reader for a file of tests. `feeds`: paths; none is the sample edition. `own`: of all its pages. */
export function openBuiltReader(
  feeds: readonly string[] = [],
  own: BrowserContextOptions = WITHOUT_WORKER,
): OpenedReader {
  const complaints: string[] = []
  let served: ServedReader | null = null
  let browser: Browser | null = null
  beforeAll(async () => {
    served = await serveBuilt(feeds)
    browser = await startBrowser()
  })
  afterAll(async () => {
    await browser?.close()
    served?.stop()
  })
  const newPage = async (options: BrowserContextOptions = {}) => {
    if (!browser || !served) throw new Error('A page was asked for before the reader was open.')
    const context = await browser.newContext({
      baseURL: served.address,
      timezoneId: 'UTC',
      locale: 'en-GB',
      ...own,
      ...options,
    })
    const page = await context.newPage()
    listen(page, served.address, complaints)
    return page
  }
  return {
    get address() {
      return served?.address ?? ''
    },
    newPage,
    complaints,
  }
}

function listen(page: Page, address: string, complaints: string[]): void {
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(`console: ${message.text()}`)
  })
  page.on('pageerror', (error) => complaints.push(`page: ${error.message}`))
  page.on('request', (request) => {
    if (!request.url().startsWith(address) && !request.url().startsWith('data:')) {
      complaints.push(`request to ${request.url()}`)
    }
  })
}

/** Until every source of the edition has come. */
export async function wholeEdition(page: Page): Promise<void> {
  await page.getByText('Opening the edition').waitFor({ state: 'detached' })
  await page.getByText(/Loading articles/).waitFor({ state: 'detached' })
}

/** What axe finds wrong, each as a line; by the debugger's door, so that the page's policy stays whole. */
export async function axeFindings(page: Page, rules?: readonly string[]): Promise<string[]> {
  if (await page.evaluate(() => !('axe' in window))) await page.evaluate(axe.source)
  // What is still fading in has the colours of neither its beginning nor its end.
  await page.evaluate(() => Promise.allSettled(document.getAnimations().map(({ finished }) => finished)))
  return page.evaluate(async (only) => {
    const { axe: here } = window as unknown as { axe: typeof axe } // injected above
    const chosen = only ? { runOnly: { type: 'rule' as const, values: [...only] } } : {}
    const result = await here.run(document, { resultTypes: ['violations'], ...chosen })
    return result.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)
  }, rules)
}
