/** A built folder that is served while a newer edition is copied over it. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import type { Server } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { makeSiteServer } from '#press/site-server.ts'

let folder = ''
let server: Server
let address = ''

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'lectern-served-'))
  mkdirSync(join(folder, 'assets'))
  put('404.html', 'Not in the old edition')
  put('feed.json', '{"title":"Old"}')
  server = makeSiteServer(folder, '/')
  await new Promise<void>((resolve) => server.listen({ port: 0, host: '127.0.0.1' }, resolve))
  const bound = server.address()
  address = `http://127.0.0.1:${typeof bound === 'object' ? bound?.port : ''}`
})

afterEach(async () => {
  await new Promise((resolve) => server.close(resolve))
  rmSync(folder, { recursive: true, force: true })
})

function put(path: string, text: string): void {
  mkdirSync(join(folder, path, '..'), { recursive: true })
  writeFileSync(join(folder, path), text)
}

async function read(path: string, tag = ''): Promise<{ status: number; text: string; tag: string }> {
  const answer = await fetch(address + path, { headers: { connection: 'close', 'if-none-match': tag } })
  return { status: answer.status, text: await answer.text(), tag: answer.headers.get('etag') ?? '' }
}

test('what was copied over is there at once, whole, and told from what was there before', async () => {
  const before = await read('/feed.json')
  expect((await read('/feed.json', before.tag)).status).toBe(304)
  put('feed.json', '{"title":"New, and longer than it was"}')
  put('article/late/index.html', 'A late article')
  const after = await read('/feed.json', before.tag)
  expect(after).toMatchObject({ status: 200, text: '{"title":"New, and longer than it was"}' })
  expect((await read('/article/late/')).text).toBe('A late article')
})

test('what the newer edition has not is told by its own page, and in the middle of a copy by the older one', async () => {
  rmSync(join(folder, '404.html'))
  expect(await read('/nowhere')).toMatchObject({ status: 404, text: 'Not in the old edition' })
  put('404.html', 'Not in the new edition')
  expect(await read('/nowhere')).toMatchObject({ status: 404, text: 'Not in the new edition' })
})

test('names that begin with a dot are nobody’s, however they are written', async () => {
  put('.git/config', 'secret')
  put('.well-known/assetlinks.json', '[]')
  expect((await read('/.git/config')).status).toBe(404)
  expect((await read('/%2egit/config')).status).toBe(404)
  expect((await read('/.well-known/assetlinks.json')).text).toBe('[]')
})
