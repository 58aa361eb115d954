import { describe, expect, test } from 'vitest'
import { type LoadedSource, loadSource, type SourceResult } from '#query/load-source.ts'
import { textOf } from '#source/read-text.ts'

const BASE = 'https://paper.example/data/edition.json'

/** Documents by address; a number is the status that the server answers with. */
async function load(
  files: Readonly<Record<string, object | number>>,
  url = 'feed.json',
  onFirst: (first: LoadedSource) => unknown = () => undefined,
): Promise<SourceResult> {
  const { signal } = new AbortController()
  return loadSource({ url }, BASE, {
    signal,
    onFirst: (first) => void onFirst(first),
    read: async (address) => {
      const file = files[address.replace('https://paper.example/', '')] ?? 404
      if (file === 404) return { kind: 'failed', failure: { why: 'missing', address } }
      if (typeof file === 'number') {
        return { kind: 'failed', failure: { why: 'refused', address, status: file } }
      }
      return textOf(new TextEncoder().encode(JSON.stringify(file)), address)
    },
  })
}

const version = 'https://jsonfeed.org/version/1.1'
const page = (ids: readonly string[], next?: string) => ({
  version,
  title: 'The Feed',
  items: ids.map((id) => ({ id, title: `Story ${id}`, content_text: 'x' })),
  ...(next && { next_url: next }),
})

function seen(result: SourceResult) {
  if (result.kind === 'trouble') return result.trouble.kind
  const { articles, broken } = result.source
  return { ids: articles.map(({ id }) => id).sort(), broken: broken?.kind ?? null }
}

describe('a feed in pages', () => {
  test('is read to its last page', async () => {
    const files = {
      'data/feed.json': page(['a'], 'p2.json'),
      'data/p2.json': page(['b'], 'p3.json'),
      'data/p3.json': page(['c']),
    }
    expect(seen(await load(files))).toEqual({ ids: ['a', 'b', 'c'], broken: null })
  })

  test('keeps what came when an older page is missing, and says so', async () => {
    const files = { 'data/feed.json': page(['a'], 'p2.json') }
    expect(seen(await load(files))).toEqual({ ids: ['a'], broken: 'unread' })
  })

  test('keeps what came when an older page is broken', async () => {
    const files = { 'data/feed.json': page(['a'], 'p2.json'), 'data/p2.json': { nothing: 'here' } }
    expect(seen(await load(files))).toEqual({ ids: ['a'], broken: 'unreadable' })
  })

  test('in a circle is left after one round', async () => {
    const files = {
      'data/feed.json': page(['a'], 'p2.json'),
      'data/p2.json': page(['b'], 'feed.json?again'),
      'data/feed.json?again': page(['a'], 'p2.json'),
    }
    expect(seen(await load(files))).toEqual({ ids: ['a', 'b'], broken: 'endless' })
  })

  test('that names ever new addresses for the same articles is left too', async () => {
    const files = Object.fromEntries(
      Array.from({ length: 50 }, (_, i) => [`data/p${i}.json`, page(['a'], `p${i + 1}.json`)]),
    )
    expect(seen(await load(files, 'p0.json'))).toEqual({ ids: ['a'], broken: 'endless' })
  })
})

const guardian = (pageNumber: number, pages: number) => ({
  response: {
    status: 'ok',
    currentPage: pageNumber,
    pages,
    results: [
      {
        id: `world/story-${pageNumber}`,
        type: 'article',
        webTitle: `Story ${pageNumber}`,
        webUrl: 'https://g.example/',
        apiUrl: 'x',
      },
    ],
  },
})

test('reading begins with the first page, while the others are on their way', async () => {
  const begun: LoadedSource[] = []
  const files = { 'data/feed.json': page(['a'], 'p2.json'), 'data/p2.json': page(['b']) }
  const result = await load(files, 'feed.json', (first) => begun.push(first))
  expect(begun.map(({ articles, isComing }) => [articles.length, isComing])).toEqual([[1, true]])
  expect(result).toMatchObject({ source: { isComing: false } })
  begun.length = 0
  await load({ 'data/feed.json': page(['a']) }, 'feed.json', (first) => begun.push(first))
  expect(begun).toEqual([])
})

describe('a service that counts its pages', () => {
  test('is asked for the next number until the last', async () => {
    const files = { search: guardian(1, 2), 'search?page=2': guardian(2, 2) }
    const { ids } = seen(await load(files, '/search')) as { ids: string[] } // loaded: the test fails on a trouble
    expect(ids).toHaveLength(2)
  })

  test('and has no such page after all is simply at its end', async () => {
    expect(seen(await load({ search: guardian(1, 2), 'search?page=2': 400 }, '/search'))).toMatchObject({
      broken: null,
    })
  })

  test('is not asked again where its answer was saved as a file', async () => {
    expect(seen(await load({ 'data/feed.json': guardian(1, 9) }))).toMatchObject({ broken: null })
  })
})

test('an article that its publisher took back is gone from the whole source', async () => {
  const story = (version_: string, pubstatus: string) => ({
    uri: 'urn:news:1',
    type: 'text',
    version: version_,
    pubstatus,
    headline: 'A headline',
    body_text: 'Text.',
  })
  const result = await load({ 'data/feed.json': [story('1', 'usable'), story('2', 'canceled')] as object })
  expect(result).toMatchObject({ kind: 'loaded', source: { withdrawn: ['urn:news:1'] } })
})
