/** Documents written in the test, read as the reader reads them, on a day that never changes. */
import type { Article } from '#edition/article.ts'
import { mergeArticles } from '#edition/edition.ts'
import { readDocument } from '#format/detect.ts'
import type { Feed, FeedContext } from '#format/feed.ts'

export const now = Date.UTC(2024, 0, 1)

export async function readText(text: string, rest: Partial<FeedContext> = {}) {
  return readDocument(text, { loadedFrom: 'https://paper.example/data/feed.json', now, ...rest })
}

export async function feedIn(document: unknown, rest: Partial<FeedContext> = {}): Promise<Feed> {
  const text = typeof document === 'string' ? document : JSON.stringify(document)
  const result = await readText(text, rest)
  if (result.kind === 'unreadable') throw new Error(result.problem.message)
  return result.feed
}

/** The start of a JSON Feed, as a publisher writes it. */
export function jsonFeed(items: readonly unknown[], parts: object = {}): object {
  return { version: 'https://jsonfeed.org/version/1.1', title: 'The Gazette', items, ...parts }
}

/** One article of a JSON Feed, with a headline and a text unless it says otherwise. */
export async function articleWith(parts: object, rest: Partial<FeedContext> = {}): Promise<Article> {
  const item = { id: '1', title: 'The harbour opens', content_text: 'Ships came in.', ...parts }
  return only((await feedIn(jsonFeed([item]), rest)).articles)
}

export function only(articles: readonly Article[]): Article {
  const [article] = articles
  if (article === undefined || articles.length > 1) throw new Error(`${articles.length} articles`)
  return article
}

/** What an edition made of this one document lists, in its order. */
export async function editionIn(document: unknown): Promise<readonly Article[]> {
  return mergeArticles((await feedIn(document)).articles, now)
}

export function rss(items: string, frame = '<title>The Gazette</title>'): string {
  return `<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel>${frame}${items}</channel></rss>`
}
