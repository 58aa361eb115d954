/** The two dates of an item, and whether they can both be true. */
import type { Moment, WarningCode } from '#edition/article.ts'
import { readMoment } from '#edition/moment.ts'

export interface Dates {
  readonly publishedAt: Moment | null
  readonly updatedAt: Moment | null
  readonly warnings: readonly WarningCode[]
}

interface DatesContext {
  readonly zone?: string | undefined
  readonly now: number
}

const TWO_DAYS = 48 * 60 * 60 * 1000

/** `now` in milliseconds. A date that cannot be read is null, never today. */
export function datesOf(
  raw: { readonly published: unknown; readonly updated: unknown },
  { zone, now }: DatesContext,
): Dates {
  const published = readMoment(raw.published, zone)
  const updated = readMoment(raw.updated, zone)
  const warnings = new Set<WarningCode>()
  // The date of change stands in for a missing date of publication.
  const isMissed = published.warning !== 'date-missing' || updated.moment === null
  if (published.warning !== null && isMissed) warnings.add(published.warning)
  if (updated.warning !== null && updated.warning !== 'date-missing') warnings.add(updated.warning)
  const isBackwards = comesBefore(updated.moment, published.moment)
  if (isBackwards) warnings.add('updated-before-published')
  if ((published.moment?.ms ?? 0) > now + TWO_DAYS) warnings.add('date-in-future')
  return {
    publishedAt: published.moment,
    updatedAt: isBackwards ? null : updated.moment,
    warnings: [...warnings],
  }
}

/** A bare day has no place before or after the hours of the same day. */
function comesBefore(a: Moment | null, b: Moment | null): boolean {
  if (a === null || b === null) return false
  const isExact = a.precision === 'instant' && b.precision === 'instant'
  return isExact ? a.ms < b.ms : a.ms + TWO_DAYS / 2 <= b.ms
}
