/** What some pages ask about the edition, as TanStack Query options. It comes with them. */
import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import type { Article } from '#edition/article.ts'
import { authorSlug } from '#edition/author-key.ts'
import { EVERYTHING, type Selection } from '#edition/selection.ts'
import type { PartialDate } from '#lib/calendar.ts'
import { askDesk } from './ask-desk.ts'
import { DESK, KEPT, OFTEN_SAME, SourceError } from './edition-query.ts'

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

/** So many of an author are asked for, since some of them stand in the list of what is related; so many are shown. */
const BY_ASKED = 12
const BY_SHOWN = 4

/** What is related to an article, and what else its first author has written, newest first, as far as it is here. */
export interface Further {
  readonly related: readonly Article[]
  readonly by: readonly Article[]
  /** The archive around the article, or more of its author, is on its way, and might stand before these. */
  readonly isComing: boolean
}

export function furtherQuery(sources: readonly string[], article: Article) {
  const { id, slug, headline, sections, tags } = article
  const names = article.authors.map(({ name }) => name)
  const subject = { id, headline, sections, tags, authors: names }
  const selection = { ...EVERYTHING, author: authorSlug(names[0] ?? '') }
  return queryOptions({
    queryKey: [DESK, 'further', sources, id],
    queryFn: async (): Promise<Further> => {
      // Opened first, since what stands around it in the archive is where most of what is related to it is.
      const open = await askDesk<'article'>({ kind: 'article', sources, slug, selection: EVERYTHING })
      const [related, by] = await Promise.all([
        askDesk<'related'>({ kind: 'related', sources, subject }),
        names.length > 0 && askDesk<'list'>({ kind: 'list', sources, selection, rows: BY_ASKED }),
      ])
      const isOpen = open.kind !== 'coming'
      if (!by) return { related, by: [], isComing: !isOpen }
      const shown = new Set([id, ...related.map((one) => one.id)])
      const others = by.rows.filter((one) => !shown.has(one.id)).slice(0, BY_SHOWN)
      return { related, by: others, isComing: !isOpen || (by.coming !== null && by.rows.length < BY_ASKED) }
    },
    ...KEPT,
  })
}

export function facetsQuery(sources: readonly string[], selection: Selection, within: PartialDate | null) {
  return queryOptions({
    queryKey: [DESK, 'facets', sources, selection, within],
    queryFn: () => askDesk<'facets'>({ kind: 'facets', sources, selection, within }),
    placeholderData: keepPreviousData,
    ...OFTEN_SAME,
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
