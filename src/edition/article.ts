/** The article as Lectern knows it, whatever system it came from. Nothing in it ever changes. */

/** A point in time, kept no more exactly than the publisher wrote it. */
export interface Moment {
  /** Milliseconds since 1970-01-01T00:00:00Z: the instant, or the first one of the day, month or year, in UTC. */
  readonly ms: number
  readonly precision: 'instant' | 'day' | 'month' | 'year'
  /** `none`: the source gave a clock time without a zone, so the hour is not shown. */
  readonly zone: 'explicit' | 'none'
  /** What the source said, to the letter. */
  readonly raw: string
}

export interface Author {
  readonly name: string
  readonly url?: string
  readonly avatar?: string
}

export interface Picture {
  readonly src: string
  /** Never a caption or a headline: those are read out once already. */
  readonly alt: string | null
  readonly caption: string | null
  readonly credit: string | null
  readonly width?: number
  readonly height?: number
  /** The same picture in other widths, from small to large; `src` is one of them. */
  readonly sources?: readonly PictureSize[]
}

export interface PictureSize {
  readonly src: string
  /** In pixels. */
  readonly width: number
}

export interface Attachment {
  readonly url: string
  readonly type: string | null
  readonly title?: string
  readonly bytes?: number
  readonly seconds?: number
}

export type BodyState = 'full' | 'partial' | 'none' | 'split' | 'protected'

export interface ReadingTime {
  readonly minutes: number
  readonly from: 'source' | 'words' | 'chars'
}

export interface ArticleSource {
  readonly name: string | null
  readonly url: string | null
  readonly feedUrl: string | null
  readonly format: Format
}

/** The formats that an article can come from. `ndjson` and `generic` are home-made lists, read by their field names. */
export type Format =
  | 'jsonfeed'
  | 'ninjs'
  | 'jsonld'
  | 'wordpress'
  | 'ghost'
  | 'rss'
  | 'atom'
  | 'rdf'
  | 'rss-in-json'
  | 'ans'
  | 'apple-news'
  | 'guardian'
  | 'newsapi'
  | 'ndjson'
  | 'generic'

/** What a publisher says about a text beside it. */
export interface Note {
  readonly kind: 'correction' | 'backstory'
  readonly text: string
}

export interface Article {
  /** Stable across loads: the source's own, or made from what the item says. Never a position. */
  readonly id: string
  /** The original at the publisher, absolute and http(s). */
  readonly url: string | null
  /** A linkblog's target, where it differs from `url`. */
  readonly via: string | null
  /** Names this article in the reader's own addresses; unique within an edition. */
  readonly slug: string
  /** Display names, the first is primary; empty where the source has none. */
  readonly sections: readonly string[]
  /** What stands above the primary section in the publisher's own order, topmost first. */
  readonly sectionPath: readonly string[]
  readonly kicker: string | null
  /** Plain text, never empty. */
  readonly headline: string
  /** The source had no headline: this is the first sentence. */
  readonly headlineDerived: boolean
  readonly standfirst: string | null
  /** The publisher's own byline, verbatim: this is what is shown. */
  readonly bylineText: string | null
  readonly authors: readonly Author[]
  /** Agencies, desks and photographers named in the byline. */
  readonly credits: readonly string[]
  readonly publishedAt: Moment | null
  readonly updatedAt: Moment | null
  /** The publisher's count of versions; the highest is the one to show. */
  readonly revision: number | null
  /** BCP 47; null is unknown, not English. */
  readonly language: string | null
  readonly direction: 'ltr' | 'rtl' | 'auto'
  readonly image: Picture | null
  /** UNTRUSTED until the page sanitizes it. */
  readonly bodyHtml: string | null
  readonly bodyText: string | null
  readonly bodyState: BodyState
  /** Where the text is, while `bodyState` is `split`: the address of a feed that holds this article whole. */
  readonly bodyAt: string | null
  readonly notes: readonly Note[]
  readonly tags: readonly string[]
  readonly source: ArticleSource
  readonly readingTime: ReadingTime | null
  readonly attachments: readonly Attachment[]
  readonly warnings: readonly WarningCode[]
}

/** What was odd about an item that was kept all the same; `format/problem.ts` puts each into words. */
export type WarningCode =
  | 'id-missing'
  | 'id-repeated'
  | 'headline-derived'
  | 'date-missing'
  | 'date-unreadable'
  | 'date-of-collection'
  | 'date-without-zone'
  | 'date-zone-unknown'
  | 'date-in-future'
  | 'updated-before-published'
  | 'body-missing'
  | 'authors-not-a-list'
  | 'tags-not-a-list'
  | 'address-unusable'
  | 'picture-not-included'
  | 'parts-left-out'
  | 'text-too-long'
  | 'control-characters'
