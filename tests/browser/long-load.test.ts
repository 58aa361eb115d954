import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openBuiltReader } from './open-reader.ts'

const reader = openBuiltReader()
const server = createServer((request, response) => answer(request.url ?? '', response))
let address = ''
/** What is held back of the second page, until the test lets it go. */
let release: () => void = () => undefined

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, resolve))
  address = `http://localhost:${portOf(server.address())}`
})

afterAll(() => {
  server.close()
  server.closeAllConnections()
})

function portOf(bound: AddressInfo | string | null): number {
  return typeof bound === 'object' && bound !== null ? bound.port : 0
}

function itemsOf(titles: readonly string[], text: string) {
  return titles.map((title) => ({ id: title, title, content_text: text, date_published: '2015-03-23' }))
}

function feedOf(items: readonly unknown[], parts: Readonly<Record<string, string>> = {}): string {
  return JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', title: 'Big', items, ...parts })
}

/** The first page at once; of the second 600 000 bytes, and the rest on demand. */
function answer(path: string, response: ServerResponse): void {
  response.writeHead(200, { 'content-type': 'application/json', 'access-control-allow-origin': '*' })
  if (path === '/1.json') {
    response.end(feedOf(itemsOf(['One', 'Two', 'Three'], 'short'), { next_url: `${address}/2.json` }))
    return
  }
  if (path === '/slow.json') {
    response.write('{')
    release = () => response.end(feedOf(itemsOf(['Six'], 'short')).slice(1))
    return
  }
  const text = feedOf(itemsOf(['Four', 'Five'], 'long '.repeat(80_000)))
  response.write(text.slice(0, 600_000))
  release = () => response.end(text.slice(600_000))
}

test('a long load says how much has come, then goes away and leaves the articles', async () => {
  const page = await reader.newPage()
  const edition = { title: 'The Big Paper', sources: [{ url: `${address}/1.json` }] }
  await page.route('**/edition.json', (route) => route.fulfill({ json: edition }))
  await page.goto('/')
  const status = page.getByRole('status').filter({ hasText: 'Loading articles' })
  await status.filter({ hasText: / 3 articles, 600\.\d.kB so far$/ }).waitFor()
  expect(await status.isVisible()).toBe(true)
  release()
  await page.getByText('5 articles', { exact: true }).waitFor()
  expect(await status.count()).toBe(0)
  await expect.poll(() => page.getByRole('article').getByRole('link').count()).toBe(5)
})

test('a load that brings next to nothing is told to the eye too when it takes long', async () => {
  const page = await reader.newPage()
  const sources = [{ url: `${address}/slow.json` }, { url: `${address}/lone.json` }]
  await page.route('**/edition.json', (route) =>
    route.fulfill({ json: { title: 'The Slow Paper', sources } }),
  )
  await page.route('**/lone.json', (route) => route.fulfill({ body: feedOf(itemsOf(['One'], 'short')) }))
  await page.goto('/')
  const status = page.getByRole('status').filter({ hasText: 'Loading articles' })
  await page.getByText('1 article', { exact: true }).waitFor()
  await expect
    .poll(async () => (await status.boundingBox())?.height ?? 0, { timeout: 15_000 })
    .toBeGreaterThan(20)
  release()
  await page.getByText('2 articles', { exact: true }).waitFor()
  expect(await status.count()).toBe(0)
})
