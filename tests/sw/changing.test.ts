// @vitest-environment jsdom
/** A file that keeps its address: a screen asks for it every few minutes, for months, and its card wears with each writing. */
import { expect, test, vi } from 'vitest'
import { workerForTests } from './worker-in-jsdom.ts'

const ADDRESS = `${window.location.origin}/feed.json`

const { stored, written, keep } = workerForTests()

const feed = (...ids: readonly string[]) =>
  JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', items: ids.map((id) => ({ id })) })

/** As a page does that asks for it, and then waits until it is kept. */
function bring(text: string) {
  vi.stubGlobal('fetch', async () => new Response(text))
  return keep(ADDRESS)
}

test('is written once, however often it says the same', async () => {
  for (let time = 0; time < 3; time += 1) expect(await bring(feed('a'))).toMatchObject({ failures: [] })
  expect(await stored('editions')).toEqual([ADDRESS])
  expect(await written('editions')).toBe(1)
})

test('is written again as soon as one letter is another', async () => {
  await bring(feed('a'))
  await bring(feed('b'))
  await bring(feed('a'))
  expect(await written('editions')).toBe(3)
})

test('is kept as it was when something else comes in its place', async () => {
  await bring(feed('a'))
  expect(await bring('<!doctype html><p>Log in.')).toMatchObject({ failures: [{ why: 'wrong' }] })
  await bring(feed('a'))
  expect(await written('editions')).toBe(1)
})

test('with an archive waits beside the one that is read, and is not written again either', async () => {
  const leading = JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    items: [],
    _lectern: { archive: 'archive/index.json', index: '0123456789ab' },
  })
  await bring(feed('a'))
  for (let time = 0; time < 3; time += 1) await bring(leading)
  expect([await written('editions'), await written('coming')]).toEqual([1, 1])
})
