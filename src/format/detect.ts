/** From the text of a file to its articles, or to a sentence on why there are none. */
import type { Found } from './adapter.ts'
import { adapterFor } from './adapters.ts'
import type { FeedContext, FeedResult, Problem, Unreadable } from './feed.ts'
import { readJsonText } from './json-text.ts'
import { notArticles } from './not-articles.ts'
import { linesProblem } from './problem.ts'
import { readFeed } from './read-feed.ts'
import { recognise } from './recognise.ts'
import { recogniseList } from './recognise-list.ts'
import { brokenJson, emptyFile, fileName, foreignMarkup, unknownShape, webPage } from './unreadable.ts'
import { type MarkupKind, markupKind } from './xml-root.ts'

/** Judges by what the text is, never by name or type: servers send web pages in place of missing files. Never rejects. */
export async function readDocument(text: string, context: FeedContext): Promise<FeedResult> {
  const file = fileName(context)
  const body = text.replace(/^\uFEFF+/, '')
  if (body.trim() === '') return unreadable(emptyFile(file))
  const kind = markupKind(body)
  return kind === null ? readJson(body, file, context) : readMarkup(kind, body, file, context)
}

function unreadable(problem: Unreadable): FeedResult {
  return { kind: 'unreadable', problem }
}

async function read(found: Found, context: FeedContext): Promise<FeedResult> {
  return readFeed(await adapterFor(found.format), found, context)
}

async function readJson(body: string, file: string, context: FeedContext): Promise<FeedResult> {
  const json = readJsonText(body)
  if (json.kind === 'broken') return unreadable(brokenJson(body, file))
  const document = json.kind === 'lines' ? json.items : json.document
  const wrong = notArticles(document, file)
  if (wrong !== null) return unreadable(wrong)
  const found = recognise(document) ?? recogniseList(document, json.kind === 'lines', context.fields)
  if (found === null) return unreadable(unknownShape(document, file))
  const result = await read(found, context)
  return json.kind === 'lines' && json.bad.length > 0 ? withProblem(result, linesProblem(json.bad)) : result
}

function withProblem(result: FeedResult, problem: Problem): FeedResult {
  if (result.kind === 'unreadable') return result
  return { kind: 'feed', feed: { ...result.feed, problems: [problem, ...result.feed.problems] } }
}

async function readMarkup(
  kind: MarkupKind,
  body: string,
  file: string,
  context: FeedContext,
): Promise<FeedResult> {
  const foreign = foreignMarkup(kind, file)
  if (foreign !== null) return unreadable(foreign)
  if (kind === 'rss' || kind === 'atom' || kind === 'rdf') {
    return read({ format: kind, root: { xml: body }, items: [] }, context)
  }
  const page = await import('./web-page.ts')
  const nodes = page.jsonLdIn(body)
  if (page.hasArticle(nodes)) return read({ format: 'jsonld', root: {}, items: nodes }, context)
  return unreadable(webPage(file, page.feedsNamedIn(body, context.loadedFrom)))
}
