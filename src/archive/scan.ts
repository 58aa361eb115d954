/** One pass over columns: which rows a selection leaves out, and why. */
import type { Selection } from '#edition/selection.ts'
import type { PartialDate } from '#lib/calendar.ts'
import { type Columns, dayNumber, type Lists, NO_DAY } from './columns.ts'
import type { Names } from './names.ts'

/** Why a row is left out, as bits: counts under the other filters are those of rows that miss by one alone. */
export const MISS = { section: 1, dates: 2, author: 4, words: 8 } as const

/** A selection in the terms of the columns. */
export interface Wanted {
  /** 1 at the place of each wanted section; null for all. */
  readonly sections: Uint8Array | null
  /** Null for everybody, -1 for somebody who wrote nothing here. */
  readonly author: number | null
  /** Days since 1970-01-01, both counted; null for any time and none. */
  readonly days: { readonly first: number; readonly last: number } | null
  readonly undated: boolean
}

export function wantedOf(selection: Selection, sections: Names, authors: Names): Wanted {
  const { from, to, author, undated = false } = selection
  return {
    sections: selection.sections.length === 0 ? null : marked(selection.sections, sections),
    author: author === null ? null : (authors.find(author) ?? -1),
    days: from || to ? { first: from ? firstOf(from) : NO_DAY + 1, last: to ? lastOf(to) : MOST_DAYS } : null,
    undated,
  }
}

const MOST_DAYS = 0x7fffffff

function marked(slugs: readonly string[], names: Names): Uint8Array {
  const marks = new Uint8Array(names.size)
  for (const slug of slugs) {
    const place = names.find(slug)
    if (place !== undefined) marks[place] = 1
  }
  return marks
}

function firstOf({ year, month, day }: PartialDate): number {
  return dayNumber(year, month, day)
}

function lastOf({ year, month, day }: PartialDate): number {
  if (month === undefined) return dayNumber(year + 1) - 1
  return day === undefined ? dayNumber(year, month + 1) - 1 : dayNumber(year, month, day)
}

/** 0 where the row is in the selection. `hits` has a number above 0 for every row with the words; null without words. */
export function missesAt(columns: Columns, wanted: Wanted, hits: Uint8Array | null, row: number): number {
  let misses = 0
  if (wanted.sections !== null && !hasMarked(columns.sections, row, wanted.sections)) misses |= MISS.section
  if (wanted.author !== null && !has(columns.authors, row, wanted.author)) misses |= MISS.author
  if (!isInDays(columns, wanted, row)) misses |= MISS.dates
  if (hits !== null && hits[row] === 0) misses |= MISS.words
  return misses
}

function isInDays({ first, last }: Columns, { days, undated }: Wanted, row: number): boolean {
  const start = first[row] ?? NO_DAY
  if (undated) return start === NO_DAY
  if (days === null) return true
  // Known only by its year, it is in every range that touches that year.
  return start !== NO_DAY && start <= days.last && (last[row] ?? NO_DAY) >= days.first
}

function hasMarked({ starts, values }: Lists, row: number, marks: Uint8Array): boolean {
  const end = starts[row + 1] ?? 0
  for (let at = starts[row] ?? 0; at < end; at += 1) if (marks[values[at] ?? -1] === 1) return true
  return false
}

function has({ starts, values }: Lists, row: number, wanted: number): boolean {
  const end = starts[row + 1] ?? 0
  for (let at = starts[row] ?? 0; at < end; at += 1) if (values[at] === wanted) return true
  return false
}

/** Adds 1 to `counts` for each number of the row. */
export function countAt({ starts, values }: Lists, row: number, counts: Uint32Array): void {
  const end = starts[row + 1] ?? 0
  for (let at = starts[row] ?? 0; at < end; at += 1) {
    const value = values[at] ?? 0
    counts[value] = (counts[value] ?? 0) + 1
  }
}
