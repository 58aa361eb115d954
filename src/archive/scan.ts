/** One pass over columns: which rows a selection leaves out, and why. */
import type { Selection } from '#edition/selection.ts'
import type { PartialDate } from '#lib/calendar.ts'
import { runOf } from './by-day.ts'
import { type DaySpan, dayNumber, type Lists, NO_DAY } from './columns.ts'
import { MISS } from './miss.ts'
import type { Names } from './names.ts'
import type { Whole } from './order.ts'

/** A selection in the terms of the columns. */
export interface Wanted {
  /** 1 at the place of each wanted section; null for all. */
  readonly sections: Uint8Array | null
  /** The same for the wanted author; all 0 for somebody who wrote nothing here. */
  readonly author: Uint8Array | null
  /** Null for any time and none. */
  readonly days: DaySpan | null
  readonly undated: boolean
}

export function wantedOf(selection: Selection, sections: Names, authors: Names): Wanted {
  const { from, to, author, undated = false } = selection
  return {
    sections: selection.sections.length === 0 ? null : sections.marks(selection.sections),
    author: author === null ? null : authors.marks([author]),
    days: from || to ? { first: from ? firstOf(from) : NO_DAY + 1, last: to ? lastOf(to) : MOST_DAYS } : null,
    undated,
  }
}

const MOST_DAYS = 0x7fffffff

function firstOf({ year, month, day }: PartialDate): number {
  return dayNumber(year, month, day)
}

function lastOf({ year, month, day }: PartialDate): number {
  if (month === undefined) return dayNumber(year + 1) - 1
  return day === undefined ? dayNumber(year, month + 1) - 1 : dayNumber(year, month, day)
}

/** For each row why it is left out; 0 where it is in the selection. `hits` is above 0 for every row with the words. */
export function missesOf(whole: Whole, wanted: Wanted, hits: Uint8Array | null): Uint8Array {
  const misses = new Uint8Array(whole.rows)
  // A pass for each filter that there is: no row is looked at for one that there is not.
  // Days come first: where the rows lie by day they are filled in, not added.
  if (wanted.undated) missDated(whole, misses)
  else if (wanted.days !== null) missDays(whole, wanted.days, misses)
  if (wanted.sections !== null) missUnmarked(whole.sections, wanted.sections, MISS.section, misses)
  if (wanted.author !== null) missUnmarked(whole.authors, wanted.author, MISS.author, misses)
  if (hits !== null) missWords(hits, misses)
  return misses
}

function missUnmarked(lists: Lists, marks: Uint8Array, miss: number, misses: Uint8Array): void {
  const { starts, values } = lists
  if (lists.isOneEach) {
    for (let row = 0; row < misses.length; row += 1) {
      if (marks[values[row] ?? 0] === 0) misses[row] = (misses[row] ?? 0) | miss
    }
    return
  }
  let at = 0
  for (let row = 0; row < misses.length; row += 1) {
    const end = starts[row + 1] ?? 0
    let isMarked = 0
    for (; at < end; at += 1) isMarked |= marks[values[at] ?? 0] ?? 0
    if (isMarked === 0) misses[row] = (misses[row] ?? 0) | miss
  }
}

/** Known only by its year, a row is in every range that touches that year. */
function missDays({ first, last, isByDay }: Whole, days: DaySpan, misses: Uint8Array): void {
  if (isByDay) {
    const [from, to] = runOf(first, days)
    misses.fill(MISS.dates, 0, from)
    misses.fill(MISS.dates, to)
    return
  }
  for (let row = 0; row < misses.length; row += 1) {
    const start = first[row] ?? NO_DAY
    const isIn = start !== NO_DAY && start <= days.last && (last[row] ?? NO_DAY) >= days.first
    if (!isIn) misses[row] = (misses[row] ?? 0) | MISS.dates
  }
}

function missDated({ first }: Whole, misses: Uint8Array): void {
  for (let row = 0; row < misses.length; row += 1) {
    if (first[row] !== NO_DAY) misses[row] = (misses[row] ?? 0) | MISS.dates
  }
}

function missWords(hits: Uint8Array, misses: Uint8Array): void {
  for (let row = 0; row < misses.length; row += 1) {
    if (hits[row] === 0) misses[row] = (misses[row] ?? 0) | MISS.words
  }
}

/** How often each value stands in the rows that miss by nothing but `but`. */
export function countValues(
  { starts, values, isOneEach }: Lists,
  misses: Uint8Array,
  but: number,
  size: number,
): Uint32Array {
  const counts = new Uint32Array(size)
  if (isOneEach) {
    for (let row = 0; row < misses.length; row += 1) {
      const value = values[row] ?? 0
      if (((misses[row] ?? 0) & ~but) === 0) counts[value] = (counts[value] ?? 0) + 1
    }
    return counts
  }
  let at = 0
  for (let row = 0; row < misses.length; row += 1) {
    const end = starts[row + 1] ?? 0
    if (((misses[row] ?? 0) & ~but) !== 0) at = end
    for (; at < end; at += 1) {
      const value = values[at] ?? 0
      counts[value] = (counts[value] ?? 0) + 1
    }
  }
  return counts
}
