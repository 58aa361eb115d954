/** What a page tells those who only look at its head: search engines, messengers, feed readers. */
import type { Article } from '#edition/article.ts'
import { escapeHtml } from '#edition/plain-body.ts'
import { addressIn, type PressEdition } from '#press/press-edition.ts'
import { descriptionOf, descriptionOfList } from './description.ts'
import { EDITION_CARD } from './jobs.ts'
import { absolute, newsArticle, schemaDate } from './json-ld.ts'
import type { Frame, PageJob } from './page-job.ts'

export function headOf(job: PageJob, frame: Frame): string {
  const { edition } = frame
  const { shows } = job
  const article = shows.kind === 'article' ? job.articles.find(({ slug }) => slug === shows.slug) : undefined
  const subject = article?.headline ?? nameOf(shows)
  const title = [subject, edition.title].filter(Boolean).join(' · ')
  const description = article
    ? descriptionOf(article)
    : edition.description || descriptionOfList(job.articles)
  const address = addressIn(edition, job.path)
  const card = cardOf(job, article, frame)
  const section = shows.kind === 'section' ? `section/${encodeURIComponent(shows.slug)}/` : ''
  return [
    `<title>${escapeHtml(title)}</title>`,
    meta('name', 'application-name', edition.title),
    meta('name', 'description', description),
    // Without the site's address these would name a place that nobody can go to.
    ...(edition.siteUrl === null ? [] : [link('canonical', address)]),
    ...languageLinks(article, address, edition),
    ...feedLinks(section, edition),
    link('manifest', `${edition.base}manifest.webmanifest`),
    link('apple-touch-icon', `${edition.base}icons/apple-touch-icon.png`),
    meta('property', 'og:site_name', edition.title),
    meta('property', 'og:type', article ? 'article' : 'website'),
    meta('property', 'og:title', subject || edition.title),
    meta('property', 'og:description', description),
    meta('property', 'og:url', edition.siteUrl === null ? '' : address),
    meta('property', 'og:locale', (article?.language ?? edition.language ?? '').replace('-', '_')),
    ...(card === '' ? [] : pictureTags(card, subject || edition.title)),
    ...(article ? articleTags(article, frame, card) : []),
    ...(article && job.card ? [embedLink(article, edition)] : []),
  ].join('')
}

function nameOf(shows: PageJob['shows']): string {
  if (shows.kind === 'section') return shows.label
  return shows.kind === 'author' ? shows.name : ''
}

/** Without a card of its own an article shows the edition's; without any, the picture that it has. */
function cardOf({ card }: PageJob, article: Article | undefined, { edition, hasCards }: Frame): string {
  const path = card?.path ?? (hasCards ? EDITION_CARD : null)
  if (path === null) return absolute(article?.image?.src ?? '', edition)
  return absolute(edition.base + path.split('/').map(encodeURIComponent).join('/'), edition)
}

function pictureTags(card: string, alt: string): string[] {
  return [
    meta('property', 'og:image', card),
    ...(card.endsWith('.png') && card.includes('/cards/')
      ? [meta('property', 'og:image:width', '1200'), meta('property', 'og:image:height', '630')]
      : []),
    meta('property', 'og:image:alt', alt),
    meta('name', 'twitter:card', 'summary_large_image'),
  ]
}

function articleTags(article: Article, { edition }: Frame, card: string): string[] {
  const { publishedAt, updatedAt, authors, sections, tags } = article
  // A "<" would end the script early; JSON has another way of writing it.
  const data = JSON.stringify(newsArticle(article, edition, card)).replace(/</g, '\\u003c')
  return [
    meta('property', 'article:published_time', publishedAt ? schemaDate(publishedAt) : ''),
    meta('property', 'article:modified_time', updatedAt ? schemaDate(updatedAt) : ''),
    meta('property', 'article:section', sections[0] ?? ''),
    ...authors.map(({ name }) => meta('property', 'article:author', name)),
    ...tags.map((tag) => meta('property', 'article:tag', tag)),
    `<script type="application/ld+json">${data}</script>`,
  ]
}

function embedLink({ slug }: Article, edition: Frame['edition']): string {
  const oembed = addressIn(edition, `oembed/${encodeURIComponent(slug)}.json`)
  return `<link rel="alternate" type="application/json+oembed" href="${escapeHtml(oembed)}">`
}

/** Said only where an article is not in the edition's own language. */
function languageLinks(
  article: Article | undefined,
  address: string,
  { language, siteUrl }: Pick<PressEdition, 'language' | 'siteUrl'>,
): string[] {
  if (!article?.language || siteUrl === null || article.language === language) return []
  return [`<link rel="alternate" hreflang="${escapeHtml(article.language)}" href="${escapeHtml(address)}">`]
}

/** Of the section where there is one, since its readers want that. */
function feedLinks(section: string, { base, title }: Pick<PressEdition, 'base' | 'title'>): string[] {
  const types = [
    ['application/feed+json', 'feed.json'],
    ['application/rss+xml', 'rss.xml'],
    ['application/atom+xml', 'atom.xml'],
  ] as const
  return types.map(
    ([type, file]) =>
      `<link rel="alternate" type="${type}" title="${escapeHtml(title)}" href="${escapeHtml(base + section + file)}">`,
  )
}

function meta(key: 'name' | 'property', name: string, content: string): string {
  return content === '' ? '' : `<meta ${key}="${name}" content="${escapeHtml(content)}">`
}

function link(rel: string, href: string): string {
  return `<link rel="${rel}" href="${escapeHtml(href)}">`
}
