/** An article with its text, which the native layout keeps in a pack of its own until somebody reads it. */
import { queryOptions, useQuery } from '@tanstack/react-query'
import type { Article } from '#edition/article.ts'
import { SourceError } from './edition-query.ts'
import { loadFarSource } from './far-source.ts'
import type { SourceTrouble } from './load-source.ts'

export type WholeArticle =
  | { readonly kind: 'whole'; readonly article: Article }
  | { readonly kind: 'coming' }
  | { readonly kind: 'missing'; readonly trouble: SourceTrouble | null; readonly retry: () => void }

export function useWholeArticle(article: Article): WholeArticle {
  const { bodyAt } = article
  const { data, error, refetch } = useQuery({ ...packQuery(bodyAt ?? ''), enabled: bodyAt !== null })
  if (bodyAt === null) return { kind: 'whole', article }
  const held = data?.get(article.id)
  if (held) return { kind: 'whole', article: withText(article, held) }
  if (data || error) {
    const trouble = error instanceof SourceError ? error.trouble : null
    return { kind: 'missing', trouble, retry: () => void refetch() }
  }
  return { kind: 'coming' }
}

/** A pack holds the neighbours too, so that the next article is there already. Its address changes with its content. */
function packQuery(address: string) {
  return queryOptions({
    queryKey: ['pack', address],
    queryFn: async ({ signal }): Promise<ReadonlyMap<string, Article>> => {
      const result = await loadFarSource({ url: address }, address, { signal, extent: 'page' })
      if (result.kind === 'trouble') throw new SourceError(result.trouble)
      return new Map(result.source.articles.map((held) => [held.id, held]))
    },
    structuralSharing: false,
  })
}

/** The list knows everything but the text. */
function withText(listed: Article, held: Article): Article {
  const { bodyHtml, bodyText, bodyState, attachments } = held
  return { ...listed, bodyHtml, bodyText, bodyState, attachments }
}
