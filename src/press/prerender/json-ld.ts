/** An article for search engines: schema.org NewsArticle (schema.org/NewsArticle), as JSON-LD. */
import type { Article, Moment } from '#edition/article.ts'
import { authorSlug } from '#edition/author-key.ts'
import { hasClock } from '#edition/days.ts'
import { addressIn, type PressEdition, pathOf } from '#press/press-edition.ts'
import { descriptionOf } from './description.ts'

type Site = Pick<PressEdition, 'siteUrl' | 'base' | 'title' | 'language'>

/** `picture` is the address of the picture for sharing; null where there is none. */
export function newsArticle(article: Article, site: Site, picture: string | null): object {
  const { headline, authors, sections, tags, publishedAt, updatedAt, language, image } = article
  const page = addressIn(site, pathOf.article(article.slug))
  const pictures = [image?.src, picture].flatMap((src) => (src ? [absolute(src, site)] : []))
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    '@id': page,
    url: page,
    mainEntityOfPage: page,
    headline,
    description: descriptionOf(article) || undefined,
    datePublished: publishedAt ? schemaDate(publishedAt) : undefined,
    dateModified: updatedAt ? schemaDate(updatedAt) : undefined,
    author: authors.map(({ name, url }) => ({
      '@type': 'Person',
      name,
      url: url ?? addressIn(site, pathOf.author(authorSlug(name))),
    })),
    articleSection: sections.length > 0 ? sections : undefined,
    keywords: tags.length > 0 ? tags : undefined,
    inLanguage: language ?? site.language ?? undefined,
    image: pictures.length > 0 ? pictures : undefined,
    isBasedOn: article.url ?? undefined,
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
