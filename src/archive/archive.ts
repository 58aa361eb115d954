/** Every article that is here, ready to be asked. Rows are counted through all segments, in the order of `arrange`. */
import type { Article } from '#edition/article.ts'
import { authorSlug } from '#edition/author-key.ts'
import { sectionSlug } from '#edition/section-key.ts'
import { orderOf, type Selection } from '#edition/selection.ts'
import type { PartialDate } from '#lib/calendar.ts'
import type { Facets } from './answers.ts'
import { type Columns, columnsOf } from './columns.ts'
import { everyFacet, largestFacets } from './facet-list.ts'
import { MISS } from './miss.ts'
import { Names } from './names.ts'
import { headings, join, newestFirst, oldestFirst, type Whole } from './order.ts'
import { relatedRows, type Subject } from './related.ts'
import { countValues, missesOf, wantedOf } from './scan.ts'
import { Texts } from './texts.ts'
import { TimelineCount } from './timeline.ts'
import { readQuery, type WordQuery } from './words/query.ts'
import { FIT } from './words/text-store.ts'

/** A run of articles that lie together in time: those of all feeds, or a page of an archive. */
export interface Segment {
  readonly columns: Columns
  readonly texts: Texts
  /** Where its rows begin among the texts. */
  readonly textStart: number
}

interface Scanned {
  /** For each row why it is left out. */
  readonly misses: Uint8Array
  /** For each row how well the words fit; null without words. */
  readonly hits: Uint8Array | null
}

export class Archive {
  readonly #sections = new Names(sectionSlug)
  readonly #authors = new Names(authorSlug)
  #segments: readonly Segment[] = []
  #whole: Whole = join([])
  #scanned: (Scanned & { readonly key: string }) | null = null

  /** Takes articles in, newest first; they are found once their segment is among those that `arrange` is given. */
  take(articles: readonly Article[], texts = new Texts()): Segment {
    const columns = columnsOf(articles, this.#sections, this.#authors)
    return { columns, texts, textStart: texts.add(articles) }
  }

  /** Newest first. */
  arrange(segments: readonly Segment[]): void {
    this.#segments = segments
    this.#scanned = null
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
    const { misses, hits } = this.#scan(selection)
    const rows = rowsWithout(misses)
    const sorted = newestFirst(rows, this.#whole)
    const order = orderOf(selection)
    if (order === 'oldest') return oldestFirst(sorted, this.#whole)
    if (order !== 'relevance' || hits === null) return sorted
    const isInHeadline = (row: number) => hits[row] === FIT.headline
    const others = sorted.filter((row) => !isInHeadline(row))
    return joinRows(sorted.filter(isInHeadline), others)
  }

  /** See `relatedRows`; the article itself is the first of them where it is here. */
  related(subject: Subject, most: number): Uint32Array {
    const sought = {
      sections: this.#sections.marks(subject.sections.map(sectionSlug)),
      authors: this.#authors.marks(subject.authors.map(authorSlug)),
      hitsOf: (query: WordQuery) => this.#hits(query),
    }
    return relatedRows(this.#whole, subject, sought, most)
  }

  /** See `headings` in order.ts. */
  headings(rows: Uint32Array): Int32Array {
    return headings(rows, this.#whole)
  }

  facets(selection: Selection, within: PartialDate | null): Facets {
    const { misses } = this.#scan(selection)
    const { sections, authors, span } = this.#whole
    const timeline = new TimelineCount(span, within)
    timeline.count(this.#whole, misses)
    return {
      sections: everyFacet(this.#sections, countValues(sections, misses, MISS.section, this.#sections.size)),
      authors: largestFacets(this.#authors, countValues(authors, misses, MISS.author, this.#authors.size)),
      timeline: timeline.result(),
    }
  }

  /** Rows and counts of one selection are asked for one after the other. */
  #scan(selection: Selection): Scanned {
    const key = JSON.stringify({ ...selection, sort: '' })
    if (this.#scanned?.key !== key) this.#scanned = { key, ...this.#scanAnew(selection) }
    return this.#scanned
  }

  #scanAnew(selection: Selection): Scanned {
    const hits = selection.words === '' ? null : this.#hits(readQuery(selection.words))
    const wanted = wantedOf(selection, this.#sections, this.#authors)
    return { misses: missesOf(this.#whole, wanted, hits), hits }
  }

  /** How well each row fits the words. */
  #hits(query: WordQuery): Uint8Array {
    const found = new Map(this.#stores().map((texts) => [texts, texts.folded().find(query)]))
    const hits = new Uint8Array(this.#whole.rows)
    let start = 0
    for (const { columns, texts, textStart } of this.#segments) {
      const own = found.get(texts)?.subarray(textStart, textStart + columns.rows)
      if (own) hits.set(own, start)
      start += columns.rows
    }
    return hits
  }

  #stores(): readonly Texts[] {
    return [...new Set(this.#segments.map(({ texts }) => texts))]
  }
}

function rowsWithout(misses: Uint8Array): Uint32Array {
  let count = 0
  for (let row = 0; row < misses.length; row += 1) if (misses[row] === 0) count += 1
  const rows = new Uint32Array(count)
  let at = 0
  for (let row = 0; row < misses.length; row += 1) {
    if (misses[row] !== 0) continue
    rows[at] = row
    at += 1
  }
  return rows
}

function joinRows(first: Uint32Array, second: Uint32Array): Uint32Array {
  const rows = new Uint32Array(first.length + second.length)
  rows.set(first)
  rows.set(second, first.length)
  return rows
}
