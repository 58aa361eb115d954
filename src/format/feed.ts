/** What comes out of a document: the good items as articles, the bad ones in words, and where the rest is. */
import type { Article, Format } from '#edition/article.ts'

export interface FeedContext {
  /** Where the document was loaded from, absolute; relative addresses fall back on it. */
  readonly loadedFrom: string
  /** Milliseconds: embargoes and dates in the future are held against it. */
  readonly now: number
  /** The `Link` header (RFC 8288) of the answer, where it can be read. */
  readonly link?: string
  /** IANA zone for clock times that name none, from edition.json. */
  readonly zone?: string
  /** The publisher's site, for formats that write addresses without it. */
  readonly site?: string
  /** The source's own section names → the edition's, from edition.json. */
  readonly sectionMap?: Readonly<Record<string, string>>
  /** `tags`: the source files its articles by tags alone. */
  readonly sectionsFrom?: 'tags'
  /** `people`: the source writes "A, B", and whoever stands after a comma is a person. */
  readonly commasBetween?: 'people'
  /** Our field names → the source's, for home-made lists. */
  readonly fields?: Readonly<Record<string, string>>
}

/** One thing that a publisher can mend. `item` counts from 1; 0 means the document as a whole. */
export interface Problem {
  readonly item: number
  /** The item's headline, where it has one. */
  readonly headline: string | null
  /** Dotted place inside the item or document, as `date_published` or `authors[1].name`. */
  readonly place: string
  readonly code: string
  /** A full sentence: what is wrong, and what to do. */
  readonly message: string
  /** Stands for so many of its kind; 1 where it is not said. */
  readonly times?: number
}

export interface NextPage {
  readonly address: string
  /** Worked out by counting: that it is not there only means that this was the last page. */
  readonly isGuess: boolean
}

export interface Feed {
  readonly format: Format
  readonly title: string | null
  readonly homeUrl: string | null
  readonly language: string | null
  readonly articles: readonly Article[]
  /** Items that had to be left out, and items that were kept with something missing. */
  readonly problems: readonly Problem[]
  /** How many items were left out. */
  readonly skipped: number
  /** Ids that the publisher has taken back. */
  readonly withdrawn: readonly string[]
  readonly next: NextPage | null
  /** The index of a whole archive in our own layout, absolute; whoever has it need not follow `next`. */
  readonly archive: string | null
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
  | 'too-deep'
  | 'api-error'
  | 'json-schema'
  | 'list-of-feeds'
  | 'no-articles'
  | 'unknown-shape'

export type FeedResult =
  | { readonly kind: 'feed'; readonly feed: Feed }
  | { readonly kind: 'unreadable'; readonly problem: Unreadable }
