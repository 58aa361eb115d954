/** What an adapter finds in an item, field by field, before the rules of the house make an article of it. */
import type { Attachment, BodyState, Note, WarningCode } from '#edition/article.ts'

/** A person or house as named by the source; names are split and compared later. */
export interface PersonDraft {
  readonly name: string
  readonly url?: unknown
  readonly avatar?: unknown
  /** A desk, an agency, a company: a credit, never a person. */
  readonly isOrganization?: boolean
}

/** `src` may be anything; what is no usable address is passed over. */
export interface PictureDraft {
  readonly src: unknown
  readonly alt?: string | null
  readonly caption?: string | null
  readonly credit?: string | null
  readonly width?: unknown
  readonly height?: unknown
  /** The same picture in other widths, for formats that name them. */
  readonly sources?: readonly { readonly src: unknown; readonly width: unknown }[]
}

export interface Draft {
  readonly id: string | null
  /** Places that may hold the permalink; the first web address counts. */
  readonly urls: readonly unknown[]
  /** A linkblog's target. */
  readonly via: unknown
  /** Addresses that relative ones in this item are resolved against, before the feed's own. */
  readonly bases: readonly (string | null)[]
  /** The publisher's own name for the article in addresses, where the format has one. */
  readonly slug: string | null
  readonly sections: readonly string[]
  readonly sectionPath: readonly string[]
  readonly kicker: string | null
  readonly tags: readonly string[]
  /** Plain text: whoever knows that the field is HTML has taken it apart already. */
  readonly headline: string | null
  readonly standfirst: string | null
  /** The line as printed; null where the source only lists people. */
  readonly byline: string | null
  readonly people: readonly PersonDraft[]
  readonly published: unknown
  readonly updated: unknown
  readonly revision: number | null
  readonly language: unknown
  /** In order of preference. */
  readonly pictures: readonly PictureDraft[]
  /** UNTRUSTED. One of the two; `text` is plain and becomes paragraphs. */
  readonly html: string | null
  readonly text: string | null
  /** The address of the feed that holds the text, where this one only lists it. */
  readonly bodyAt: unknown
  readonly credits: readonly string[]
  /** Set only where the source says so; otherwise the text itself is judged. */
  readonly bodyState: Exclude<BodyState, 'full' | 'split'> | null
  readonly notes: readonly Note[]
  readonly attachments: readonly Attachment[]
  /** Where the item comes from, if not from the feed itself. */
  readonly sourceName: string | null
  readonly sourceUrl: unknown
  readonly minutes: unknown
  readonly wordCount: unknown
  readonly warnings: readonly WarningCode[]
}

/** Adapters spread this and fill in what their format has. */
export const BLANK: Draft = {
  id: null,
  urls: [],
  via: null,
  bases: [],
  slug: null,
  sections: [],
  sectionPath: [],
  kicker: null,
  tags: [],
  headline: null,
  standfirst: null,
  byline: null,
  people: [],
  published: null,
  updated: null,
  revision: null,
  language: null,
  pictures: [],
  html: null,
  text: null,
  bodyAt: null,
  credits: [],
  bodyState: null,
  notes: [],
  attachments: [],
  sourceName: null,
  sourceUrl: null,
  minutes: null,
  wordCount: null,
  warnings: [],
}

/** Why an item is not among the articles. The first two are mistakes, the others are as the publisher wants it. */
export type LeftOutCode =
  | 'item-not-an-object'
  | 'item-empty'
  | 'item-not-published'
  | 'item-embargoed'
  | 'item-withdrawn'
  | 'item-not-an-article'

export interface LeftOut {
  readonly leftOut: LeftOutCode
  /** For `item-withdrawn`: the id whose earlier versions go too. */
  readonly id?: string | null
  /** For `item-not-an-article`: what it is, as the source says: "picture", "event". */
  readonly kind?: string
}

export function isLeftOut(found: Draft | LeftOut): found is LeftOut {
  return 'leftOut' in found
}
