/** A long list in pieces of a day or a part of one: what a window onto it shows or leaves out. */
import type { PartialDate } from '#lib/calendar.ts'

export interface Piece {
  /** Null for stories without a date. */
  readonly date: PartialDate | null
  /** Places in the selection, the second one past its end. */
  readonly from: number
  readonly to: number
  /** The day began before it. */
  readonly isContinued: boolean
}

/** Enough for a screen; more would be laid out for nothing. */
const MOST_STORIES = 12

/** `headings` as the archive gives them: a date as a number and how many stories follow, in turn. From row `first` on. */
export function piecesOf(headings: Int32Array, first: number): readonly Piece[] {
  const pieces: Piece[] = []
  let row = 0
  for (let i = 0; i < headings.length; i += 2) {
    const end = row + (headings[i + 1] ?? 0)
    const date = dateOf(headings[i] ?? 0)
    for (let from = Math.max(row, first); from < end; from += MOST_STORIES) {
      pieces.push({ date, from, to: Math.min(end, from + MOST_STORIES), isContinued: from > row })
    }
    row = end
  }
  return pieces
}

/** How many rows the headings stand for. */
export function rowsUnder(headings: Int32Array): number {
  let rows = 0
  for (let i = 1; i < headings.length; i += 2) rows += headings[i] ?? 0
  return rows
}

/** 20150323 is a day, 20150300 a month, 20150000 a year, 0 no date. */
function dateOf(number: number): PartialDate | null {
  const [year, month, day] = [Math.floor(number / 10_000), Math.floor(number / 100) % 100, number % 100]
  if (year === 0) return null
  return { year, ...(month > 0 && { month }), ...(day > 0 && { day }) }
}
