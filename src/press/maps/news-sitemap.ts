/** The newest articles for Google News (developers.google.com/search/docs/crawling-indexing/sitemaps/news-sitemap). */
import type { Article } from '#edition/article.ts'
import { addressIn, type PressEdition, pathOf } from '#press/press-edition.ts'
import { machineDate } from '#ui/locale.ts'
import { escapeXml } from './xml-text.ts'

const TWO_DAYS = 2 * 24 * 60 * 60 * 1000
const MOST = 1000

/** Null where the site is not known or nothing is new. `now` in milliseconds. */
export function newsSitemapOf(edition: PressEdition, now: number): string | null {
  if (edition.siteUrl === null) return null
  const news = edition.articles.filter((article) => isNews(article, now)).slice(0, MOST)
  if (news.length === 0) return null
  const urls = news.map((article) => `${urlOf(edition, article)}\n`).join('')
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">
${urls}</urlset>
`
}

/** A month or a year says nothing about the last two days. */
function isNews({ publishedAt }: Article, now: number): boolean {
  if (publishedAt === null || publishedAt.precision === 'month' || publishedAt.precision === 'year')
    return false
  return publishedAt.ms <= now && publishedAt.ms >= now - TWO_DAYS
}

function urlOf(edition: PressEdition, article: Article): string {
  const { publishedAt, headline, slug } = article
  const date = publishedAt === null ? '' : machineDate(publishedAt)
  const publication = `<news:name>${escapeXml(edition.title)}</news:name><news:language>${languageOf(edition, article)}</news:language>`
  return (
    `<url><loc>${escapeXml(addressIn(edition, pathOf.article(slug)))}</loc><news:news>` +
    `<news:publication>${publication}</news:publication>` +
    `<news:publication_date>${date}</news:publication_date>` +
    `<news:title>${escapeXml(headline)}</news:title></news:news></url>`
  )
}

/** Two or three letters, or for Chinese its two manners of writing; `und` is unknown (ISO 639-2). */
function languageOf(edition: PressEdition, article: Article): string {
  const [primary = '', ...rest] = (article.language ?? edition.language ?? '').toLowerCase().split('-')
  if (primary === 'zh') return rest.some((part) => /^(?:hant|tw|hk|mo)$/.test(part)) ? 'zh-tw' : 'zh-cn'
  return /^[a-z]{2,3}$/.test(primary) ? primary : 'und'
}
