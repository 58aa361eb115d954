/** What every format's reader has to tell; `read-feed.ts` does the rest, the same for all. */
import type { Format } from '#edition/article.ts'
import type { Draft, LeftOut, PersonDraft } from './draft.ts'
import type { FeedContext, NextPage, Problem, Unreadable } from './feed.ts'
import type { RawRecord } from './fields.ts'

/** A document that has been recognised: its frame, and the list of items in it. */
export interface Found {
  readonly format: Format
  /** What stands around the list; empty for a bare list. XML comes whole, as `{ xml: text }`. */
  readonly root: RawRecord
  readonly items: readonly unknown[]
}

/** The format's own names for what a publisher may have to mend, for use in sentences. */
export interface FieldNames {
  readonly id: string
  readonly url: string
  readonly headline: string
  readonly published: string
  readonly updated: string
  readonly body: string
  readonly authors: string
  readonly tags: string
}

export interface Opened {
  readonly title: string | null
  /** As written; resolved by the one who reads. */
  readonly homeUrl: unknown
  readonly feedUrl: unknown
  readonly language: unknown
  /** Named for the whole feed, for items that name nobody. */
  readonly people: readonly PersonDraft[]
  readonly items: readonly unknown[]
  readonly fields: FieldNames
  /** Never throws, whatever the item holds. */
  readonly draftOf: (item: RawRecord) => Draft | LeftOut
  readonly next: NextPage | null
  readonly archive?: string | null
  /** Of the document as a whole. */
  readonly problems: readonly Problem[]
}

/** Never throws. `context.now` is the time that embargoes are held against. */
export type Adapter = (found: Found, context: FeedContext) => Opened | Unreadable
