/** Which articles a reader asks for. The address is its only home. */
import type { PartialDate } from '#lib/calendar.ts'

export type Sort = 'newest' | 'oldest' | 'relevance'

export interface Selection {
  /** Section keys; an article in any of them is in. Empty: all sections. */
  readonly sections: readonly string[]
  readonly from: PartialDate | null
  readonly to: PartialDate | null
  /** Only those without any date; `from` and `to` say nothing then. */
  readonly undated?: true
  /** An author's slug. */
  readonly author: string | null
  readonly words: string
  /** Null for the natural order; see `orderOf`. */
  readonly sort: Sort | null
}

export const EVERYTHING: Selection = {
  sections: [],
  from: null,
  to: null,
  author: null,
  words: '',
  sort: null,
}

/** With words those in headlines first, then the newest; without any the newest. */
export function orderOf({ sort, words }: Selection): Sort {
  if (words === '') return sort === 'oldest' ? 'oldest' : 'newest'
  return sort ?? 'relevance'
}

/** True where the selection leaves nothing out; the order does not count. */
export function isEverything(selection: Selection): boolean {
  const { sections, from, to, undated, author, words } = selection
  return sections.length === 0 && !from && !to && !undated && author === null && words === ''
}
