/** The stories of the tour: the newest of what the screen begins with, in an order that is worth looking at. */
import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { Article } from '#edition/article.ts'
import type { Selection } from '#edition/selection.ts'
import { rowsQuery } from '#query/desk-query.ts'
import type { Edition } from '#query/use-edition.ts'
import { tourOrder } from './tour-order.ts'

const MOST = 24
const NONE: readonly Article[] = []

export function useStories(edition: Edition | null, selection: Selection): readonly Article[] {
  const keys = edition?.keys ?? []
  const { data } = useQuery({
    ...rowsQuery(keys, selection, 0, MOST),
    enabled: keys.length > 0,
    // Another source has come: the tour goes on with what it has.
    placeholderData: (before) => before,
  })
  // Until they have come, and where they cannot be had, what the page shows will do.
  const rows = data?.rows ?? edition?.rows ?? NONE
  return useMemo(() => tourOrder(rows.slice(0, MOST)), [rows])
}
