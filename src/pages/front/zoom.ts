/** How near the timeline is looked at: the whole archive, one year, one month. */
import type { PartialDate } from '#lib/calendar.ts'

/** Null is the whole archive. */
export type Within = PartialDate | null

/** From the whole archive down to where one looks. */
export function trailTo(within: Within): readonly Within[] {
  if (within === null) return [null]
  const { year, month } = within
  return month === undefined ? [null, { year }] : [null, { year }, { year, month }]
}

export function outOf(within: Within): Within {
  return within?.month === undefined ? null : { year: within.year }
}

/** The year or month before (-1) or after (1). */
export function beside({ year, month }: PartialDate, step: -1 | 1): PartialDate {
  if (month === undefined) return { year: year + step }
  if (month + step < 1) return { year: year - 1, month: 12 }
  return month + step > 12 ? { year: year + 1, month: 1 } : { year, month: month + step }
}
