/** Rows of several segments as one: their order in time, and the days that they lie in. */
import { dayInUtc } from '#lib/calendar.ts'
import { type Columns, NO_DAY, UNDATED_MS } from './columns.ts'

/** The columns of all segments, end to end. */
export interface Whole {
  readonly rows: number
  readonly ms: Float64Array
  readonly first: Int32Array
  readonly last: Int32Array
  /** No row of a segment is newer than any of the one before it. */
  readonly isInOrder: boolean
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
  return { rows, ms, first, last, isInOrder: isInOrder(parts) }
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
export function newestFirst(rows: readonly number[], { ms, isInOrder }: Whole): readonly number[] {
  if (isInOrder) return rows
  const key = (row: number) => ms[row] ?? UNDATED_MS
  // Undated rows are all equal, and a difference of infinities is not a number.
  return rows.toSorted((a, b) => (key(a) === key(b) ? 0 : key(b) - key(a)))
}

/** From newest first to oldest first; undated rows stay last whichever way the time runs. */
export function oldestFirst(rows: readonly number[], { first }: Whole): readonly number[] {
  const isDated = (row: number) => first[row] !== NO_DAY
  const dated = rows.filter(isDated).reverse()
  return dated.concat(rows.filter((row) => !isDated(row)))
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
