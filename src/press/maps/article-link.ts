/** Where feeds, maps and cards send a reader for an article. */
import type { Article } from '#edition/article.ts'
import { addressIn, type PressEdition, pathOf } from '#press/press-edition.ts'

/** Its own page; where the site is not known, and so the page has no full address, the original. */
export function linkOf(
  edition: Pick<PressEdition, 'siteUrl' | 'base'>,
  { slug, url }: Pick<Article, 'slug' | 'url'>,
): string {
  if (edition.siteUrl === null && url !== null) return url
  return addressIn(edition, pathOf.article(slug))
}
