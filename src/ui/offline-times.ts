/** Times of this device for lines about the network. */
import { localeHere } from './locale.ts'

/** "10:42" today, and with the day before. */
export function showTimeOf(ms: number, now: number): string {
  const isToday = new Date(ms).toDateString() === new Date(now).toDateString()
  const format: Intl.DateTimeFormatOptions = isToday
    ? { timeStyle: 'short' }
    : { dateStyle: 'medium', timeStyle: 'short' }
  return new Intl.DateTimeFormat(localeHere(), { calendar: 'gregory', ...format }).format(ms)
}

export function showTimeLeft(ms: number): string {
  const minutes = ms / 60_000
  const [value, unit] = minutes < 1.5 ? [Math.ceil(ms / 1000), 'second'] : [Math.ceil(minutes), 'minute']
  return new Intl.NumberFormat(localeHere(), { style: 'unit', unit, unitDisplay: 'long' }).format(value)
}
