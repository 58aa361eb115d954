import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { type FetchOptions, fetchPicture } from '#press/images/fetch-picture.ts'
import { isPrivateAddress } from '#press/images/private-address.ts'
import { photograph, pictureHost, redirect } from './picture-host.ts'

const fetched = (address: string, options: Partial<FetchOptions> = {}) =>
  fetchPicture(address, { signal: new AbortController().signal, ...options })
const PRIVATE = { kind: 'failed', why: 'refused', message: 'is on a private network' }

describe('a private network', () => {
  test('is not looked into for a feed, by number or by name', async () => {
    const { origin, asked } = await pictureHost({ '/a.jpg': await photograph(90, 60) })
    const { port } = new URL(origin)
    for (const host of [
      '127.0.0.1',
      'localhost',
      '2130706433',
      '0x7f.1',
      '[::1]',
      '[::ffff:127.0.0.1]',
      '0',
    ]) {
      expect([host, await fetched(`http://${host}:${port}/a.jpg`)]).toEqual([host, PRIVATE])
    }
    expect(asked).toEqual([])
  })

  test('is asked where the publisher allows it', async () => {
    const { origin } = await pictureHost({ '/a.jpg': await photograph(90, 60) })
    const { host } = new URL(origin)
    expect(await fetched(`${origin}/a.jpg`, { allowPrivate: (url) => url.host === host })).toMatchObject({
      kind: 'bytes',
      tag: '"one"',
    })
  })

  test('is not reached by a redirect from a host that may be asked', async () => {
    const inside = await pictureHost({ '/secret.jpg': await photograph(90, 60) })
    const outside = await pictureHost({
      '/a.jpg': redirect(`${inside.origin}/secret.jpg`),
      '/b.jpg': redirect(`http://localhost:${new URL(inside.origin).port}/secret.jpg`),
      '/c.jpg': redirect('http://169.254.169.254/latest/meta-data'),
      '/d.jpg': redirect('file:///etc/passwd'),
    })
    const allowPrivate = ({ host }: URL) => host === new URL(outside.origin).host
    for (const path of ['/a.jpg', '/b.jpg', '/c.jpg']) {
      expect(await fetched(outside.origin + path, { allowPrivate })).toEqual(PRIVATE)
    }
    expect(await fetched(`${outside.origin}/d.jpg`, { allowPrivate })).toMatchObject({ kind: 'failed' })
    expect(inside.asked).toEqual([])
  })

  test.each(['10.1.2.3', '172.31.0.1', '192.168.1.1', '100.64.0.1', '0.0.0.0', 'fd00::1', 'fe80::1', '::'])(
    'has %s in it',
    (ip) => expect(isPrivateAddress(ip)).toBe(true),
  )

  test.each(['::ffff:a00:1', '64:ff9b::10.0.0.1', '2002:a00:1::', 'ff02::1', 'no address'])(
    'is not hidden behind %s',
    (ip) => expect(isPrivateAddress(ip)).toBe(true),
  )

  test.each([
    '93.184.215.14',
    '172.32.0.1',
    '2606:2800:21f:cb07:6820:80da:af6b:8b2c',
    '64:ff9b::93.184.215.14',
  ])('has no %s in it', (ip) => expect(isPrivateAddress(ip)).toBe(false))
})

describe('a server', () => {
  const allowPrivate = () => true

  test('may redirect a picture to where it has moved', async () => {
    const { origin } = await pictureHost({
      '/old.jpg': redirect('/newer/a.jpg'),
      '/newer/a.jpg': redirect('../a.jpg'),
      '/a.jpg': await photograph(90, 60),
    })
    expect(await fetched(`${origin}/old.jpg`, { allowPrivate })).toMatchObject({ kind: 'bytes' })
  })

  test('that never comes to an end is left', async () => {
    const { origin } = await pictureHost({ '/a.jpg': (_, response) => response.write('x') })
    expect(await fetched(`${origin}/a.jpg`, { allowPrivate, seconds: 0.2 })).toEqual({
      kind: 'failed',
      why: 'silent',
      message: 'did not come within 0.2 seconds',
    })
  })

  test.each([
    ['as it is', {}, Buffer.alloc(31_000_000)],
    ['packed small', { 'content-encoding': 'gzip' }, gzipSync(Buffer.alloc(31_000_000))],
  ])('that sends more than 30 MB %s is not listened to', async (_, headers, bytes) => {
    const { origin } = await pictureHost({
      '/a.jpg': (_request, response) => response.writeHead(200, headers).end(bytes),
    })
    expect(await fetched(`${origin}/a.jpg`, { allowPrivate })).toMatchObject({
      message: 'is larger than 30 MB',
    })
  })

  test('that packs all it sends is understood', async () => {
    const picture = await photograph(90, 60)
    const { origin } = await pictureHost({
      '/a.jpg': (_, response) =>
        response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync(picture)),
    })
    const got = await fetched(`${origin}/a.jpg`, { allowPrivate })
    expect(got.kind === 'bytes' && picture.equals(got.bytes)).toBe(true)
  })

  test('is sent no password that stood in an address', async () => {
    const { origin, asked } = await pictureHost({ '/a.jpg': await photograph(90, 60) })
    const got = await fetched(`${origin.replace('//', '//ada:secret@')}/a.jpg`, { allowPrivate })
    expect([got.kind, asked]).toEqual(['failed', []])
  })
})
