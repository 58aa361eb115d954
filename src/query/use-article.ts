/** The article at an address, with what stands before and after it in the reader's selection. */
import type { Article } from '#edition/article.ts'
import type { Selection } from '#edition/selection.ts'
import type { OpenArticle } from './desk-messages.ts'
import { articleQuery } from './desk-query.ts'
import type { Standing } from './standing.ts'
import { useAsked } from './use-asked.ts'
import type { Edition } from './use-edition.ts'

export type ArticleHere = Extract<OpenArticle, { kind: 'here' }>

export function useArticle(edition: Edition, slug: string, selection: Selection): OpenArticle {
  const { keys, standing, loading } = edition
  const { data } = useAsked({ ...articleQuery(keys, slug, selection), enabled: keys.length > 0 })
  const made = standing && madeArticle(standing, slug)
  if (data?.kind === 'here') {
    return made ? { ...data, article: sameText(made.article, data.article) } : data
  }
  if (made) return made
  // It may be in a source that is still on its way; a wrong answer now would only flash by.
  return data?.kind === 'none' && loading.length === 0 ? data : { kind: 'coming' }
}

function madeArticle({ articles, found }: Standing, slug: string): ArticleHere | null {
  const at = articles.findIndex((article) => article.slug === slug)
  const article = articles[at]
  if (!article) return null
  return { kind: 'here', article, before: articles[at - 1] ?? null, after: articles[at + 1] ?? null, found }
}

/** The text that stands in the page stays, unless there is a newer one. */
function sameText(made: Article, now: Article): Article {
  return made.updatedAt?.ms === now.updatedAt?.ms ? made : now
}
