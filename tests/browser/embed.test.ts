/** An edition in the pages of another site. */
import { createServer, type Server } from 'node:http'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type MadeSite, makeSite } from './made-site.ts'
import { axeFindings } from './open-reader.ts'
import { startBrowser } from './test-browser.ts'

let site: MadeSite
let browser: Browser
/** Another site, with this in its one page. */
let pasted = ''
const other: Server = createServer((_, response) => {
  response.writeHead(200, { 'content-type': 'text/html' })
  response.end(`<!doctype html><title>Another paper</title>${pasted}`)
})

beforeAll(async () => {
  site = await makeSite('/news/')
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve))
  browser = await startBrowser()
})

afterAll(async () => {
  await browser.close()
  other.close()
  site.stop()
})

async function paste(html: string): Promise<{ readonly page: Page; readonly complaints: string[] }> {
  const page = await (await browser.newContext()).newPage()
  const complaints: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text())
  })
  pasted = html
  await page.goto(aroundIt())
  return { page, complaints }
}

/** By number, which to a browser is another site than the edition's `localhost`. */
function aroundIt(): string {
  const here = other.address()
  return `http://127.0.0.1:${typeof here === 'object' ? here?.port : ''}/`
}

/** As a reader finds it in the sheet. */
async function codeAt(path: string, name: string): Promise<string> {
  const page = await (await browser.newContext()).newPage()
  await page.goto(site.address + path)
  await page.getByRole('button', { name }).click()
  const sheet = page.getByRole('dialog')
  await sheet.getByText('Embed', { exact: true }).click()
  const code = await sheet.getByRole('textbox', { name: 'HTML to embed it' }).inputValue()
  await sheet
    .locator('iframe')
    .contentFrame()
    .getByRole('link', { name: 'Harbour Post', exact: true })
    .waitFor()
  expect(await axeFindings(page)).toEqual([])
  await page.close()
  return code
}

test('a pasted article is a card, and opens beside the page around it', async () => {
  const { page, complaints } = await paste(await codeAt('article/a-story-called-151/', 'Share article'))
  const frame = page.frameLocator('iframe')
  await frame.getByRole('heading', { name: 'A story called 151' }).waitFor()
  const opened = page.context().waitForEvent('page')
  await frame.getByRole('link', { name: 'Read on in Harbour Post' }).click()
  const article = await opened
  await article.getByRole('heading', { level: 1, name: 'A story called 151' }).waitFor()
  expect(article.url()).toBe(`${site.address}article/a-story-called-151`)
  expect(page.url()).toBe(aroundIt())
  expect(complaints).toEqual([])
})

test('what an article’s page offers to hosts by oEmbed is a quotation with the article’s card behind it', async () => {
  const named = 'https://paper.example/news/'
  const published = await makeSite(
    '/news/',
    '--site-url',
    named,
    '--prerender',
    'latest:1',
    '--cards',
    'latest:1',
  )
  try {
    // As if it stood where it says that it stands.
    const here = (text = '') => text.replaceAll(named, published.address)
    const article = await (await fetch(`${published.address}article/a-story-called-299/`)).text()
    const link = /<link rel="alternate" type="application\/json\+oembed" href="([^"]+)">/.exec(article)
    const offered: { readonly html?: string } = await (await fetch(here(link?.[1]))).json()
    const { page, complaints } = await paste(here(offered.html))
    const quoted = page.locator('blockquote').getByRole('link', { name: 'A story called 299' })
    expect(await quoted.getAttribute('href')).toBe(`${published.address}article/a-story-called-299/`)
    const card = page.frameLocator('iframe')
    await card.getByRole('heading', { name: 'A story called 299' }).waitFor()
    await card.getByRole('link', { name: 'Read on in Harbour Post' }).waitFor()
    expect(complaints).toEqual([])
  } finally {
    published.stop()
  }
})

test('a pasted selection lists its newest headlines', async () => {
  const { page, complaints } = await paste(await codeAt('?section=world', 'Share this selection'))
  const frame = page.frameLocator('iframe')
  await frame.getByRole('link', { name: 'All 100 articles' }).waitFor()
  expect(await frame.getByRole('heading', { level: 2 }).first().textContent()).toBe('A story called 297')
  expect(complaints).toEqual([])
})

test('what a frame shows can be read by everybody', async () => {
  const page = await (await browser.newContext()).newPage()
  for (const query of [
    '?section=world&limit=3',
    '?list=headlines&theme=dark',
    '?article=a-story-called-151',
  ]) {
    await page.goto(`${site.address}embed/${query}`)
    await page.getByRole('heading', { level: 2 }).first().waitFor()
    expect(await axeFindings(page)).toEqual([])
  }
})

test.each([
  ['an article', 'article/a-story-called-151/'],
  ['about', 'about/'],
  ['what the reader alone opens', 'saved'],
  ['what is not there', 'nowhere/'],
])('a page that is not made for it shows nothing in a frame of another site: %s', async (_, path) => {
  const { page, complaints } = await paste(`<iframe src="${site.address}${path}"></iframe>`)
  await expect.poll(() => complaints.join(' ')).toContain('X-Frame-Options')
  expect(await page.frameLocator('iframe').getByRole('heading').count()).toBe(0)
})
