/** All that others read of an edition besides its pages: feeds, maps, cards, and what hosts are told. */
import type { Article } from '#edition/article.ts'
import { sectionSlug } from '#edition/section-key.ts'
import { type PressEdition, pathOf } from '#press/press-edition.ts'
import type { EditionFile } from '#press/put-file.ts'
import { atomOf } from './atom-feed.ts'
import type { Channel } from './feed-channel.ts'
import { type FeedText, NEWEST } from './feed-texts.ts'
import { hostFiles } from './host-files.ts'
import { newsSitemapOf } from './news-sitemap.ts'
import { oembedOf } from './oembed.ts'
import { robotsOf } from './robots.ts'
import { rssOf } from './rss-feed.ts'
import { sectionFeedOf } from './section-feed.ts'
import { type SitemapPage, sitemapsOf } from './sitemap.ts'
import { webManifestOf } from './web-manifest.ts'

export interface MapOptions {
  /** The content security policy of the pages. */
  readonly policy: string
  /** Milliseconds; only the map for news depends on it. */
  readonly now: number
  readonly feedText: FeedText
  /** Every page that is to be found, for the map. */
  readonly pages: readonly SitemapPage[]
  /** Of the articles that have a page; the new ones stand in the map for news. */
  readonly slugs: readonly string[]
  /** How many of those get a document for whoever embeds them. */
  readonly embeds: number
}

/** What a map names comes before it. Paths are as they stand on disk: a slug in its own letters. */
export function* mapFiles(edition: PressEdition, options: MapOptions): Generator<EditionFile> {
  const { policy, feedText } = options
  yield { path: 'manifest.webmanifest', content: webManifestOf(edition) }
  yield* sectionFiles(edition, feedText)
  const channel = { title: edition.title, path: '', articles: newest(edition.articles, feedText) }
  yield { path: 'rss.xml', content: rssOf(edition, channel) }
  yield { path: 'atom.xml', content: atomOf(edition, channel) }
  yield* pageFiles(edition, options)
  for (const { path, text } of hostFiles(edition, policy)) yield { path, content: text }
}

function newest(articles: readonly Article[], feedText: FeedText): readonly Article[] {
  return articles.slice(0, NEWEST).map(feedText)
}

function* sectionFiles(edition: PressEdition, feedText: FeedText): Generator<EditionFile> {
  const bySection = groupBySection(edition.articles)
  for (const { slug, label } of edition.sections) {
    const channel: Channel = {
      title: `${edition.title} – ${label}`,
      path: pathOf.section(slug),
      articles: newest(bySection.get(slug) ?? [], feedText),
    }
    yield { path: `section/${slug}/feed.json`, content: sectionFeedOf(edition, channel) }
    yield { path: `section/${slug}/rss.xml`, content: rssOf(edition, channel) }
    yield { path: `section/${slug}/atom.xml`, content: atomOf(edition, channel) }
  }
}

function groupBySection(articles: readonly Article[]): ReadonlyMap<string, readonly Article[]> {
  const groups = new Map<string, Article[]>()
  for (const article of articles) {
    for (const slug of new Set(article.sections.map(sectionSlug))) {
      const group = groups.get(slug)
      if (group) group.push(article)
      else groups.set(slug, [article])
    }
  }
  return groups
}

function* pageFiles(
  edition: PressEdition,
  { pages, slugs, embeds, now }: MapOptions,
): Generator<EditionFile> {
  const wanted = new Set(slugs)
  const articles = edition.articles.filter(({ slug }) => wanted.has(slug))
  for (const article of articles.slice(0, embeds)) {
    yield { path: `oembed/${article.slug}.json`, content: oembedOf(edition, article) }
  }
  for (const { path, text } of sitemapsOf(edition, pages)) yield { path, content: text }
  const news = newsSitemapOf({ ...edition, articles }, now)
  if (news !== null) yield { path: 'news-sitemap.xml', content: news }
  const sitemaps = ['sitemap.xml', ...(news === null ? [] : ['news-sitemap.xml'])]
  yield { path: 'robots.txt', content: robotsOf(edition, sitemaps) }
}
