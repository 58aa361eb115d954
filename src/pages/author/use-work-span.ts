/** From when to when the articles of an author are, in the reader's words. */
import { useQuery } from '@tanstack/react-query'
import type { Moment } from '#edition/article.ts'
import type { Selection } from '#edition/selection.ts'
import { rowsQuery } from '#query/desk-query.ts'
import { showSpan } from '#ui/date-labels.ts'

/** Null while it is not known, and where none of them has a date. */
export function useWorkSpan(keys: readonly string[], selection: Selection): string | null {
  const enabled = keys.length > 0
  const newest = useQuery({ ...rowsQuery(keys, { ...selection, sort: 'newest' }, 0, 1), enabled })
  const oldest = useQuery({ ...rowsQuery(keys, { ...selection, sort: 'oldest' }, 0, 1), enabled })
  const from = oldest.data?.rows[0]?.publishedAt
  const to = newest.data?.rows[0]?.publishedAt
  return from && to ? showSpan(monthOf(from), monthOf(to)) : null
}

/** As exactly as a span of work is told: a date that gives no month stands for its first. */
function monthOf({ ms }: Moment) {
  const date = new Date(ms)
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1 }
}
