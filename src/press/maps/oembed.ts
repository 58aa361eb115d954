/** An article as a card for other people's pages (oembed.com, version 1.0). */
import type { Article, Moment } from '#edition/article.ts'
import { normalizeLanguage } from '#edition/language.ts'
import { escapeHtml } from '#edition/plain-body.ts'
import { mendText } from '#edition/text.ts'
import type { PressEdition } from '#press/press-edition.ts'
import { embeddedArticle } from '#route/embed-address.ts'
import { cardHeight, embedSnippet } from '#route/embed-snippet.ts'
import { machineDate } from '#ui/locale.ts'
import { linkOf } from './article-link.ts'

const WIDTH = 600
/** Two lines of headline and one of names; the page around it has its own letters. */
const QUOTE_HEIGHT = 120

/** Stands at `oembed/SLUG.json`. */
export function oembedOf(edition: PressEdition, article: Article): string {
  const { headline, authors, image, bylineText } = article
  const author = authors.map(({ name }) => name).join(', ') || bylineText
  const frameHeight = edition.siteUrl === null ? 0 : cardHeight(image !== null)
  return `${JSON.stringify({
    version: '1.0',
    type: 'rich',
    title: mendText(headline),
    ...(author !== null && { author_name: mendText(author) }),
    provider_name: mendText(edition.title),
    ...(edition.siteUrl !== null && { provider_url: edition.siteUrl }),
    width: WIDTH,
    height: QUOTE_HEIGHT + frameHeight,
    html: mendText(quoteOf(edition, article) + frameOf(edition, article)),
    ...(image?.width !== undefined &&
      image.height !== undefined && {
        thumbnail_url: image.src,
        thumbnail_width: image.width,
        thumbnail_height: image.height,
      }),
  })}\n`
}

/**
 * The same as readers find under Share, behind the quotation: WordPress hides a frame behind one, since its frames may open no
 * links, and without any frame it shows nothing. Only where the edition stands at an address that others can ask for.
 */
function frameOf({ siteUrl, title }: PressEdition, { slug, headline, image }: Article): string {
  if (siteUrl === null) return ''
  const height = cardHeight(image !== null)
  return embedSnippet({ address: embeddedArticle(slug, siteUrl), title: `${headline} – ${title}`, height })
}

/** Without script and style: it is shown in the middle of somebody else's page. */
function quoteOf(edition: PressEdition, article: Article): string {
  const { headline, bylineText, authors, publishedAt, language, direction } = article
  const link = escapeHtml(linkOf(edition, article))
  const byline = bylineText ?? authors.map(({ name }) => name).join(', ')
  const lines = [
    ...(byline === '' ? [] : [escapeHtml(byline)]),
    ...(publishedAt === null ? [] : [timeOf(publishedAt, language ?? edition.language)]),
    escapeHtml(edition.title),
  ]
  const lang = language === null ? '' : ` lang="${escapeHtml(language)}"`
  return (
    `<blockquote cite="${link}"${lang} dir="${direction}">` +
    `<p><a href="${link}">${escapeHtml(headline)}</a></p><p>${lines.join(' · ')}</p></blockquote>`
  )
}

/** The day in the article's language, and no more of it than the source knew. */
function timeOf(moment: Moment, language: string | null): string {
  const shown = formatFor(normalizeLanguage(language) ?? 'en-GB', moment.precision).format(moment.ms)
  return `<time datetime="${machineDate(moment)}">${escapeHtml(shown)}</time>`
}

const formats = new Map<string, Intl.DateTimeFormat>()

/** Making a format costs a hundred times as much as using it. */
function formatFor(language: string, precision: Moment['precision']): Intl.DateTimeFormat {
  const key = `${language} ${precision}`
  const known = formats.get(key)
  if (known) return known
  const made = new Intl.DateTimeFormat(language, {
    timeZone: 'UTC',
    year: 'numeric',
    ...(precision !== 'year' && { month: 'long' }),
    ...(precision !== 'year' && precision !== 'month' && { day: 'numeric' }),
  })
  formats.set(key, made)
  return made
}
