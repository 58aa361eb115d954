/** How rows lie in time, as bars of years, months or days. */
import { dayInUtc, type PartialDate } from '#lib/calendar.ts'
import type { Bar, Timeline } from './answers.ts'
import { countIn, runOf, undatedRun } from './by-day.ts'
import { type DaySpan, dayNumber, NO_DAY } from './columns.ts'
import { MISS } from './miss.ts'
import type { Whole } from './order.ts'

type Unit = Timeline['unit']

/** More months than this are drawn as years. */
const MOST_MONTHS = 120
const DAY = 86_400_000

export class TimelineCount {
  readonly #unit: Unit
  readonly #span: DaySpan
  readonly #dates: readonly PartialDate[]
  /** Which bar each day of the span belongs to. */
  readonly #barOf: Uint16Array
  readonly #counts: Uint32Array
  #coarse = 0
  #undated = 0

  /** `whole` is the span of everything, null where nothing has a date; `within` is the year or month that is looked into. */
  constructor(whole: DaySpan | null, within: PartialDate | null) {
    this.#span = (within ? spanOf(within) : whole && wholeUnits(whole)) ?? { first: 0, last: -1 }
    this.#unit = unitFor(this.#span, within)
    this.#dates = barsIn(this.#span, this.#unit)
    this.#barOf = barOfDays(this.#span, this.#dates)
    this.#counts = new Uint32Array(this.#dates.length)
  }

  /** Takes in the rows that miss by nothing but their dates. */
  count(whole: Whole, misses: Uint8Array): void {
    if (whole.isByDay) this.#countRuns(whole.first, misses)
    else this.#countRows(whole, misses)
  }

  #countRuns(days: Int32Array, misses: Uint8Array): void {
    this.#undated = countIn(misses, undatedRun(days), MISS.dates)
    for (const [bar, date] of this.#dates.entries())
      this.#counts[bar] = countIn(misses, runOf(days, spanOf(date)), MISS.dates)
  }

  #countRows({ first, last, rows }: Whole, misses: Uint8Array): void {
    const { first: from, last: to } = this.#span
    for (let row = 0; row < rows; row += 1) {
      if (((misses[row] ?? 0) & ~MISS.dates) !== 0) continue
      const start = first[row] ?? NO_DAY
      if (start === NO_DAY) this.#undated += 1
      else if (start <= to && (last[row] ?? start) >= from)
        this.#countDays(start - from, (last[row] ?? start) - from)
    }
  }

  /** A year stands in a bar of years; among months it could be any. */
  #countDays(start: number, end: number): void {
    const bar = this.#barOf[start]
    if (bar === undefined || this.#barOf[end] !== bar) this.#coarse += 1
    else this.#counts[bar] = (this.#counts[bar] ?? 0) + 1
  }

  result(): Timeline {
    const bars: readonly Bar[] = this.#dates.map((date, i) => ({ date, count: this.#counts[i] ?? 0 }))
    return { unit: this.#unit, bars, coarse: this.#coarse, undated: this.#undated }
  }
}

function spanOf({ year, month, day }: PartialDate): DaySpan {
  if (day !== undefined) return { first: dayNumber(year, month, day), last: dayNumber(year, month, day) }
  const after = month === undefined ? dayNumber(year + 1) : dayNumber(year, month + 1)
  return { first: dayNumber(year, month), last: after - 1 }
}

/** From the first day of its first month, or of its first year where it is long, to the last day of its last. */
function wholeUnits({ first, last }: DaySpan): DaySpan {
  const [from, to] = [dayInUtc(first * DAY), dayInUtc(last * DAY)]
  const isLong = monthsBetween(from, to) > MOST_MONTHS
  return isLong
    ? { first: dayNumber(from.year), last: dayNumber(to.year + 1) - 1 }
    : { first: dayNumber(from.year, from.month), last: dayNumber(to.year, to.month + 1) - 1 }
}

function monthsBetween(from: Required<PartialDate>, to: Required<PartialDate>): number {
  return (to.year - from.year) * 12 + to.month - from.month + 1
}

function unitFor({ first, last }: DaySpan, within: PartialDate | null): Unit {
  if (within) return within.month === undefined ? 'month' : 'day'
  const months = monthsBetween(dayInUtc(first * DAY), dayInUtc(last * DAY))
  if (months > MOST_MONTHS) return 'year'
  return months > 1 ? 'month' : 'day'
}

function barsIn({ first, last }: DaySpan, unit: Unit): readonly PartialDate[] {
  const bars: PartialDate[] = []
  for (let day = first; day <= last; ) {
    const date = dayInUtc(day * DAY)
    const bar = barFor(date, unit)
    bars.push(bar)
    day = spanOf(bar).last + 1
  }
  return bars
}

function barFor({ year, month, day }: Required<PartialDate>, unit: Unit): PartialDate {
  if (unit === 'year') return { year }
  return unit === 'month' ? { year, month } : { year, month, day }
}

function barOfDays({ first, last }: DaySpan, bars: readonly PartialDate[]): Uint16Array {
  const barOf = new Uint16Array(Math.max(0, last - first + 1))
  for (const [place, bar] of bars.entries()) {
    const span = spanOf(bar)
    barOf.fill(place, span.first - first, span.last - first + 1)
  }
  return barOf
}
