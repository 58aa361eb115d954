/** What stands beside the pages of an archive, for readers who jump: src/query/archive-file.ts reads it. */
import { createHash } from 'node:crypto'
import type { Article, Moment } from '#edition/article.ts'
import { slugFile } from '#query/archive-address.ts'

export interface LaidFile {
  /** With forward slashes, below the edition's folder. */
  readonly path: string
  readonly text: string
}

export interface IndexedPage {
  /** `2022/2022-09`, below `archive/`. */
  readonly name: string
  readonly hash: string
  /** Of the page and of its packs. */
  readonly bytes: number
  readonly articles: readonly Article[]
}

/** The index last, since it names the others. */
export function* sideFiles(total: number, pages: readonly IndexedPage[]): Generator<LaidFile> {
  const authors = authorsText(pages)
  const slugs = slugTexts(total, pages)
  yield { path: 'archive/authors.json', text: authors }
  for (const [i, text] of slugs.entries()) yield { path: `archive/slugs/${i}.json`, text }
  const hashes = { authors: hashOf(authors), slugs: slugs.map(hashOf) }
  yield { path: 'archive/index.json', text: indexText(total, pages, hashes) }
}

export function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 12)
}

/** Which page has how many articles of which section: enough to draw a timeline and to know what to fetch. */
function indexText(total: number, pages: readonly IndexedPage[], hashes: object): string {
  const sections = [...new Set(pages.flatMap(({ articles }) => articles.flatMap((one) => one.sections)))]
  const places = new Map(sections.map((name, i) => [name, i]))
  const rows = pages.map(({ name, hash, bytes, articles }) => ({
    p: name,
    n: articles.length,
    v: hash,
    b: bytes,
    ...daysOf(articles),
    s: [
      ...countBy(articles.flatMap((one) => one.sections.map((section) => places.get(section) ?? 0))),
    ].flat(),
  }))
  return JSON.stringify({ total, sections, pages: rows, ...hashes })
}

/** First and last day in UTC; an article known only by its year belongs to each of its days. */
function daysOf(articles: readonly Article[]): { readonly d?: readonly [string, string] } {
  let [first, last] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]
  for (const { publishedAt, updatedAt } of articles) {
    const moment = publishedAt ?? updatedAt
    if (moment === null) continue
    first = Math.min(first, moment.ms)
    last = Math.max(last, lastMs(moment))
  }
  const day = (ms: number) => new Date(ms).toISOString().slice(0, 10)
  return Number.isFinite(first) ? { d: [day(first), day(last)] } : {}
}

function lastMs({ ms, precision }: Moment): number {
  const date = new Date(ms)
  if (precision === 'year') return Date.UTC(date.getUTCFullYear() + 1, 0) - 1
  return precision === 'month' ? Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1) - 1 : ms
}

function countBy<Key>(keys: readonly Key[]): ReadonlyMap<Key, number> {
  const counts = new Map<Key, number>()
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1)
  return counts
}

/** Each author with the places of their pages in the index and how many articles stand there. */
function authorsText(pages: readonly IndexedPage[]): string {
  const authors = new Map<string, number[]>()
  for (const [place, { articles }] of pages.entries()) {
    for (const [name, count] of countBy(articles.flatMap((one) => one.authors.map(({ name }) => name)))) {
      const row = authors.get(name)
      if (row) row.push(place, count)
      else authors.set(name, [place, count])
    }
  }
  return JSON.stringify({ authors: [...authors].map(([name, row]) => [name, ...row]) })
}

/** So many addresses make a file that is quickly had on a phone. */
const SLUGS_IN_FILE = 500

/** By hash, so that a new article changes one file; their number doubles as the archive grows, so it seldom does. */
function slugTexts(total: number, pages: readonly IndexedPage[]): readonly string[] {
  const files = 2 ** Math.max(0, Math.ceil(Math.log2(total / SLUGS_IN_FILE)))
  const lists = Array.from({ length: files }, (): [string, string][] => [])
  for (const { name, articles } of pages) {
    for (const { slug } of articles) lists[slugFile(slug, files)]?.push([slug, name])
  }
  return lists.map((list) => JSON.stringify(Object.fromEntries(list.sort(([a], [b]) => (a < b ? -1 : 1)))))
}
