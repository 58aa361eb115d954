/** What `bench-archive.ts` measures inside Chromium: the archive against a plain filter and MiniSearch, on the same rows. */
import MiniSearch from 'minisearch'
import { Archive } from '#archive/archive.ts'
import type { Article } from '#edition/article.ts'
import { authorSlug } from '#edition/author-key.ts'
import { sectionSlug } from '#edition/section-key.ts'
import { EVERYTHING, type Selection } from '#edition/selection.ts'
import { makeArticle } from '../tests/edition/make-article.ts'

export interface Row {
  readonly headline: string
  readonly summary: string
  readonly author: string
  readonly section: string
}

/** Milliseconds, 50th and 95th of a hundred. */
export interface Times {
  readonly half: number
  readonly most: number
}

export interface Measured {
  readonly take: number
  readonly select: Times
  readonly filter: Times
  /** From the first question on, which folds all texts. */
  readonly firstWords: number
  readonly words: Times
  readonly scan: Times
  readonly mini: { readonly build: number; readonly times: Times } | null
}

const DAY = 86_400_000
const NEWEST = Date.UTC(2024, 0, 1)
const PAGE = 400
const ASKED = 100

export function measure(rows: readonly Row[], count: number, withMini: boolean): Measured {
  const articles = Array.from({ length: count }, (_, i) => articleOf(rows[i % rows.length], i, count))
  const archive = new Archive()
  const began = performance.now()
  const pages = Array.from({ length: Math.ceil(count / PAGE) }, (_, i) =>
    articles.slice(i * PAGE, (i + 1) * PAGE),
  )
  archive.arrange(pages.map((page) => archive.take(page)))
  const take = performance.now() - began
  const selections = selectionsIn(rows)
  const words = wordsIn(rows)
  const select = times(selections, (selection) => {
    archive.find(selection)
    archive.facets(selection, null)
  })
  const filter = times(selections, (selection) => plainFilter(articles, selection))
  const firstBegan = performance.now()
  archive.find({ ...EVERYTHING, words: words[0] ?? '' })
  const firstWords = performance.now() - firstBegan
  const texts = articles.map(({ headline, standfirst }) => `${headline} ${standfirst}`.toLowerCase())
  return {
    take,
    select,
    filter,
    firstWords,
    words: times(words, (text) => void archive.find({ ...EVERYTHING, words: text })),
    scan: times(words, (text) => void texts.filter((one) => one.includes(text))),
    mini: withMini ? measureMini(articles, words) : null,
  }
}

function articleOf(row: Row | undefined, i: number, count: number): Article {
  const { headline = '', summary = '', author = '', section = '' } = row ?? {}
  // Spread over ten years, whatever the number.
  const ms = Math.round(NEWEST - (i / count) * 3650 * DAY)
  return makeArticle({
    id: String(i),
    headline,
    standfirst: summary,
    sections: [section],
    authors: [{ name: author }],
    publishedAt: { ms, precision: 'instant', zone: 'explicit', raw: '' },
  })
}

/** No chance in it: the same selections for everyone. */
function selectionsIn(rows: readonly Row[]): readonly Selection[] {
  const sections = [...new Set(rows.map(({ section }) => section))]
  const authors = [...new Set(rows.map(({ author }) => author))]
  return Array.from({ length: ASKED }, (_, i): Selection => {
    const year = 2014 + (i % 10)
    return {
      ...EVERYTHING,
      sections: i % 3 === 0 ? [] : [sectionSlug(sections[i % sections.length] ?? '')],
      author: i % 5 === 0 ? authorSlug(authors[(i * 7) % authors.length] ?? '') : null,
      from: i % 2 === 0 ? { year } : null,
      to: i % 4 === 0 ? { year, month: 6 } : null,
    }
  })
}

function wordsIn(rows: readonly Row[]): readonly string[] {
  const words = rows.flatMap(({ headline }) => headline.toLowerCase().match(/[a-z]{3,}/g) ?? [])
  const distinct = [...new Set(words)]
  return Array.from({ length: ASKED }, (_, i) => distinct[(i * 37) % distinct.length] ?? '')
}

function plainFilter(articles: readonly Article[], selection: Selection): number {
  const { sections, author, from, to } = selection
  const start = from ? Date.UTC(from.year, 0) : Number.NEGATIVE_INFINITY
  const end = to ? Date.UTC(to.year, 6) : Number.POSITIVE_INFINITY
  const counts = new Map<string, number>()
  const found = articles.filter((article) => {
    const ms = article.publishedAt?.ms ?? 0
    if (ms < start || ms >= end) return false
    if (author !== null && !article.authors.some(({ name }) => authorSlug(name) === author)) return false
    for (const name of article.sections) counts.set(name, (counts.get(name) ?? 0) + 1)
    return sections.length === 0 || article.sections.some((name) => sections.includes(sectionSlug(name)))
  })
  return found.length + counts.size
}

function measureMini(articles: readonly Article[], words: readonly string[]): Measured['mini'] {
  const began = performance.now()
  const mini = new MiniSearch<Article>({ fields: ['headline', 'standfirst'], storeFields: [] })
  mini.addAll([...articles])
  const build = performance.now() - began
  return {
    build,
    times: times(words, (text) => void mini.search(text, { prefix: true, combineWith: 'AND' })),
  }
}

function times<One>(all: readonly One[], act: (one: One) => void): Times {
  const found = all
    .map((one) => {
      const since = performance.now()
      act(one)
      return performance.now() - since
    })
    .sort((a, b) => a - b)
  return { half: found[Math.floor(ASKED / 2)] ?? 0, most: found[Math.floor(ASKED * 0.95)] ?? 0 }
}
