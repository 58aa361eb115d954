/** From the text of a file to its articles, or to a sentence on why there are none. */
import type { Feed, FeedContext, FeedResult, Problem, Unreadable } from './feed.ts'
import { isRecord, type RawRecord } from './fields.ts'
import { readJsonFeed } from './json-feed.ts'
import { documentProblem } from './problem.ts'
import { brokenJson, fileName, notEvenJson, unknownShape } from './unreadable.ts'

/** Judges by what the text is, never by name or type: servers send web pages in place of missing files. Never throws. */
export function readDocument(text: string, context: FeedContext): FeedResult {
  const file = fileName(context)
  const body = text.replace(/^\uFEFF+/, '')
  const foreign = notEvenJson(body, file)
  if (foreign) return unreadable(foreign)
  const parsed = parse(body)
  if (parsed === null) return unreadable(brokenJson(body, file))
  const { document } = parsed
  if (isRecord(document) && Array.isArray(document.items)) {
    return { kind: 'feed', feed: readJsonFeed(document, context) }
  }
  if (Array.isArray(document) && isListOfArticles(document)) {
    return { kind: 'feed', feed: readBareList(document, context) }
  }
  return unreadable(unknownShape(document, file))
}

function unreadable(problem: Unreadable): FeedResult {
  return { kind: 'unreadable', problem }
}

/** Wrapped, because `null` is a document too. */
function parse(text: string): { readonly document: unknown } | null {
  try {
    const document: unknown = JSON.parse(text)
    return { document }
  } catch {
    return null
  }
}

const CONTENT_KEYS = ['title', 'content_html', 'content_text']

function isListOfArticles(list: readonly unknown[]): boolean {
  return list.some((item) => isRecord(item) && CONTENT_KEYS.some((key) => typeof item[key] === 'string'))
}

const BARE_LIST: Problem = documentProblem(
  '',
  'bare-list',
  'The file is a bare list of articles; it was read as one. Put the list into { "version": "https://jsonfeed.org/version/1.1", "title": "…", "items": [ … ] }.',
)

/** Home-made lists take their field names from RSS. */
function readBareList(list: readonly unknown[], context: FeedContext): Feed {
  const items = list.map((item) => (isRecord(item) ? withFeedNames(item) : item))
  const feed = readJsonFeed({ version: 'https://jsonfeed.org/version/1.1', items }, context)
  return { ...feed, problems: [BARE_LIST, ...feed.problems] }
}

function withFeedNames(item: RawRecord): RawRecord {
  const { link, guid, pubDate, description } = item
  return {
    ...item,
    url: item.url ?? link,
    id: item.id ?? guid,
    date_published: item.date_published ?? pubDate,
    summary: item.summary ?? description,
  }
}
