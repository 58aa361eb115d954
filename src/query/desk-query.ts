/** What some pages ask about the edition, as TanStack Query options. It comes with them. */
import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import type { Article } from '#edition/article.ts'
import type { Selection } from '#edition/selection.ts'
import type { PartialDate } from '#lib/calendar.ts'
import { askDesk } from './ask-desk.ts'
import { DESK, KEPT, SourceError } from './edition-query.ts'

export function rowsQuery(sources: readonly string[], selection: Selection, from: number, to: number) {
  return queryOptions({
    queryKey: [DESK, 'rows', sources, selection, from, to],
    queryFn: () => askDesk<'rows'>({ kind: 'rows', sources, selection, from, to }),
    ...KEPT,
  })
}

export function headingsQuery(sources: readonly string[], selection: Selection) {
  return queryOptions({
    queryKey: [DESK, 'headings', sources, selection],
    queryFn: () => askDesk<'headings'>({ kind: 'headings', sources, selection }),
    ...KEPT,
  })
}

export function beforeQuery(sources: readonly string[], day: Required<PartialDate>) {
  return queryOptions({
    queryKey: [DESK, 'before', sources, day],
    queryFn: () => askDesk<'before'>({ kind: 'before', sources, day }),
    ...KEPT,
  })
}

export function relatedQuery(sources: readonly string[], article: Article) {
  const { id, headline, sections, tags } = article
  const subject = { id, headline, sections, tags, authors: article.authors.map(({ name }) => name) }
  return queryOptions({
    queryKey: [DESK, 'related', sources, id],
    queryFn: () => askDesk<'related'>({ kind: 'related', sources, subject }),
    ...KEPT,
  })
}

export function facetsQuery(sources: readonly string[], selection: Selection, within: PartialDate | null) {
  return queryOptions({
    queryKey: [DESK, 'facets', sources, selection, within],
    queryFn: () => askDesk<'facets'>({ kind: 'facets', sources, selection, within }),
    placeholderData: keepPreviousData,
    ...KEPT,
  })
}

export function articleQuery(sources: readonly string[], slug: string, selection: Selection) {
  return queryOptions({
    queryKey: [DESK, 'article', sources, slug, selection],
    queryFn: () => askDesk<'article'>({ kind: 'article', sources, slug, selection }),
    // Another source has come; the article that is read stays before the reader's eyes.
    placeholderData: (before, query) => (query?.queryKey[3] === slug ? before : undefined),
    ...KEPT,
  })
}

export function textQuery(address: string, id: string) {
  return queryOptions({
    queryKey: ['text', address, id],
    queryFn: async ({ signal }) => {
      const result = await askDesk<'text'>({ kind: 'text', address, id }, { signal })
      if (result.kind === 'trouble') throw new SourceError(result.trouble)
      return result.article
    },
    ...KEPT,
  })
}

export function reportQuery(source: string) {
  return queryOptions({
    queryKey: [DESK, 'report', source],
    queryFn: () => askDesk<'report'>({ kind: 'report', source }),
    ...KEPT,
  })
}
