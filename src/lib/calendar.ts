/** Calendar days and parts of them, as a reader types them. Months count from 1. */
export interface PartialDate {
  readonly year: number
  readonly month?: number
  readonly day?: number
}

/** Reads `2015`, `2015-03` or `2015-03-23` (slashes and dots too); null for anything else. Never throws. */
export function readPartialDate(text: string): PartialDate | null {
  const found = /^(\d{4})(?:[-/.](\d{1,2})(?:[-/.](\d{1,2}))?)?$/.exec(text.trim())
  if (!found) return null
  const [, year = '', month, day] = found
  const date: PartialDate = {
    year: Number(year),
    ...(month === undefined ? {} : { month: Number(month) }),
    ...(day === undefined ? {} : { day: Number(day) }),
  }
  return isOnCalendar(date) ? date : null
}

function isOnCalendar({ year, month = 1, day = 1 }: PartialDate): boolean {
  if (year < 1) return false
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)
}

function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate()
}

export function writePartialDate({ year, month, day }: PartialDate): string {
  const parts = [String(year).padStart(4, '0')]
  if (month !== undefined) parts.push(String(month).padStart(2, '0'))
  if (month !== undefined && day !== undefined) parts.push(String(day).padStart(2, '0'))
  return parts.join('-')
}

/** A span of time from its first millisecond to the first one after it. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** The span in UTC, where days without a clock live. */
export function spanInUtc({ year, month, day }: PartialDate): Span {
  if (month === undefined) return { start: Date.UTC(year, 0), end: Date.UTC(year + 1, 0) }
  if (day === undefined) return { start: Date.UTC(year, month - 1), end: Date.UTC(year, month) }
  return { start: Date.UTC(year, month - 1, day), end: Date.UTC(year, month - 1, day + 1) }
}

/** The span in the reader's own zone, so that both ends are the reader's midnights. */
export function spanHere({ year, month, day }: PartialDate): Span {
  if (month === undefined) return { start: midnight(year, 0, 1), end: midnight(year + 1, 0, 1) }
  if (day === undefined) return { start: midnight(year, month - 1, 1), end: midnight(year, month, 1) }
  return { start: midnight(year, month - 1, day), end: midnight(year, month - 1, day + 1) }
}

/** `new Date(99, …)` would mean 1999, so the year is set on its own. */
function midnight(year: number, monthIndex: number, day: number): number {
  const date = new Date(2000, monthIndex, day)
  date.setFullYear(year, monthIndex, day)
  date.setHours(0, 0, 0, 0)
  return date.getTime()
}

let zone: string | null = null
let clock: Intl.DateTimeFormat | null = null

/**
 * Whose clock "here" is: the machine's, unless a zone (IANA) is named. A page that is made before its reader is known
 * stands on its edition's clock.
 */
export function setHere(named: string | null): void {
  if (named === zone) return
  zone = named
  clock = null
}

/** Undefined is the machine's own. */
export function zoneHere(): string | undefined {
  return zone ?? undefined
}

/** The reader's calendar day at this instant. */
export function dayHere(ms: number): Required<PartialDate> {
  // Most editions are on it, and the first format that a page makes takes longer than anything else that it does.
  if (zone === 'UTC') return dayInUtc(ms)
  if (zone !== null) {
    clock ??= new Intl.DateTimeFormat('en-US', {
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      timeZone: zone,
    })
    const [month = 1, day = 1, year = 1970] = clock.format(ms).split('/').map(Number)
    return { year, month, day }
  }
  const date = new Date(ms)
  return { year: date.getFullYear(), month: date.getMonth() + 1, day: date.getDate() }
}

/** The day in UTC, for moments that name a day and no hour. */
export function dayInUtc(ms: number): Required<PartialDate> {
  const date = new Date(ms)
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() }
}

/** The calendar day so many days before or after; the clock never enters, so daylight saving cannot. */
export function addDays({ year, month, day }: Required<PartialDate>, days: number): Required<PartialDate> {
  return dayInUtc(Date.UTC(year, month - 1, day + days))
}
