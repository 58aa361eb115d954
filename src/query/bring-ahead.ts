/** What a page will ask for, asked for a moment before; whoever asks then has it at once. */
import type { QueryClient } from '@tanstack/react-query'
import type { Selection } from '#edition/selection.ts'
import type { PartialDate } from '#lib/calendar.ts'
import { articleQuery, facetsQuery, textQuery } from './desk-query.ts'
import { DESK, listQuery } from './edition-query.ts'

/** Settles when all of it is here; never rejects. `keys` are the addresses of the sources. */
export async function bringAhead(
  client: QueryClient,
  keys: readonly string[],
  { slug, selection }: { readonly slug: string | null; readonly selection: Selection },
): Promise<void> {
  if (keys.length === 0) return
  const list = client.prefetchQuery(listQuery(keys, selection))
  // Counts are for whoever has the filters open.
  const counted = client.getQueryCache().findAll({ queryKey: [DESK, 'facets'], type: 'active' })
  const counts = counted.map(({ queryKey }) =>
    // As facetsQuery wrote it.
    client.prefetchQuery(facetsQuery(keys, selection, queryKey[4] as PartialDate | null)),
  )
  await Promise.all([
    list,
    ...counts,
    slug !== null && bringArticle(client, articleQuery(keys, slug, selection)),
    slug !== null && bringListedText(client, listQuery(keys, selection), slug),
  ])
}

/** Where the list knows where its text is, nobody waits for the article to say so. */
async function bringListedText(client: QueryClient, query: ReturnType<typeof listQuery>, slug: string) {
  const row = client.getQueryData(query.queryKey)?.rows.find((one) => one.slug === slug)
  if (row && row.bodyAt !== null) await client.prefetchQuery(textQuery(row.bodyAt, row.id))
}

async function bringArticle(client: QueryClient, query: ReturnType<typeof articleQuery>): Promise<void> {
  await client.prefetchQuery(query)
  const open = client.getQueryData(query.queryKey)
  if (open?.kind !== 'here' || open.article.bodyAt === null) return
  await client.prefetchQuery(textQuery(open.article.bodyAt, open.article.id))
}
