import type { Article } from '#edition/article.ts'
import { mergeArticles } from '#edition/edition.ts'
import type { LoadedSource } from '#query/load-source.ts'
import { addressInFolder } from './folder.ts'

/** Nothing that was taken back or is kept behind a sign-in; what is under an embargo has never come this far. */
export function publishable(loaded: readonly LoadedSource[]): readonly Article[] {
  const withdrawn = new Set(loaded.flatMap((source) => source.withdrawn))
  const articles = loaded.flatMap((source) => source.articles)
  const shown = articles.filter(({ id, bodyState }) => !withdrawn.has(id) && bodyState !== 'protected')
  return mergeArticles(shown, Date.now()).map(withoutFolder)
}

/** A feed on this machine that names no site has its articles here too, where no reader can go. */
function withoutFolder(article: Article): Article {
  const here = addressInFolder('')
  const isHere = (address: string | null) => address?.startsWith(here) ?? false
  const attachments = article.attachments.filter(({ url }) => !isHere(url))
  if (!isHere(article.url) && !isHere(article.via) && attachments.length === article.attachments.length)
    return article
  return {
    ...article,
    url: isHere(article.url) ? null : article.url,
    via: isHere(article.via) ? null : article.via,
    attachments,
  }
}
