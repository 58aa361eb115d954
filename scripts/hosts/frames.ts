/** What a browser shows of an edition in frames of another site: two names of this machine, which to it are two sites. */
import { createServer, type Server } from 'node:http'
import type { Browser, Page } from 'playwright-core'

export interface Framed {
  readonly asked: string
  readonly came: string
  readonly isHeld: boolean
}

const BOTH = 'allow-scripts allow-same-origin'
const PATIENCE_MS = 20_000

/** `edition` is its address on `localhost`, with a slash at its end; `article` the path of a page below it. */
export async function frames(browser: Browser, edition: string, article: string): Promise<readonly Framed[]> {
  let body = ''
  const other = createServer((_, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' })
    response.end(`<!doctype html><title>Library</title>${body}`)
  })
  const address = await openAt127(other)
  const rows: Framed[] = []
  const put = async (asked: string, html: string, look: (page: Page) => Promise<[string, boolean]>) => {
    body = html
    const page = await browser.newPage()
    await page.goto(address)
    const [came, isHeld] = await look(page)
    rows.push({ asked, came, isHeld })
    await page.close()
  }
  for (const sandbox of [BOTH, 'allow-scripts']) {
    const html = `<iframe sandbox="${sandbox}" src="${edition}embed/?limit=2"></iframe>`
    await put(`embed/?limit=2 in a frame, ${sandbox}`, html, headlines)
  }
  const element = `<script src="${edition}lectern-reader.js" defer></script><lectern-reader limit="2"></lectern-reader>`
  await put('lectern-reader, limit 2', element, headlines)
  for (const path of ['', article, 'about/', 'saved', 'reader.html', 'article/missing/']) {
    await put(`${path} in a frame`, `<iframe src="${edition}${path}"></iframe>`, nothing)
  }
  other.close()
  return rows
}

async function headlines(page: Page): Promise<[string, boolean]> {
  const shown = page.frameLocator('iframe').getByRole('heading', { level: 2 })
  const second = shown.nth(1).waitFor({ timeout: PATIENCE_MS })
  await second.catch(() => undefined)
  const count = await shown.count()
  return [`${count} headlines`, count === 2]
}

/** What may not be framed is loaded, looked at and put aside: the browser shows a page of its own. */
async function nothing(page: Page): Promise<[string, boolean]> {
  const [, frame] = page.frames()
  const isRefused = frame?.url().startsWith('chrome-error:') ?? false
  return [isRefused ? 'nothing' : `${frame?.url()}`, isRefused]
}

function openAt127(server: Server): Promise<string> {
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve(`http://127.0.0.1:${Object(server.address()).port}/`))
  })
}
