import { describe, expect, test } from 'vitest'
import type { Article } from '#edition/article.ts'
import type { LoadedSource } from '#query/load-source.ts'
import { refreshed } from '#query/refresh.ts'
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
