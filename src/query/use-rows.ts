/** The rows of a long list, as far as somebody looks at them. */
import { useQueries, useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { Article } from '#edition/article.ts'
import type { Selection } from '#edition/selection.ts'
import type { ListedRows } from './desk-messages.ts'
import { headingsQuery, rowsQuery } from './desk-query.ts'

export interface Rows {
  /** See `headings` in archive/order.ts; null until they are known. */
  readonly headings: Int32Array | null
  /** Undefined while it is on its way. */
  readonly at: (row: number) => Article | undefined
  readonly snippets: ReadonlyMap<string, string>
}

/** Asked for together: some screens of them. */
const BLOCK = 48

/** `keys` are the addresses of the sources; `from` and `to` are the rows that are looked at. */
export function useRows(keys: readonly string[], selection: Selection, from: number, to: number): Rows {
  const { data: headings } = useQuery({ ...headingsQuery(keys, selection), enabled: keys.length > 0 })
  const first = Math.floor(from / BLOCK)
  const blocks = Array.from({ length: Math.max(0, Math.ceil(to / BLOCK) - first) }, (_, i) => first + i)
  const found = useQueries({
    queries: blocks.map((block) => rowsQuery(keys, selection, block * BLOCK, (block + 1) * BLOCK)),
    combine: dataOf,
  })
  return useMemo(() => {
    const rows = new Map<number, Article>()
    const snippets = new Map<string, string>()
    found.forEach((part, i) => {
      part?.rows.forEach((article, at) => {
        rows.set((first + i) * BLOCK + at, article)
        const snippet = part.snippets[at]
        if (snippet) snippets.set(article.id, snippet)
      })
    })
    return { headings: headings ?? null, at: (row: number) => rows.get(row), snippets }
  }, [headings, found, first])
}

/** Outside, so that TanStack Query keeps the result while nothing has changed. */
function dataOf(results: readonly { readonly data: ListedRows | undefined }[]) {
  return results.map(({ data }) => data)
}
