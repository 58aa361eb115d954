/** Reads dates as publishers write them, and never more exactly than they did. */
import type { Moment, WarningCode } from './article.ts'
import { readWrittenDate, type WrittenDate } from './written-date.ts'
import { instantIn, offsetOf } from './zones.ts'

export interface ReadMoment {
  readonly moment: Moment | null
  readonly warning: WarningCode | null
}

const MISSING: ReadMoment = { moment: null, warning: 'date-missing' }
const UNREADABLE: ReadMoment = { moment: null, warning: 'date-unreadable' }

/** Before this, computers meant something else by a date: an empty field, or a wrong one. */
const FIRST_YEAR = 1600
/** Characters; the longest way of writing a date takes half of it. */
const LONGEST = 120

/** `zone` is the IANA zone of clock times that name none. Never throws, never guesses the reader's zone. */
export function readMoment(raw: unknown, zone?: string): ReadMoment {
  if (raw === undefined || raw === null) return MISSING
  if (typeof raw !== 'string' && typeof raw !== 'number') return UNREADABLE
  const written = String(raw)
  if (written.length > LONGEST) return UNREADABLE
  const text = written.replace(/\s+/g, ' ').trim()
  if (text === '') return MISSING
  const epoch = readEpoch(text)
  if (epoch !== null) return settle({ ms: epoch, precision: 'instant', zone: 'explicit', raw: written }, null)
  const date = readWrittenDate(text)
  return date === null ? UNREADABLE : place(date, written, zone)
}

/** Milliseconds from a count of seconds or milliseconds; shorter numbers are years and packed days. */
function readEpoch(text: string): number | null {
  if (!/^-?\d{9,16}(?:\.\d{1,9})?$/.test(text)) return null
  const number = Number(text)
  return Math.round(Math.abs(number) < 1e11 ? number * 1000 : number)
}

function place(date: WrittenDate, raw: string, zone: string | undefined): ReadMoment {
  const { year, month, day, clock } = date
  // `Date.UTC` takes the year 1 for 1901.
  if (year < FIRST_YEAR) return UNREADABLE
  const start = Date.UTC(year, (month ?? 1) - 1, day ?? 1)
  if (month === null) return settle({ ms: start, precision: 'year', zone: 'none', raw }, null)
  if (day === null) return settle({ ms: start, precision: 'month', zone: 'none', raw }, null)
  if (clock === null) return settle({ ms: start, precision: 'day', zone: 'none', raw }, null)
  return placeInstant(start + clock, raw, date.zone, zone)
}

function placeInstant(wall: number, raw: string, written: string | null, configured?: string): ReadMoment {
  const offset = written === null ? null : offsetOf(written)
  if (offset !== null) {
    return settle({ ms: wall - offset * 60_000, precision: 'instant', zone: 'explicit', raw }, null)
  }
  const known = written === null && configured !== undefined ? instantIn(configured, wall) : null
  if (known !== null) return settle({ ms: known, precision: 'instant', zone: 'explicit', raw }, null)
  const warning = written === null ? 'date-without-zone' : 'date-zone-unknown'
  return settle({ ms: wall, precision: 'instant', zone: 'none', raw }, warning)
}

/** Zero is an empty field of a database, not New Year 1970. */
function settle(moment: Moment, warning: WarningCode | null): ReadMoment {
  const year = new Date(moment.ms).getUTCFullYear()
  const isEmptyField = moment.ms === 0 && moment.precision !== 'year'
  if (!(year >= FIRST_YEAR && year <= 9999) || isEmptyField) return UNREADABLE
  return { moment, warning }
}
