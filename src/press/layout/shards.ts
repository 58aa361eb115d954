/** Cuts an archive into pages by date alone, so that what is over stays as it is. */
import type { Article } from '#edition/article.ts'

/** Raw bytes that a page may have, as the specification of JSON Feed finds fine, and items. */
export const MOST_PAGE_BYTES = 250_000
export const MOST_PAGE_ITEMS = 400

export interface Shard {
  /** `2022`, `2022-09`, `2022-09-p2` or `undated`. */
  readonly name: string
  /** Newest first. */
  readonly articles: readonly Article[]
}

/** Newest first, undated last. `bytesOf` tells how long an article's list item is. */
export function shardsOf(
  articles: readonly Article[],
  bytesOf: (article: Article) => number,
): readonly Shard[] {
  const fits = (list: readonly Article[]) =>
    list.length <= MOST_PAGE_ITEMS && list.reduce((sum, one) => sum + bytesOf(one), 0) <= MOST_PAGE_BYTES
  return [...groupBy(articles, yearOf)].flatMap(([year, ofYear]) => {
    if (fits(ofYear)) return [{ name: year, articles: ofYear }]
    return [...groupBy(ofYear, year === UNDATED ? yearOf : monthOf)].flatMap(([month, ofMonth]) =>
      fits(ofMonth) ? [{ name: month, articles: ofMonth }] : partsOf(month, ofMonth, bytesOf),
    )
  })
}

const UNDATED = 'undated'

function dateOf({ publishedAt, updatedAt }: Article): string | null {
  const moment = publishedAt ?? updatedAt
  return moment === null ? null : new Date(moment.ms).toISOString()
}

function yearOf(article: Article): string {
  return dateOf(article)?.slice(0, 4) ?? UNDATED
}

function monthOf(article: Article): string {
  return dateOf(article)?.slice(0, 7) ?? UNDATED
}

/** Groups keep the order in which they are first met. */
function groupBy(
  articles: readonly Article[],
  keyOf: (article: Article) => string,
): ReadonlyMap<string, Article[]> {
  const groups = new Map<string, Article[]>()
  for (const article of articles) {
    const group = groups.get(keyOf(article))
    if (group) group.push(article)
    else groups.set(keyOf(article), [article])
  }
  return groups
}

/** Filled from the oldest on: a new article changes the last part and no other. */
function partsOf(
  month: string,
  articles: readonly Article[],
  bytesOf: (article: Article) => number,
): Shard[] {
  const parts = fill(articles.toReversed(), bytesOf, MOST_PAGE_BYTES, MOST_PAGE_ITEMS)
  return parts.map((part, i) => ({ name: `${month}-p${i + 1}`, articles: part.toReversed() })).reverse()
}

/** In order; each heap as full as it may be, and none empty. */
export function fill<One>(
  all: readonly One[],
  bytesOf: (one: One) => number,
  mostBytes: number,
  mostItems: number,
): One[][] {
  const heaps: One[][] = []
  let bytes = 0
  for (const one of all) {
    const size = bytesOf(one)
    const last = heaps.at(-1)
    if (last && bytes + size <= mostBytes && last.length < mostItems) {
      last.push(one)
      bytes += size
    } else {
      heaps.push([one])
      bytes = size
    }
  }
  return heaps
}
