/** What the timeline says and how its parts lie. */
import type { Bar, Timeline } from '#archive/answers.ts'
import { coverOf, type Dates } from '#edition/date-range.ts'
import { placeInWeek, showSpan } from '#ui/date-labels.ts'
import { findWords } from '#ui/find-words.ts'
import type { Grid } from './timeline-place.ts'
import type { Range } from './use-range-picker.ts'

/** The days of one month are a calendar; everything else stands in one row. */
export function gridOf({ unit, bars }: Timeline): Grid & { readonly isCalendar: boolean } {
  const [first, last] = [bars[0]?.date, bars.at(-1)?.date]
  const { year, month, day } = first ?? { year: 0 }
  if (unit !== 'day' || year !== last?.year || month !== last.month || !month || !day)
    return { count: bars.length, columns: bars.length, offset: 0, isCalendar: false }
  return { count: bars.length, columns: 7, offset: placeInWeek(year, month, day), isCalendar: true }
}

/** "March 2015: 214 articles", for what is pointed at, else what is chosen, else all there is. */
export function readoutOf({ bars }: Timeline, dates: Dates, pointed: Range | null): string {
  if (pointed) return said(bars.slice(pointed.first, pointed.last + 1))
  const chosen = bars.filter(({ date }) => coverOf(date, dates) === 'whole')
  return said(chosen.length > 0 ? chosen : bars)
}

function said(bars: readonly Bar[]): string {
  const [first, last] = [bars[0], bars.at(-1)]
  if (!first || !last) return ''
  const sum = bars.reduce((total, { count }) => total + count, 0)
  return findWords.readout(showSpan(first.date, last.date), sum)
}
