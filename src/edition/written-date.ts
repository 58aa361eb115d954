/** Takes a written date apart. Nothing here knows about zones or instants. */

export interface WrittenDate {
  readonly year: number
  /** From 1. */
  readonly month: number | null
  readonly day: number | null
  /** Milliseconds since midnight. */
  readonly clock: number | null
  /** As written: `Z`, `+01:00`, `EST`. */
  readonly zone: string | null
}

interface Day {
  readonly year: number
  readonly month: number
  readonly day: number
}

/** Feeds name months in their own language too: French and Spanish, Portuguese and Italian, German and Dutch. */
const MONTHS: readonly (readonly string[])[] = [
  ['jan', 'ene', 'gen'],
  ['feb', 'fev', 'fév'],
  ['mar', 'mär', 'mrz', 'mrt', 'maa'],
  ['apr', 'abr', 'avr'],
  ['may', 'mai', 'mei', 'mag'],
  ['jun', 'juin', 'giu'],
  ['jul', 'juil', 'lug'],
  ['aug', 'ago', 'aoû', 'aou'],
  ['sep', 'set'],
  ['oct', 'okt', 'out', 'ott'],
  ['nov'],
  ['dec', 'déc', 'dez', 'dic'],
]

const YEAR_FIRST = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?!\d)/
const PACKED = /^(\d{4})(\d\d)(\d\d)(?!\d)/
const DAY_FIRST =
  /^(?:\p{L}{2,10}\.?,? +)?(\d{1,2})(?:st|nd|rd|th|\.)?[ -](\p{L}{3,10})\.?,?[ -](\d{4}|\d{2})(?!\d)/iu
const MONTH_FIRST = /^(?:\p{L}{2,10}\.?,? +)?(\p{L}{3,10})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})(?!\d)/iu
const CLOCK = /^(?:t|,? (?:at )?)(\d{1,2}):(\d\d)(?::(\d\d)(?:[.,](\d{1,9}))?)?(?: ?([ap])\.?m\.?)?/i
const ZONE = /^ ?(\p{L}{1,5}(?:[+\-−]\d{1,2}(?::?\d\d)?)?|[+\-−]\d{1,2}(?::?\d\d)?)(?: \([^()]{1,40}\))?$/iu

/** With dots, the day comes first wherever dates are written so. */
const DOTTED = /^(\d{1,2})\.(\d{1,2})\.(\d{4})(?!\d)/
/** "Fri Apr 28 19:20:36 CEST 2023", as Unix writes it: the year comes last. */
const UNIX = /^\p{L}{3},? (\p{L}{3} \d{1,2}) (\d\d:\d\d:\d\d)(?: (\p{L}{1,5}|[+-]\d{2}:?\d\d))? (\d{4})$/u

/** Null for what is not a date, and for a date that no calendar has. */
export function readWrittenDate(written: string): WrittenDate | null {
  const text = written
    .normalize('NFC')
    .replace(UNIX, (_, day, clock, zone = '', year) => `${day}, ${year} ${clock} ${zone}`.trim())
  const coarse = /^(\d{4})(?:[-/.](\d{1,2}))?$/.exec(text)
  if (coarse) return readCoarse(Number(coarse[1]), coarse[2])
  const found = readDay(text)
  if (!found || !isOnCalendar(found.day)) return null
  if (found.rest === '') return { ...found.day, clock: null, zone: null }
  return readClock(found.day, found.rest)
}

function readCoarse(year: number, month: string | undefined): WrittenDate | null {
  if (month === undefined) return { year, month: null, day: null, clock: null, zone: null }
  const number = Number(month)
  if (number < 1 || number > 12) return null
  return { year, month: number, day: null, clock: null, zone: null }
}

function readDay(text: string): { day: Day; rest: string } | null {
  const yearFirst = YEAR_FIRST.exec(text)
  if (yearFirst) return dayFrom(text, yearFirst[0], yearFirst[1], yearFirst[3], yearFirst[4])
  const packed = PACKED.exec(text)
  if (packed) return dayFrom(text, packed[0], packed[1], packed[2], packed[3])
  const dayFirst = DAY_FIRST.exec(text)
  if (dayFirst) return dayFrom(text, dayFirst[0], dayFirst[3], monthOf(dayFirst[2]), dayFirst[1])
  const dotted = DOTTED.exec(text)
  if (dotted) return dayFrom(text, dotted[0], dotted[3], dotted[2], dotted[1])
  const monthFirst = MONTH_FIRST.exec(text)
  if (monthFirst) return dayFrom(text, monthFirst[0], monthFirst[3], monthOf(monthFirst[1]), monthFirst[2])
  return null
}

function dayFrom(text: string, matched: string, year = '', month: string | number = '', day = '') {
  const date = { year: fullYear(year), month: Number(month), day: Number(day) }
  return { day: date, rest: text.slice(matched.length) }
}

function monthOf(name = ''): number {
  const text = name.toLowerCase()
  return MONTHS.findIndex((starts) => starts.some((start) => text.startsWith(start))) + 1
}

/** Old mail wrote two digits: 87 is 1987, 04 is 2004. */
function fullYear(text: string): number {
  const year = Number(text)
  if (text.length > 2) return year
  return year < 70 ? 2000 + year : 1900 + year
}

function isOnCalendar({ year, month, day }: Day): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate()
}

function readClock(day: Day, rest: string): WrittenDate | null {
  const found = CLOCK.exec(rest)
  if (!found) return null
  const after = rest.slice(found[0].length).trim()
  const zone = ZONE.exec(after)
  if (after !== '' && !zone) return null
  const clock = clockFrom(found)
  return clock === null ? null : { ...day, clock, zone: zone?.[1] ?? null }
}

function clockFrom([, hours = '', minutes = '', seconds = '0', fraction = '0', half]: RegExpExecArray) {
  const hour = half === undefined ? Number(hours) : (Number(hours) % 12) + (/p/i.test(half) ? 12 : 0)
  const [minute, second] = [Number(minutes), Number(seconds)]
  const isMidnightAtEnd = hour === 24 && minute === 0 && second === 0
  if ((hour > 23 && !isMidnightAtEnd) || minute > 59 || second > 60) return null
  return ((hour * 60 + minute) * 60 + second) * 1000 + Math.floor(Number(`0.${fraction}`) * 1000 + 1e-6)
}
