/** Reads one made-up article of schema.org as a publisher would give it. */
import type { Article } from '#edition/article.ts'
import { readDocument } from '#format/detect.ts'
import type { Feed } from '#format/feed.ts'

export const context = { loadedFrom: 'https://example.org/data/x.json', now: Date.UTC(2024, 0, 1) }

export const publisher = { '@type': 'Organization', name: 'The Example AG', url: 'https://example.org' }

export async function readJsonLd(document: unknown): Promise<Feed> {
  const result = await readDocument(JSON.stringify(document), context)
  if (result.kind === 'unreadable') throw new Error(result.problem.message)
  return result.feed
}

export async function readArticle(rest: object): Promise<Article | undefined> {
  const feed = await readJsonLd({
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: 'A',
    ...rest,
  })
  if (feed.articles.length !== 1) throw new Error(`${feed.articles.length} articles in place of one`)
  return feed.articles[0]
}
