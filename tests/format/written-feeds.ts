/** Small RSS feeds of our own, read as the reader reads them. */
import type { Article } from '#edition/article.ts'
import { readDocument } from '#format/detect.ts'
import type { Feed } from '#format/feed.ts'

export const context = { loadedFrom: 'https://example.org/data/feed.xml', now: Date.UTC(2024, 0, 1) }
const NAMESPACES =
  'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:media="http://search.yahoo.com/mrss/" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd" xmlns:feedburner="http://rssnamespace.org/feedburner/ext/1.0" xmlns:wp="http://wordpress.org/export/1.2/" xmlns:excerpt="http://wordpress.org/export/1.2/excerpt/"'

export async function feedOf(text: string, extra: object = {}): Promise<Feed> {
  const result = await readDocument(text, { ...context, ...extra })
  if (result.kind === 'unreadable') throw new Error(result.problem.message)
  return result.feed
}

export function channel(
  items: string,
  frame = '<title>The Gull</title><link>https://gull.example/</link>',
): string {
  return `<?xml version="1.0"?><rss version="2.0" ${NAMESPACES}><channel>${frame}${items}</channel></rss>`
}

export async function itemOf(fields: string, frame?: string): Promise<Article> {
  const { articles } = await feedOf(channel(`<item>${fields}</item>`, frame))
  const [article] = articles
  if (!article) throw new Error('left out')
  return article
}

export async function messageOf(text: string): Promise<string> {
  const result = await readDocument(text, context)
  return result.kind === 'unreadable' ? `${result.problem.code}: ${result.problem.message}` : 'feed'
}
