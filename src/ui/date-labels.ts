/** Months and weekdays in short, and the day that a week begins with. */
import { type PartialDate, spanInUtc } from '#lib/calendar.ts'
import { localeHere } from './locale.ts'

/** The first of the first month of a year whose first day is a Monday. */
const A_MONDAY = Date.UTC(2024, 0, 1)
const DAY_MS = 86_400_000

export function showMonthShort(month: number): string {
  return inShort({ month: 'short' }, Date.UTC(2024, month - 1, 1))
}

export function showMonthInitial(month: number): string {
  return inShort({ month: 'narrow' }, Date.UTC(2024, month - 1, 1))
}

export function showMonthLong(month: number): string {
  return inShort({ month: 'long' }, Date.UTC(2024, month - 1, 1))
}

/** "9–20 March 2015": what both ends share is said once. Both are as exact as each other. */
export function showSpan(from: PartialDate, to: PartialDate): string {
  const options: Intl.DateTimeFormatOptions = {
    year: 'numeric',
    ...(from.month !== undefined && { month: 'long' }),
    ...(from.day !== undefined && { day: 'numeric' }),
  }
  return formatOf(options).formatRange(spanInUtc(from).start, spanInUtc(to).start)
}

/** Seven names, beginning with the first day of the week here. */
export function weekdayNames(): readonly string[] {
  return Array.from({ length: 7 }, (_, i) =>
    inShort({ weekday: 'short' }, A_MONDAY + (firstDayOfWeek() - 1 + i) * DAY_MS),
  )
}

/** How many places of the first week stay empty before this day. */
export function placeInWeek(year: number, month: number, day: number): number {
  const fromSunday = new Date(Date.UTC(year, month - 1, day)).getUTCDay()
  return (fromSunday - firstDayOfWeek() + 7) % 7
}

interface WeekInfo {
  readonly firstDay: number
}

/** From 1, Monday, to 7, Sunday. Browsers name it by a method, by a property, or not at all. */
function firstDayOfWeek(): number {
  const locale: Intl.Locale & { getWeekInfo?: () => WeekInfo; weekInfo?: WeekInfo } = new Intl.Locale(
    localeHere(),
  )
  return (locale.getWeekInfo?.() ?? locale.weekInfo)?.firstDay ?? 1
}

const formats = new Map<string, Intl.DateTimeFormat>()

function inShort(options: Intl.DateTimeFormatOptions, ms: number): string {
  return formatOf(options).format(ms)
}

function formatOf(options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${localeHere()}${JSON.stringify(options)}`
  const format =
    formats.get(key) ??
    new Intl.DateTimeFormat(localeHere(), { ...options, calendar: 'gregory', timeZone: 'UTC' })
  formats.set(key, format)
  return format
}

/** "10 years ago". */
export function showYearsAgo(years: number): string {
  return new Intl.RelativeTimeFormat(localeHere(), { numeric: 'always' }).format(-years, 'year')
}
