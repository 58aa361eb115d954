import { afterEach, describe, expect, test, vi } from 'vitest'
import type { Article } from '#edition/article.ts'
import { Desk } from '#query/desk.ts'
import type { HeldResult } from '#query/desk-messages.ts'
import { refreshed } from '#query/load-again.ts'
import { type LoadedSource, loadSource } from '#query/load-source.ts'
import { openConfig } from '#query/open-config.ts'
import { readBytes } from '#source/read-text.ts'
import { instant, makeArticle } from '../edition/make-article.ts'

const source = (articles: readonly Article[], withdrawn: readonly string[] = []): LoadedSource => ({
  name: 'Feed',
  address: 'https://e.org/feed.json',
  format: 'ninjs',
  articles,
  problems: [],
  skipped: 0,
  withdrawn,
  isComing: false,
  archive: null,
  documents: [],
  broken: null,
})

const article = (id: string, day: number, parts: Partial<Article> = {}) =>
  makeArticle({ id, slug: id, publishedAt: instant(`2020-01-0${day}T00:00:00Z`), ...parts })

const headlines = ({ articles }: LoadedSource) => articles.map(({ id, headline }) => `${id} ${headline}`)

describe('a feed that is read once more', () => {
  const before = source([article('b', 2, { headline: 'Two' }), article('a', 1, { headline: 'One' })])

  test('brings new articles and keeps those that have left its window', () => {
    const now = source([article('c', 3, { headline: 'Three' }), article('b', 2, { headline: 'Two' })])
    expect(headlines(refreshed(before, now))).toEqual(['c Three', 'b Two', 'a One'])
  })

  test('brings a changed text in place of the old one', () => {
    const now = source([article('b', 2, { headline: 'Two, corrected', revision: 2 })])
    expect(headlines(refreshed(before, now))).toEqual(['b Two, corrected', 'a One'])
  })

  test('does not go back to an older version that arrives late', () => {
    const newer = source([article('b', 2, { headline: 'Version 3', revision: 3 })])
    const now = source([article('b', 2, { headline: 'Version 2', revision: 2 })])
    expect(headlines(refreshed(newer, now))).toEqual(['b Version 3'])
  })

  test('takes out what its publisher took back', () => {
    expect(headlines(refreshed(before, source([], ['a'])))).toEqual(['b Two'])
  })

  test('shows an article that moved to another address once', () => {
    const now = source([article('b', 2, { headline: 'Two', url: 'https://e.org/new' })])
    expect(headlines(refreshed(before, now))).toEqual(['b Two', 'a One'])
  })
})

describe('a feed that is asked for every few minutes', () => {
  afterEach(() => {
    vi.unstubAllGlobals()
    vi.useRealTimers()
  })

  test('is not read again while it says what it said', async () => {
    const { ask, times, says } = watch(feedOf(item('a'), item('b')))
    expect([await ask(), await ask(), await ask(), await ask()].map(isSame)).toEqual([
      false,
      false,
      true,
      true,
    ])
    // The second time nobody knows yet what the first was like.
    expect(times()).toBe(2)
    says(feedOf(item('a'), item('b'), item('c')))
    const changed = await ask()
    expect(isSame(changed)).toBe(false)
    expect(changed).toMatchObject({ kind: 'held', source: { count: 3 } })
  })

  test('is read again after one letter has changed', async () => {
    const { ask, says } = watch(feedOf(item('a', { title: 'Ten boats' })))
    for (let time = 0; time < 3; time += 1) await ask()
    says(feedOf(item('a', { title: 'Ten coats' })))
    expect(isSame(await ask())).toBe(false)
  })

  test('is read each time while one of its articles is dated ahead, and no more once that day has come', async () => {
    vi.useFakeTimers({ now: Date.parse('2026-03-01T12:00:00Z'), toFake: ['Date'] })
    const { ask } = watch(feedOf(item('a', { date_published: '2026-03-02T12:00:00Z' })))
    expect([await ask(), await ask(), await ask()].map(isSame)).toEqual([false, false, false])
    vi.setSystemTime(Date.parse('2026-03-02T13:00:00Z'))
    expect([await ask(), await ask()].map(isSame)).toEqual([false, true])
  })

  test('that cannot be had says so, and is the same when it is there again', async () => {
    const { ask, says } = watch(feedOf(item('a')))
    for (let time = 0; time < 3; time += 1) await ask()
    says(null)
    expect(await ask()).toMatchObject({ kind: 'trouble', trouble: { kind: 'unread' } })
    says(feedOf(item('a')))
    expect(isSame(await ask())).toBe(true)
  })

  test('is read to its end each time where it goes on in a second document', async () => {
    const pages = [feedOf(item('a')), feedOf(item('b'))]
    const { ask, times } = watch({ ...pages[0], next_url: 'https://e.org/older.json' }, pages[1])
    expect([await ask(), await ask(), await ask()].map(isSame)).toEqual([false, false, false])
    expect(times()).toBe(3)
  })
})

const item = (id: string, parts: object = {}) => ({
  id,
  url: `https://e.org/${id}`,
  title: `Headline ${id}`,
  content_html: '<p>Text.</p>',
  date_published: '2020-01-01T00:00:00Z',
  ...parts,
})
const feedOf = (...items: readonly object[]) => ({
  version: 'https://jsonfeed.org/version/1.1',
  title: 'Feed',
  items,
})

const isSame = (result: HeldResult) => result.kind === 'held' && result.isSame

/** A desk over a server with one feed, which may go on in `older.json`. */
function watch(first: object, older: object | undefined = undefined) {
  let now: object | null = first
  let times = 0
  vi.stubGlobal('fetch', async (address: string) => {
    const answer = address.endsWith('older.json') ? older : now
    return answer ? Response.json(answer) : new Response('', { status: 503 })
  })
  const load: typeof loadSource = (...given) => {
    times += 1
    return loadSource(...given)
  }
  const desk = new Desk({ openConfig, load, readBytes, onChange: () => undefined })
  const { signal } = new AbortController()
  const question = { kind: 'source', source: { url: 'feed.json' }, base: 'https://e.org/' } as const
  return {
    // A desk answers each kind of question in kind.
    ask: async () => (await desk.answer(question, { signal, tell: () => undefined })) as HeldResult,
    times: () => times,
    says: (next: object | null) => {
      now = next
    },
  }
}
