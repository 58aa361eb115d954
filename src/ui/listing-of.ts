/** What is remembered of an article, so that it can be named when the edition has it no longer. */
import type { Listing } from '#device/marks/marks.ts'
import type { Article } from '#edition/article.ts'
import { machineDate, showList } from './locale.ts'

export function listingOf(article: Article): Listing {
  const { slug, headline, bylineText, authors, sections, publishedAt, url, language, direction } = article
  const names = authors.map(({ name }) => name)
  return {
    slug,
    headline,
    byline: bylineText ?? (names.length > 0 ? showList(names) : null),
    section: sections[0] ?? null,
    date: publishedAt && machineDate(publishedAt),
    url,
    language,
    direction,
  }
}
