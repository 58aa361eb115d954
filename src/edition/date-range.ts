/** The dates of a selection: set anew, and laid over a year, a month or a day. */
import { type PartialDate, spanInUtc, writePartialDate } from '#lib/calendar.ts'
import type { Selection } from './selection.ts'

/** What a selection says of dates. */
export type Dates = Pick<Selection, 'from' | 'to' | 'undated'>

export function datesOf({ from, to, undated }: Selection): Dates {
  return { from, to, ...(undated && { undated }) }
}

/** Whoever asks for a date no longer asks for those without one. */
export function withDates(selection: Selection, from: PartialDate | null, to: PartialDate | null): Selection {
  const { undated: _, ...rest } = selection
  return { ...rest, from, to }
}

export function onlyUndated(selection: Selection): Selection {
  return { ...selection, from: null, to: null, undated: true }
}

export type Cover = 'none' | 'part' | 'whole'

/** How much of this year, month or day the selection asks for; nothing where it asks for no dates at all. */
export function coverOf(date: PartialDate, { from, to, undated }: Dates): Cover {
  if (undated || (!from && !to)) return 'none'
  const { start, end } = spanInUtc(date)
  const first = from ? spanInUtc(from).start : Number.NEGATIVE_INFINITY
  const last = to ? spanInUtc(to).end : Number.POSITIVE_INFINITY
  if (end <= first || start >= last) return 'none'
  return start >= first && end <= last ? 'whole' : 'part'
}

/** True where the selection asks for exactly this year, month or day. */
export function isAlone(date: PartialDate, { from, to }: Dates): boolean {
  return isSameDate(from, date) && isSameDate(to, date)
}

export function isSameDate(a: PartialDate | null, b: PartialDate | null): boolean {
  return a !== null && b !== null && writePartialDate(a) === writePartialDate(b)
}
