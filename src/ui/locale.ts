/** Dates, numbers and lists in the language of the interface, in the edition's own manner of writing it. */
import type { Moment } from '#edition/article.ts'
import { hasClock } from '#edition/days.ts'
import { dayHere, type PartialDate, spanInUtc, writePartialDate, zoneHere } from '#lib/calendar.ts'

let locale = 'en-GB'
const formats = new Map<string, Intl.DateTimeFormat>()
let lists: Intl.ListFormat | null = null
let numbers: Intl.NumberFormat | null = null

/** An edition in the language of the interface says which English that is, or which Arabic; what is no tag says nothing. */
export function setEditionLocale(edition: string, language: string): void {
  if (edition.split('-', 1)[0] !== language) return
  try {
    setLocale(exactLocale(edition))
  } catch {
    // As a publisher wrote it: config-remarks.ts tells them.
  }
}

/** What these leave open, one browser fills in otherwise than the next: a made page would change as it comes to life. */
const EXACT = new Map([
  ['en', 'en-GB'],
  ['ko', 'ko-u-hc-h23'],
  ['ko-KR', 'ko-u-hc-h23'],
  ['ar', 'ar-u-nu-latn'],
])

/** Throws where `Intl` would. */
export function exactLocale(tag: string): string {
  const [known = tag] = Intl.getCanonicalLocales(tag)
  return EXACT.get(known) ?? known
}

/** BCP 47, as `Intl` takes it. */
export function setLocale(wanted: string): void {
  if (wanted === locale) return
  formats.clear()
  lists = null
  numbers = null
  locale = wanted
}

/** For formats that stand in other files. */
export function localeHere(): string {
  return locale
}

const DAY = { day: 'numeric', month: 'long', year: 'numeric' } as const
const CLOCK = { hour: '2-digit', minute: '2-digit' } as const

/** Making a format costs a hundred times as much as using it. */
function format(options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  // Articles are found by the months of this calendar, whatever a region has beside it.
  const zoned = { calendar: 'gregory', timeZone: zoneHere(), ...options }
  const key = JSON.stringify(zoned)
  const known = formats.get(key)
  if (known) return known
  const made = new Intl.DateTimeFormat(locale, zoned)
  formats.set(key, made)
  return made
}

/** "23 March 2015, 11:00"; a day, month or year alone where that is all the source knew. */
export function showMoment(moment: Moment): string {
  if (hasClock(moment))
    return `${format(DAY).format(moment.ms)}${locale.startsWith('ar') ? '،' : ','} ${showClock(moment)}`
  return format({ ...partsOf(moment), timeZone: 'UTC' }).format(moment.ms)
}

/** With weekday and the name of the zone, for whoever wants to know exactly. */
export function showMomentInFull(moment: Moment): string {
  if (!hasClock(moment)) return showMoment(moment)
  return format({ weekday: 'long', ...DAY, ...CLOCK, timeZoneName: 'long' }).format(moment.ms)
}

/** The hour in the reader's zone; empty where the source knew none. */
export function showClock(moment: Moment): string {
  return hasClock(moment) ? format(CLOCK).format(moment.ms) : ''
}

/** Machine-readable, never more exact than the source. */
export function machineDate(moment: Moment): string {
  const iso = new Date(moment.ms).toISOString()
  if (hasClock(moment)) return iso
  return iso.slice(0, { instant: 10, day: 10, month: 7, year: 4 }[moment.precision])
}

function partsOf({ precision }: Moment): Intl.DateTimeFormatOptions {
  if (precision === 'year') return { year: 'numeric' }
  if (precision === 'month') return { month: 'long', year: 'numeric' }
  return DAY
}

export function showToday(now: number): string {
  return format({ weekday: 'long', ...DAY }).format(now)
}

/** A day heading. */
export function showDay(date: PartialDate): string {
  const { start } = spanInUtc(date)
  if (date.day === undefined) return showPartialDate(date)
  return format({ weekday: 'long', ...DAY, timeZone: 'UTC' }).format(start)
}

export function showPartialDate(date: PartialDate): string {
  const parts =
    date.day !== undefined
      ? DAY
      : date.month !== undefined
        ? ({ month: 'long', year: 'numeric' } as const)
        : ({ year: 'numeric' } as const)
  return format({ ...parts, timeZone: 'UTC' }).format(spanInUtc(date).start)
}

export function showList(items: readonly string[]): string {
  lists ??= new Intl.ListFormat(locale, { type: 'conjunction' })
  return items.length === 1 ? (items[0] ?? '') : lists.format(items)
}

export function showCount(n: number): string {
  numbers ??= new Intl.NumberFormat(locale)
  return numbers.format(n)
}

/** Bytes in words, such as "2.4 MB". */
export function showBytes(bytes: number): string {
  const [unit, size] = bytes < 1_000_000 ? ['kilobyte', 1000] : ['megabyte', 1_000_000]
  return new Intl.NumberFormat(locale, {
    style: 'unit',
    unit: String(unit),
    maximumFractionDigits: 1,
  }).format(bytes / Number(size))
}

/** The reader's own calendar day, for `<time datetime>`. */
export function machineDay(now: number): string {
  return writePartialDate(dayHere(now))
}
