/** An article for search engines: schema.org NewsArticle (schema.org/NewsArticle), as JSON-LD. */
import type { NewsArticle, WithContext } from 'schema-dts'
import type { Article, Moment } from '#edition/article.ts'
import { authorSlug } from '#edition/author-key.ts'
import { hasClock } from '#edition/days.ts'
import { addressIn, type PressEdition, pathOf } from '#press/press-edition.ts'
import { descriptionOf } from './description.ts'

type Site = Pick<PressEdition, 'siteUrl' | 'base' | 'title' | 'language'>

/** The type is schema.org's own vocabulary: the compiler refuses a word that it does not have. `picture` is the address of the picture for sharing; null where there is none. */
export function newsArticle(article: Article, site: Site, picture: string | null): WithContext<NewsArticle> {
  const { headline, authors, sections, tags, publishedAt, updatedAt, image } = article
  const page = addressIn(site, pathOf.article(article.slug))
  const description = descriptionOf(article)
  const language = article.language ?? site.language
  const pictures = [image?.src, picture].flatMap((src) => (src ? [absolute(src, site)] : []))
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    '@id': page,
    url: page,
    mainEntityOfPage: page,
    headline,
    ...(description !== '' && { description }),
    ...(publishedAt && { datePublished: schemaDate(publishedAt) }),
    ...(updatedAt && { dateModified: schemaDate(updatedAt) }),
    author: authors.map(({ name, url }) => ({
      '@type': 'Person',
      name,
      url: url ?? addressIn(site, pathOf.author(authorSlug(name))),
    })),
    ...(sections.length > 0 && { articleSection: sections }),
    ...(tags.length > 0 && { keywords: tags }),
    ...(language !== null && { inLanguage: language }),
    ...(pictures.length > 0 && { image: pictures }),
    ...(article.url !== null && { isBasedOn: article.url }),
    publisher: { '@type': 'Organization', name: article.source.name ?? site.title },
    isPartOf: { '@type': 'WebSite', name: site.title, url: addressIn(site, '') },
    isAccessibleForFree: true,
  }
}

/** ISO 8601, no more exact than the source. */
export function schemaDate(moment: Moment): string {
  const iso = new Date(moment.ms).toISOString()
  if (hasClock(moment)) return iso
  return iso.slice(0, { instant: 10, day: 10, month: 7, year: 4 }[moment.precision])
}

export function absolute(address: string, { siteUrl }: Pick<Site, 'siteUrl'>): string {
  return siteUrl !== null && URL.canParse(address, siteUrl) ? new URL(address, siteUrl).href : address
}
