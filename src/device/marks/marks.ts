/** What a reader leaves on articles: which are saved, which were read, and how far. Nothing in it ever changes. */

/** Enough of an article to name it when the edition has it no longer. */
export interface Listing {
  readonly slug: string
  readonly headline: string
  readonly byline: string | null
  readonly section: string | null
  /** ISO 8601, no more exact than the source. */
  readonly date: string | null
  /** The original at the publisher. */
  readonly url: string | null
  readonly language: string | null
  readonly direction: 'ltr' | 'rtl' | 'auto'
}

export interface SavedMark {
  /** When it was saved or taken out, in milliseconds since 1970: of two marks the later counts. */
  readonly at: number
  /** Its place in the list, which taking it out and putting it back does not change. */
  readonly since: number
  /** Null for what was taken out. */
  readonly listing: Listing | null
}

/** Where a reader stopped: by the text, which is the same at any size of letters. */
export interface TextPlace {
  /** Which paragraph, from 0. */
  readonly block: number
  /** How it begins. */
  readonly quote: string
  /** How much of the text stands above it, from 0 to 1. */
  readonly share: number
}

export interface ReadMark {
  /** When it was last read, in milliseconds since 1970: of two marks the later counts. */
  readonly at: number
  /** Fingerprint of the text as it was read. */
  readonly text: string | null
  /** When the publisher had changed it last, in milliseconds since 1970. */
  readonly updated: number | null
  /** Read to its end. */
  readonly isDone: boolean
  readonly place: TextPlace | null
  readonly listing: Listing | null
}

/** By the ids of the articles. */
export interface Marks {
  /** Counts how often everything was forgotten; what is of an earlier era stays forgotten, in whatever copy it is found. */
  readonly era: number
  readonly saved: ReadonlyMap<string, SavedMark>
  readonly read: ReadonlyMap<string, ReadMark>
}

export const NO_MARKS: Marks = { era: 0, saved: new Map(), read: new Map() }

export function isSaved(marks: Marks, id: string): boolean {
  return Boolean(marks.saved.get(id)?.listing)
}

/** Newest first. */
export function savedIn({ saved }: Marks): readonly (readonly [string, SavedMark & { listing: Listing }])[] {
  return [...saved]
    .flatMap(([id, mark]) => (mark.listing ? [[id, { ...mark, listing: mark.listing }] as const] : []))
    .sort(([, a], [, b]) => b.since - a.since)
}

/** Newest first, as far as they can be named. */
export function recentIn({ read }: Marks, most: number) {
  return [...read]
    .flatMap(([id, mark]) => (mark.listing ? [[id, { ...mark, listing: mark.listing }] as const] : []))
    .sort(([, a], [, b]) => b.at - a.at)
    .slice(0, most)
}

/** Later than what it replaces, though the clock of the device may have been put back. */
export function stamp(before: { readonly at: number } | undefined, now: number): number {
  return Math.max(now, (before?.at ?? 0) + 1)
}
