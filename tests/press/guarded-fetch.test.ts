/** A feed cannot make whoever builds an edition look into their own network. */
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { loadSource } from '#query/load-source.ts'
import { checkedSources } from '../../src/press/check-sources.ts'
import { guardedFetch } from '../../src/press/guarded-fetch.ts'
import { sourceWords } from '../../src/press/source-words.ts'

let named: Server
let secret: Server
let asked = 0

const portOf = (server: Server) => (server.address() as AddressInfo).port // it listens on a port
const open = (server: Server) => new Promise<void>((done) => server.listen(0, '127.0.0.1', () => done()))

beforeAll(async () => {
  secret = createServer((_, response) => {
    asked += 1
    response.end('secret')
  })
  await open(secret)
  named = createServer((request, response) => {
    if (request.url === '/redirect') {
      response.writeHead(302, { location: `http://127.0.0.1:${portOf(secret)}/` }).end()
    } else if (request.url === '/round') {
      response.writeHead(302, { location: '/round' }).end()
    } else {
      const next_url = `http://127.0.0.1:${portOf(secret)}/page-2.json`
      const items = [{ id: '1', title: 'One', content_text: 'Here.' }]
      response.end(
        JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', title: 'T', items, next_url }),
      )
    }
  })
  await open(named)
})

afterAll(() => {
  named.close()
  secret.close()
})

const namedAt = (path: string) => `http://127.0.0.1:${portOf(named)}${path}`

test('an address that the publisher has named is asked wherever it stands', async () => {
  expect((await guardedFetch([namedAt('/')])(namedAt('/feed.json'))).status).toBe(200)
})

test.each([
  ['by its number', (port: number) => `http://127.0.0.1:${port}/`],
  ['by its name', (port: number) => `http://localhost:${port}/`],
  ['by its number in other clothes', (port: number) => `http://0x7f000001:${port}/`],
  ['by its newer number', (port: number) => `http://[::ffff:127.0.0.1]:${port}/`],
  ['as the place where clouds keep their keys', () => 'http://169.254.169.254/latest/meta-data/'],
  ['as no web at all', () => 'file:///etc/passwd'],
])('one that nobody has named is not, %s', async (_, address) => {
  await expect(guardedFetch([namedAt('/')])(address(portOf(secret)))).rejects.toThrow()
  expect(asked).toBe(0)
})

test('a server that sends the press on to its own network is not followed', async () => {
  await expect(guardedFetch([namedAt('/')])(namedAt('/redirect'))).rejects.toThrow()
  expect(asked).toBe(0)
  await expect(guardedFetch([namedAt('/')])(namedAt('/round'))).rejects.toThrow(/redirected more than/)
})

test('a next page in that network is named, and what came before it is kept', async () => {
  const [source] = await checkedSources(namedAt('/feed.json'))
  if (!source) throw new Error('An address is a source.')
  const { signal } = new AbortController()
  const result = await loadSource(source.source, source.base, { signal, read: source.read })
  if (result.kind !== 'loaded' || !result.source.broken)
    throw new Error('It goes on to a page that is refused.')
  expect(result.source.articles.map(({ headline }) => headline)).toEqual(['One'])
  expect(sourceWords(source.name, result.source.broken)).toMatch(/private network, and was not followed/)
  expect(asked).toBe(0)
})
