/** The page of another site, with frames of an edition in it: two names of this machine, which to a browser are two sites. */
import { createServer } from 'node:http'
import type { Browser, Frame, Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, expect } from 'vitest'
import { makeSite } from './made-site.ts'
import { startBrowser } from './test-browser.ts'

/** For machines that do several things at once. */
export const PATIENCE = { timeout: 15_000 }

export interface Hosted {
  readonly page: Page
  readonly complaints: readonly string[]
  /** Paths that were asked for on the edition's host. */
  readonly asked: readonly string[]
  readonly address: string
  /** Loads the page with this in it. */
  readonly put: (html: (edition: string) => string) => Promise<void>
}

export interface Host {
  readonly edition: () => string
  /** The edition's server is gone. */
  readonly cutOff: () => void
  /** `strangers`: the page may show frames of its own site and of a third one too. */
  readonly open: (html: (edition: string) => string, strangers?: 'strangers') => Promise<Hosted>
  /** An empty page of a third site, which is neither the edition's nor the host's. */
  readonly third: () => string
  /** An empty page of the host's own site. */
  readonly own: () => string
}

interface Served {
  /** With a slash at its end. */
  readonly address: string
  readonly stop: () => void
}

interface Unusual {
  /** Opens another browser. */
  readonly start?: () => Promise<Browser>
  /** Serves another edition. */
  readonly serve?: () => Promise<Served>
}

const usualSite = () => makeSite('/news/', '--prerender', 'none', '--cards', 'none')

/** One edition and one other site for a file of tests, or a part of it. */
export function hostPages({ start = startBrowser, serve = usualSite }: Unusual = {}): Host {
  let site: Served
  let browser: Browser
  let body = ''
  let frames = ''
  const edition = () => site.address
  /** As strict as a host's policy can be and still show a frame. */
  const other = createServer(({ url }, response) => {
    if (url === '/empty') {
      response.writeHead(200, { 'content-type': 'text/html' })
      response.end('<!doctype html><title>Somebody else</title>')
      return
    }
    const { origin } = new URL(edition())
    response.writeHead(200, {
      'content-type': 'text/html',
      'content-security-policy': `default-src 'none'; script-src ${origin}; frame-src ${origin}${frames}; require-trusted-types-for 'script'; trusted-types 'none'`,
    })
    response.end(
      `<!doctype html><title>Library</title><script src="${edition()}lectern-reader.js" defer></script>${body}`,
    )
  })
  beforeAll(async () => {
    site = await serve()
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve))
    browser = await start()
  })
  afterAll(async () => {
    await browser.close()
    other.close()
    site.stop()
  })
  // To a browser, a name below localhost is a site of its own.
  const at = (name: string) => {
    const here = other.address()
    return `http://${name}:${typeof here === 'object' ? here?.port : ''}/`
  }
  const third = () => `${at('stranger.localhost')}empty`
  const own = () => `${at('127.0.0.1')}empty`
  const open: Host['open'] = async (html, strangers) => {
    const page = await (await browser.newContext({ viewport: { width: 1000, height: 700 } })).newPage()
    const { complaints, asked } = listen(page, edition())
    const address = at('127.0.0.1')
    frames = strangers ? ` 'self' ${new URL(third()).origin}` : ''
    const put: Hosted['put'] = async (wanted) => {
      body = wanted(edition())
      await page.goto(address)
    }
    await put(html)
    return { page, complaints, asked, address, put }
  }
  return { edition, open, third, own, cutOff: () => site.stop() }
}

function listen(page: Page, edition: string) {
  const complaints: string[] = []
  const asked: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text())
  })
  page.on('pageerror', ({ message }) => complaints.push(message))
  page.context().on('request', (request) => {
    const { href, pathname } = new URL(request.url())
    if (href.startsWith(edition)) asked.push(pathname)
  })
  return { complaints, asked }
}

export function headlinesIn(page: Page, at = 0): Locator {
  const frame = page.locator('lectern-reader').nth(at).locator('iframe')
  return frame.contentFrame().getByRole('heading', { level: 2 })
}

export function framesOf(page: Page): readonly Frame[] {
  return page.frames().filter((frame) => frame !== page.mainFrame())
}

export function heightOf(page: Page): Promise<number> {
  const frame = page.locator('lectern-reader iframe').first()
  return frame.evaluate((one) => one.getBoundingClientRect().height)
}

/** The first frame is as tall as what is in it, to the pixel. */
export async function fits(page: Page): Promise<void> {
  const main = page.locator('lectern-reader iframe').first().contentFrame().locator('#embed')
  await expect
    .poll(async () => {
      const inside = await main.evaluate((one) => one.getBoundingClientRect().height)
      return Math.ceil(inside) - (await heightOf(page))
    }, PATIENCE)
    .toBe(0)
}
