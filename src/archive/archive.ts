/** Every article that is here, ready to be asked. Rows are counted through all segments, in the order of `arrange`. */
import type { Article } from '#edition/article.ts'
import { authorSlug } from '#edition/author-key.ts'
import { sectionSlug } from '#edition/section-key.ts'
import type { Selection } from '#edition/selection.ts'
import type { PartialDate } from '#lib/calendar.ts'
import type { Facets } from './answers.ts'
import { type Columns, columnsOf, NO_DAY } from './columns.ts'
import { everyFacet, largestFacets } from './facet-list.ts'
import { Names } from './names.ts'
import { headings, join, newestFirst, oldestFirst, type Whole } from './order.ts'
import { countAt, MISS, missesAt, wantedOf } from './scan.ts'
import { Texts } from './texts.ts'
import { type DaySpan, TimelineCount } from './timeline.ts'
import { readQuery, type WordQuery } from './words/query.ts'
import { FIT } from './words/text-store.ts'

/** A run of articles that lie together in time: those of all feeds, or a page of an archive. */
export interface Segment {
  readonly columns: Columns
  readonly texts: Texts
  /** Where its rows begin among the texts. */
  readonly textStart: number
}

/** Called for every row: its misses, its segment, its place there, its place among all, and how well the words fit. */
type Visit = (misses: number, segment: Segment, at: number, row: number, fit: number) => void

export class Archive {
  readonly #sections = new Names(sectionSlug)
  readonly #authors = new Names(authorSlug)
  #segments: readonly Segment[] = []
  #whole: Whole = join([])

  /** Takes articles in, newest first; they are found once their segment is among those that `arrange` is given. */
  take(articles: readonly Article[], texts = new Texts()): Segment {
    const columns = columnsOf(articles, this.#sections, this.#authors)
    return { columns, texts, textStart: texts.add(articles) }
  }

  /** Newest first. */
  arrange(segments: readonly Segment[]): void {
    this.#segments = segments
    this.#whole = join(segments.map(({ columns }) => columns))
  }

  get rows(): number {
    return this.#whole.rows
  }

  /** Null for somebody who wrote nothing here. */
  authorName(slug: string): string | null {
    const place = this.#authors.find(slug)
    return place === undefined ? null : this.#authors.nameAt(place)
  }

  /** Words of the articles that begin like this, the most frequent first. */
  suggest(beginning: string, most: number): readonly string[] {
    const found = this.#stores().flatMap((texts) => texts.folded().suggest(beginning, most))
    return [...new Set(found)].slice(0, most)
  }

  /** Words that find nothing, as they may have been meant. */
  correct(words: string): string | null {
    const query = readQuery(words)
    for (const texts of this.#stores()) {
      const better = texts.folded().correct(query)
      if (better !== null) return better
    }
    return null
  }

  /** The rows of the selection in its order. */
  find(selection: Selection): Uint32Array {
    const rows: number[] = []
    const inHeadline: number[] = []
    const isByFit = selection.sort === 'relevance'
    this.#scan(selection, (misses, _, __, row, fit) => {
      if (misses === 0) (isByFit && fit === FIT.headline ? inHeadline : rows).push(row)
    })
    const sorted = newestFirst(rows, this.#whole)
    if (selection.sort === 'oldest') return Uint32Array.from(oldestFirst(sorted, this.#whole))
    return Uint32Array.from(newestFirst(inHeadline, this.#whole).concat(sorted))
  }

  /** See `headings` in order.ts. */
  headings(rows: Uint32Array): Int32Array {
    return headings(rows, this.#whole)
  }

  facets(selection: Selection, within: PartialDate | null): Facets {
    const sections = new Uint32Array(this.#sections.size)
    const authors = new Uint32Array(this.#authors.size)
    const timeline = new TimelineCount(this.#span(), within)
    this.#scan(selection, (misses, { columns }, at) => {
      if ((misses & ~MISS.section) === 0) countAt(columns.sections, at, sections)
      if ((misses & ~MISS.author) === 0) countAt(columns.authors, at, authors)
      if ((misses & ~MISS.dates) === 0) timeline.count(columns, at)
    })
    return {
      sections: everyFacet(this.#sections, sections),
      authors: largestFacets(this.#authors, authors),
      timeline: timeline.result(),
    }
  }

  #scan(selection: Selection, visit: Visit): void {
    const wanted = wantedOf(selection, this.#sections, this.#authors)
    const hits = this.#hits(selection.words === '' ? null : readQuery(selection.words))
    let start = 0
    for (const segment of this.#segments) {
      const { columns, texts, textStart } = segment
      const own = hits?.get(texts)?.subarray(textStart, textStart + columns.rows) ?? null
      for (let at = 0; at < columns.rows; at += 1) {
        visit(missesAt(columns, wanted, own, at), segment, at, start + at, own?.[at] ?? 0)
      }
      start += columns.rows
    }
  }

  #hits(query: WordQuery | null): ReadonlyMap<Texts, Uint8Array> | null {
    return query && new Map(this.#stores().map((texts) => [texts, texts.folded().find(query)]))
  }

  #stores(): readonly Texts[] {
    return [...new Set(this.#segments.map(({ texts }) => texts))]
  }

  /** Days of everything that has a date; null where nothing has. */
  #span(): DaySpan | null {
    let [first, last] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]
    for (let row = 0; row < this.#whole.rows; row += 1) {
      const day = this.#whole.first[row] ?? NO_DAY
      if (day === NO_DAY) continue
      first = Math.min(first, day)
      last = Math.max(last, this.#whole.last[row] ?? day)
    }
    return last >= first ? { first, last } : null
  }
}
