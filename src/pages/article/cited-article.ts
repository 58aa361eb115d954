/** What of an article goes into a citation, on the day that it is read. */
import type { Article } from '#edition/article.ts'
import { dayHere } from '#lib/calendar.ts'
import type { EditionConfig } from '#query/edition-config.ts'
import type { CitedArticle } from '#route/cited-work.ts'
import { cleanAddress } from '#route/clean-address.ts'

/** `here` is this reader's page, which is cited where the publisher has none. */
export function citedArticle(article: Article, config: EditionConfig, here: string): CitedArticle {
  const { headline, authors, credits, source, publishedAt, url } = article
  return {
    headline,
    authors: authors.map(({ name }) => name),
    credits,
    publisher: source.name ?? config.title,
    publishedAt,
    url: url === null ? here : cleanAddress(url),
    accessed: dayHere(Date.now()),
  }
}
