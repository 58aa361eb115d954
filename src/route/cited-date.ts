/** Dates as citations write them, which is English in every edition. */
import type { PartialDate } from '#lib/calendar.ts'

/** "March 23, 2015", "March 2015", "2015". */
export function monthFirst(date: PartialDate): string {
  const { year, day } = date
  const month = monthOf(date)
  if (month === null) return String(year)
  return day === undefined ? `${month} ${year}` : `${month} ${day}, ${year}`
}

/** "23 March 2015", "March 2015", "2015". */
export function dayFirst(date: PartialDate): string {
  return inOrder([date.day, monthOf(date), date.year])
}

/** "23 Mar. 2015", with the months that MLA shortens. */
export function dayFirstShort(date: PartialDate): string {
  const month = monthOf(date)
  return inOrder([date.day, month && shorten(month), date.year])
}

/** "2015, March 23", "2015, March", "2015". */
export function yearFirst(date: PartialDate): string {
  const month = monthOf(date)
  return month === null ? String(date.year) : `${date.year}, ${inOrder([month, date.day])}`
}

const MONTHS = new Intl.DateTimeFormat('en-US', { month: 'long', timeZone: 'UTC' })

function monthOf({ month }: PartialDate): string | null {
  return month === undefined ? null : MONTHS.format(Date.UTC(2000, month - 1))
}

function shorten(month: string): string {
  if (month.length <= 4) return month
  return month === 'September' ? 'Sept.' : `${month.slice(0, 3)}.`
}

function inOrder(parts: readonly (string | number | null | undefined)[]): string {
  return parts.filter((part) => part !== null && part !== undefined).join(' ')
}
