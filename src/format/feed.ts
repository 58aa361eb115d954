/** What every adapter gives back: the good items as articles, the bad ones in words, and where the rest is. */
import type { Article } from '#edition/article.ts'

export interface FeedContext {
  /** Where the document was loaded from, absolute; relative addresses fall back on it. */
  readonly loadedFrom: string
  /** IANA zone for clock times that name none, from edition.json. */
  readonly zone?: string
  /** The source's own section names → the edition's, from edition.json. */
  readonly sectionMap?: Readonly<Record<string, string>>
}

/** One thing that a publisher can mend. `item` counts from 1; 0 means the document as a whole. */
export interface Problem {
  readonly item: number
  /** Dotted place inside the item or document, as `date_published` or `authors[1].name`. */
  readonly place: string
  readonly code: string
  /** A full sentence: what is wrong, and what to do. */
  readonly message: string
}

export interface Feed {
  readonly title: string | null
  readonly homeUrl: string | null
  readonly language: string | null
  readonly articles: readonly Article[]
  /** Items that had to be left out, and items that were kept with something missing. */
  readonly problems: readonly Problem[]
  /** How many items were left out. */
  readonly skipped: number
  /** The absolute address of the next page, if the feed goes on. */
  readonly next: string | null
}

/** The document as a whole cannot be read; `message` is a sentence for the publisher. */
export interface Unreadable {
  readonly code: UnreadableCode
  readonly message: string
}

export type UnreadableCode =
  | 'empty'
  | 'web-page'
  | 'xml'
  | 'truncated'
  | 'not-json'
  | 'template'
  | 'unknown-shape'

export type FeedResult =
  | { readonly kind: 'feed'; readonly feed: Feed }
  | { readonly kind: 'unreadable'; readonly problem: Unreadable }
