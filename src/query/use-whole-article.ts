/** An article with its text, which the native layout keeps in a pack of its own until somebody reads it. */
import { useMemo } from 'react'
import type { Article } from '#edition/article.ts'
import { textQuery } from './desk-query.ts'
import { SourceError } from './edition-query.ts'
import type { SourceTrouble } from './load-source.ts'
import { useAsked } from './use-asked.ts'

export type WholeArticle =
  | { readonly kind: 'whole'; readonly article: Article }
  | { readonly kind: 'coming' }
  | { readonly kind: 'missing'; readonly trouble: SourceTrouble | null; readonly retry: () => void }

export function useWholeArticle(article: Article): WholeArticle {
  const { bodyAt, id } = article
  const { data, error, refetch } = useAsked({ ...textQuery(bodyAt ?? '', id), enabled: bodyAt !== null })
  // The same as long as it is the same: a text is made safe again for each new one.
  const whole = useMemo(() => (data ? withText(article, data) : null), [article, data])
  if (bodyAt === null) return { kind: 'whole', article }
  if (whole) return { kind: 'whole', article: whole }
  if (data === null || error) {
    const trouble = error instanceof SourceError ? error.trouble : null
    return { kind: 'missing', trouble, retry: () => void refetch() }
  }
  return { kind: 'coming' }
}

/** The list knows everything but the text. */
function withText(listed: Article, held: Article): Article {
  const { bodyHtml, bodyText, bodyState, attachments } = held
  return { ...listed, bodyHtml, bodyText, bodyState, attachments }
}
