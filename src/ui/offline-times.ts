/** Times of this device for lines about the network. */
import { localeHere } from './locale.ts'

/** "10:42" today, and with the day before. */
export function showTimeOf(ms: number, now: number): string {
  const isToday = new Date(ms).toDateString() === new Date(now).toDateString()
  return formatFor(localeHere(), isToday).format(ms)
}

const formats = new Map<string, Intl.DateTimeFormat>()

/** Made once: the line that they stand in is drawn with every page. */
function formatFor(locale: string, isToday: boolean): Intl.DateTimeFormat {
  const key = `${locale} ${isToday}`
  const date = isToday ? {} : ({ dateStyle: 'medium' } as const)
  const known =
    formats.get(key) ?? new Intl.DateTimeFormat(locale, { calendar: 'gregory', timeStyle: 'short', ...date })
  formats.set(key, known)
  return known
}

export function showTimeLeft(ms: number): string {
  const minutes = ms / 60_000
  const [value, unit] = minutes < 1.5 ? [Math.ceil(ms / 1000), 'second'] : [Math.ceil(minutes), 'minute']
  return new Intl.NumberFormat(localeHere(), { style: 'unit', unit, unitDisplay: 'long' }).format(value)
}
