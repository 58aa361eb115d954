/** Rows that lie by their days: what is asked of days is then a run of rows, found without looking at each. */
import { type DaySpan, NO_DAY } from './columns.ts'

/** Up to, and without, the second. */
export type Run = readonly [from: number, to: number]

/** True where every row is of one day, and none is of a later day than the row before it; undated ones come last. */
export function liesByDay(first: Int32Array, last: Int32Array): boolean {
  for (let row = 0; row < first.length; row += 1) {
    if (first[row] !== last[row] || (row > 0 && (first[row] ?? 0) > (first[row - 1] ?? 0))) return false
  }
  return true
}

/** The rows of a span, of days that `liesByDay`. */
export function runOf(days: Int32Array, { first, last }: DaySpan): Run {
  return [firstUpTo(days, last), firstUpTo(days, first - 1)]
}

export function undatedRun(days: Int32Array): Run {
  return [firstUpTo(days, NO_DAY), days.length]
}

/** The first row that is of `day` or older. */
function firstUpTo(days: Int32Array, day: number): number {
  let [low, high] = [0, days.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((days[middle] ?? NO_DAY) <= day) high = middle
    else low = middle + 1
  }
  return low
}

/** How many rows of a run miss by nothing but `but`. */
export function countIn(misses: Uint8Array, [from, to]: Run, but: number): number {
  let count = 0
  for (let row = from; row < to; row += 1) if (((misses[row] ?? 0) & ~but) === 0) count += 1
  return count
}
