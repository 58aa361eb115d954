// @vitest-environment jsdom
import { screen } from '@testing-library/react'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { refreshed } from '#query/load-again.ts'
import { loadSource, type SourceResult } from '#query/load-source.ts'
import { textOf } from '#source/read-text.ts'
import { editionOf, feedOf, openReader } from '../journeys/open-reader.tsx'
import { jsonFeed } from './read.ts'

afterEach(() => vi.unstubAllGlobals())

interface Answer {
  readonly document: object
  readonly link?: string
}

const asked: string[] = []

async function load(answers: Readonly<Record<string, Answer>>, url: string): Promise<SourceResult> {
  asked.length = 0
  const { signal } = new AbortController()
  return loadSource({ url }, 'https://paper.example/edition.json', {
    signal,
    read: async (address) => {
      asked.push(address.replace('https://paper.example', ''))
      const answer = answers[asked.at(-1) ?? '']
      if (!answer) return { kind: 'failed', failure: { why: 'refused', address, status: 400 } }
      const read = await textOf(new TextEncoder().encode(JSON.stringify(answer.document)), address)
      return read.kind === 'text' && answer.link ? { ...read, link: answer.link } : read
    },
  })
}

const page = (id: string, next?: string): Answer => ({
  document: jsonFeed([{ id, title: `Story ${id}`, content_text: 'x' }], next ? { next_url: next } : {}),
})

function seen(result: SourceResult) {
  if (result.kind === 'trouble') throw new Error(result.trouble.kind)
  const { articles, broken } = result.source
  return [
    articles
      .map(({ id }) => id)
      .sort()
      .join(),
    broken?.kind ?? 'whole',
  ]
}

describe('53 · pages that go round in a circle are left, and what came is kept', () => {
  test.each([
    ['back to the first', { '/a': page('a', '/b'), '/b': page('b', '/a') }, ['a,b', 'endless']],
    ['to themselves', { '/a': page('a', '/a?1'), '/a?1': page('a', '/a?2') }, ['a', 'endless']],
    ['to nowhere new', { '/a': page('a', '/b'), '/b': page('a', '/c') }, ['a', 'endless']],
  ])('%s', async (_, answers, expected) => {
    expect(seen(await load(answers, '/a'))).toEqual(expected)
  })
})

test('54 · where an older page fails the rest is shown, and it can be tried again', async () => {
  const item = (id: string) => ({ id, title: `Story ${id}`, content_text: 'x' })
  const files: Record<string, string | number> = {
    'edition.json': editionOf('feed.json'),
    'feed.json': feedOf([item('one')], { next_url: 'older.json' }),
    'older.json': 503,
  }
  const { user } = openReader(files)
  expect(await screen.findByRole('link', { name: 'Story one' })).toBeDefined()
  expect((await screen.findByRole('alert')).textContent).toContain(
    'Older articles of “The Feed” could not be loaded.',
  )
  files['older.json'] = feedOf([item('two')])
  await user.click(screen.getByRole('button', { name: 'Try again' }))
  expect(await screen.findByRole('link', { name: 'Story two' })).toBeDefined()
  expect(screen.queryByRole('alert')).toBeNull()
})

const post = (id: number) => ({
  id,
  link: `https://paper.example/story-${id}`,
  status: 'publish',
  title: { rendered: `Story ${id}` },
  content: { rendered: '<p>x</p>' },
})
const posts = (first: number): Answer => ({ document: Array.from({ length: 10 }, (_, i) => post(first + i)) })

describe('55 · each service is followed in its own way', () => {
  test('by the header that names the next page', async () => {
    const link = '<https://paper.example/wp-json/wp/v2/posts?page=2>; rel="next"'
    const answers = {
      '/wp-json/wp/v2/posts': { ...posts(1), link },
      '/wp-json/wp/v2/posts?page=2': { document: [post(11)] },
    }
    expect(seen(await load(answers, '/wp-json/wp/v2/posts'))[0]?.split(',')).toHaveLength(11)
  })

  test('by counting where no header can be read, until there is no such page', async () => {
    const answers = { '/wp-json/wp/v2/posts': posts(1), '/wp-json/wp/v2/posts?page=2': posts(11) }
    const [ids, state] = seen(await load(answers, '/wp-json/wp/v2/posts'))
    expect([ids?.split(',').length, state]).toEqual([20, 'whole'])
    expect(asked).toEqual([
      '/wp-json/wp/v2/posts',
      '/wp-json/wp/v2/posts?page=2',
      '/wp-json/wp/v2/posts?page=3',
    ])
  })

  test('by the number in the answer', async () => {
    const ghost = (id: string, next: number | null): Answer => ({
      document: {
        posts: [{ id, uuid: id, slug: id, title: id, html: '<p>x</p>' }],
        meta: { pagination: { page: 1, next } },
      },
    })
    const answers = {
      '/ghost/api/content/posts/?key=k': ghost('a', 2),
      '/ghost/api/content/posts/?key=k&page=2': ghost('b', null),
    }
    expect(seen(await load(answers, '/ghost/api/content/posts/?key=k'))).toEqual(['a,b', 'whole'])
  })
})

describe('56 · what has left a feed’s window stays; what was taken back goes', () => {
  const loaded = async (document: object) => {
    const result = await load({ '/f': { document } }, '/f')
    if (result.kind === 'trouble') throw new Error(result.trouble.kind)
    return result.source
  }
  const story = (uri: string, pubstatus = 'usable') => ({
    uri,
    type: 'text',
    headline: uri,
    body_text: 'x',
    pubstatus,
  })

  test('a shorter feed deletes nothing', async () => {
    const now = refreshed(await loaded([story('urn:1'), story('urn:2')]), await loaded([story('urn:2')]))
    expect(now.articles.map(({ id }) => id).sort()).toEqual(['urn:1', 'urn:2'])
  })

  test('a withdrawal does', async () => {
    const now = refreshed(
      await loaded([story('urn:1'), story('urn:2')]),
      await loaded([story('urn:1', 'canceled')]),
    )
    expect(now.articles.map(({ id }) => id)).toEqual(['urn:2'])
  })
})

test('57 · an unchanged feed is asked for with the browser’s own validator, and no header of ours', async () => {
  const calls: RequestInit[] = []
  openReader({
    'edition.json': editionOf('feed.json'),
    'feed.json': feedOf([{ id: '1', title: 'A', content_text: 'x' }]),
  })
  const answer = globalThis.fetch
  vi.stubGlobal('fetch', (input: string, init: RequestInit) => {
    calls.push(init)
    return answer(input, init)
  })
  expect(await screen.findByRole('link', { name: 'A' })).toBeDefined()
  expect(calls.length).toBeGreaterThan(0)
  for (const { cache, headers } of calls) expect([cache, headers]).toEqual(['no-cache', undefined])
})
