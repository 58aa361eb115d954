/** Rows of several segments as one: their order in time, and the days that they lie in. */
import { dayInUtc } from '#lib/calendar.ts'
import { liesByDay } from './by-day.ts'
import { type Columns, type DaySpan, type Lists, NO_DAY, UNDATED_MS } from './columns.ts'

/** The columns of all segments, end to end. */
export interface Whole extends Columns {
  /** No row of a segment is newer than any of the one before it. */
  readonly isInOrder: boolean
  /** See `liesByDay`: true but for partial dates, and for feeds that overlap. */
  readonly isByDay: boolean
  /** Days of everything that has a date; null where nothing has. */
  readonly span: DaySpan | null
}

export function join(parts: readonly Columns[]): Whole {
  const rows = parts.reduce((sum, part) => sum + part.rows, 0)
  const [ms, first, last] = [new Float64Array(rows), new Int32Array(rows), new Int32Array(rows)]
  let start = 0
  for (const part of parts) {
    ms.set(part.ms, start)
    first.set(part.first, start)
    last.set(part.last, start)
    start += part.rows
  }
  const sections = joinLists(parts.map((part) => part.sections))
  const authors = joinLists(parts.map((part) => part.authors))
  const isByDay = liesByDay(first, last)
  const span = spanOf(first, last)
  return { rows, ms, first, last, sections, authors, isInOrder: isInOrder(parts), isByDay, span }
}

function joinLists(parts: readonly Lists[]): Lists {
  const starts = new Uint32Array(parts.reduce((sum, part) => sum + part.starts.length - 1, 1))
  const values = new Uint32Array(parts.reduce((sum, part) => sum + part.values.length, 0))
  let [row, at] = [0, 0]
  for (const part of parts) {
    values.set(part.values, at)
    for (let i = 1; i < part.starts.length; i += 1) starts[row + i] = at + (part.starts[i] ?? 0)
    row += part.starts.length - 1
    at += part.values.length
  }
  return { starts, values, isOneEach: parts.every(({ isOneEach }) => isOneEach) }
}

function spanOf(first: Int32Array, last: Int32Array): DaySpan | null {
  let [from, to] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]
  for (let row = 0; row < first.length; row += 1) {
    const day = first[row] ?? NO_DAY
    if (day === NO_DAY) continue
    if (day < from) from = day
    const end = last[row] ?? day
    if (end > to) to = end
  }
  return to >= from ? { first: from, last: to } : null
}

function isInOrder(parts: readonly Columns[]): boolean {
  let oldest = Number.POSITIVE_INFINITY
  for (const { rows, ms } of parts) {
    if (rows === 0) continue
    if ((ms[0] ?? UNDATED_MS) > oldest) return false
    oldest = ms[rows - 1] ?? UNDATED_MS
  }
  return true
}

/** `rows` newest first; those of one segment keep their order among equals. */
export function newestFirst(rows: Uint32Array, { ms, isInOrder }: Whole): Uint32Array {
  if (isInOrder) return rows
  const key = (row: number) => ms[row] ?? UNDATED_MS
  // Undated rows are all equal, and a difference of infinities is not a number.
  return rows.toSorted((a, b) => (key(a) === key(b) ? a - b : key(b) - key(a)))
}

/** From newest first to oldest first; undated rows stay last whichever way the time runs. */
export function oldestFirst(rows: Uint32Array, { first }: Whole): Uint32Array {
  const isDated = (row: number) => first[row] !== NO_DAY
  const inOrder = new Uint32Array(rows.length)
  const dated = rows.filter(isDated)
  inOrder.set(dated.reverse())
  inOrder.set(
    rows.filter((row) => !isDated(row)),
    dated.length,
  )
  return inOrder
}

const DAY = 86_400_000

/**
 * The headings of a list: for each run of rows of one date the date as a number (20150323, 20150300 for a month,
 * 20150000 for a year, 0 for none) and how many rows follow it, in turn.
 */
export function headings(rows: Uint32Array, { first, last }: Whole): Int32Array {
  const found: number[] = []
  let [start, end] = [Number.NaN, Number.NaN]
  for (const row of rows) {
    const [own, ownEnd] = [first[row] ?? NO_DAY, last[row] ?? NO_DAY]
    if (own !== start || ownEnd !== end) found.push(dateNumber(own, ownEnd), 0)
    found.push((found.pop() ?? 0) + 1)
    start = own
    end = ownEnd
  }
  return Int32Array.from(found)
}

function dateNumber(first: number, last: number): number {
  if (first === NO_DAY) return 0
  const { year, month, day } = dayInUtc(first * DAY)
  if (last === first) return year * 10_000 + month * 100 + day
  return last - first > 31 ? year * 10_000 : year * 10_000 + month * 100
}
