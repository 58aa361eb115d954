/** JSON Feed 1.0 and 1.1, as the specification has it and as newsrooms write it. */
import { httpAddress } from '#edition/address.ts'
import type { Article, ArticleSource } from '#edition/article.ts'
import { normalizeLanguage } from '#edition/language.ts'
import { mergeSectionNames } from '#edition/section.ts'
import type { Feed, FeedContext, Problem } from './feed.ts'
import { isRecord, labelOf, type RawRecord, recordOf } from './fields.ts'
import { type ItemContext, readItem } from './json-feed-item.ts'
import { soleNames } from './json-feed-people.ts'
import { hasOneTagEach } from './json-feed-sections.ts'
import { daysForMidnights } from './midnights.ts'
import { documentProblem, problemFor, skippedProblem } from './problem.ts'

/** Reads every item on its own: a broken one is counted and explained, and the rest stand. Never throws. */
export function readJsonFeed(document: unknown, context: FeedContext): Feed {
  const feed = recordOf(document)
  const items: readonly unknown[] = Array.isArray(feed.items) ? feed.items : []
  const source = sourceOf(feed, context)
  const itemContext = contextOf(feed, items, source, context)
  const read = readItems(items, itemContext)
  return {
    title: source.name,
    homeUrl: source.url,
    language: itemContext.language,
    articles: mergeSectionNames(daysForMidnights(read.articles)),
    problems: [...documentProblems(feed, items), ...read.problems],
    skipped: items.length - read.articles.length,
    next: nextOf(feed, context),
  }
}

function sourceOf(feed: RawRecord, { loadedFrom }: FeedContext): ArticleSource {
  const feedUrl = httpAddress(feed.feed_url, [loadedFrom]) ?? loadedFrom
  const url = httpAddress(feed.home_page_url, [feedUrl, loadedFrom])
  return { name: labelOf(feed.title), url, feedUrl, format: 'jsonfeed' }
}

function contextOf(
  feed: RawRecord,
  items: readonly unknown[],
  source: ArticleSource,
  { loadedFrom, zone, sectionMap }: FeedContext,
): ItemContext {
  return {
    feed,
    source,
    loadedFrom,
    zone,
    sectionMap,
    language: normalizeLanguage(feed.language),
    tagIsSection: hasOneTagEach(items),
    isPerson: soleNames(items),
    now: Date.now(),
  }
}

function readItems(items: readonly unknown[], context: ItemContext) {
  const articles: Article[] = []
  const problems: Problem[] = []
  items.forEach((item, i) => {
    const article = isRecord(item) ? readItem(item, context) : null
    if (article !== null) {
      articles.push(article)
      problems.push(...warningsOf(article, i + 1))
    } else {
      problems.push(skippedProblem(i + 1, isRecord(item) ? 'item-empty' : 'item-not-an-object'))
    }
  })
  return { articles, problems }
}

/** Posts without a headline are within the rules of JSON Feed, so there is nothing to mend. */
function warningsOf({ warnings }: Article, item: number): Problem[] {
  return warnings.filter((code) => code !== 'headline-derived').map((code) => problemFor(item, code))
}

function documentProblems(feed: RawRecord, items: readonly unknown[]): Problem[] {
  const problems: Problem[] = []
  if (typeof feed.version !== 'string' || !feed.version.includes('jsonfeed.org/version/')) {
    const message =
      'The file does not say which format it is in; it was read as JSON Feed. Add "version": "https://jsonfeed.org/version/1.1" at the top.'
    problems.push(documentProblem('version', 'version-missing', message))
  }
  if (items.length === 0) {
    const message = 'The file is in order but lists no articles. Check that the export found any.'
    problems.push(documentProblem('items', 'no-items', message))
  }
  return problems
}

/** Pages stand beside the page that names them, wherever the edition was moved to. */
function nextOf(feed: RawRecord, { loadedFrom }: FeedContext): string | null {
  const next = httpAddress(feed.next_url, [loadedFrom])
  return next === loadedFrom ? null : next
}
