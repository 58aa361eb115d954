import type { Article } from '#edition/article.ts'
import { mergeArticles } from '#edition/edition.ts'
import type { LoadedSource } from '#query/load-source.ts'

/** Nothing that was taken back or is kept behind a sign-in; what is under an embargo has never come this far. */
export function publishable(loaded: readonly LoadedSource[]): readonly Article[] {
  const withdrawn = new Set(loaded.flatMap((source) => source.withdrawn))
  const articles = loaded.flatMap((source) => source.articles)
  const shown = articles.filter(({ id, bodyState }) => !withdrawn.has(id) && bodyState !== 'protected')
  return mergeArticles(shown, Date.now())
}
