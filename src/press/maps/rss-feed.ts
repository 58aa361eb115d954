/** RSS 2.0 (rssboard.org/rss-specification) with the whole texts, authors and pictures of its articles. */
import { generateRssFeed, type RssFeed } from 'feedsmith'
import type { Article } from '#edition/article.ts'
import { escapeHtml } from '#edition/plain-body.ts'
import { addressIn, type PressEdition } from '#press/press-edition.ts'
import { feedAddress, mediaType } from './feed-address.ts'
import { type Channel, type FeedItem, feedItems, newestOf } from './feed-channel.ts'
import { mediaOf } from './feed-media.ts'
import { plainXml } from './xml-text.ts'

export function rssOf(edition: PressEdition, channel: Channel): string {
  const { siteUrl, language, description } = edition
  const items = feedItems(edition, channel)
  const newest = newestOf(items)
  const self = {
    href: addressIn(edition, `${channel.path}rss.xml`),
    rel: 'self',
    type: 'application/rss+xml',
  }
  return plainXml(
    generateRssFeed({
      title: loose(channel.title),
      link: addressIn(edition, channel.path),
      description: loose(description ?? channel.title),
      ...(language !== null && { language }),
      ...(newest !== null && { lastBuildDate: newest }),
      generator: 'Lectern',
      ...(siteUrl !== null && { atom: { links: [self] } }),
      items: items.map((item) => itemOf(edition, item)),
    }),
  )
}

function itemOf(edition: PressEdition, { article, link, authors, summary, content }: FeedItem) {
  const { publishedAt, updatedAt, language, attachments } = article
  const domain = addressIn(edition, 'section/')
  const item: RssFeed.Item<Date> = {
    ...named(article, summary),
    link: feedAddress(link),
    guid: { value: article.id, isPermaLink: false },
    categories: [
      ...article.sections.map((name) => ({ name: loose(name), domain })),
      ...article.tags.map((name) => ({ name: loose(name) })),
    ],
    ...(publishedAt !== null && { pubDate: new Date(publishedAt.ms) }),
    ...(updatedAt !== null && { dcterms: { modified: [new Date(updatedAt.ms)] } }),
    dc: {
      creators: authors.map(({ name }) => loose(name)),
      ...(language !== null && language !== edition.language && { languages: [language] }),
    },
    ...(content !== null && { content: { encoded: content } }),
    enclosures: attachments.map(({ url, type, bytes }) => ({
      url: feedAddress(url),
      type: mediaType(type) ?? 'application/octet-stream',
      length: bytes ?? 0,
    })),
    ...mediaOf(article),
  }
  return item
}

/** One of the two must be there; a headline made from the text is none of the publisher's. */
function named({ headline, headlineDerived }: Article, summary: string | null) {
  if (headlineDerived) return { description: summary ?? escapeHtml(headline) }
  return { title: loose(headline), ...(summary !== null && { description: summary }) }
}

/**
 * The format does not say whether its one-line fields are plain or HTML. What could be taken for a tag or an entity
 * is escaped for those who read HTML; everything else is left alone for the others, who would print "AT&amp;T".
 */
function loose(text: string): string {
  return text.replace(/&(?=#?\w{1,30};)/g, '&amp;').replace(/</g, '&lt;')
}
