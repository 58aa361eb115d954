/** From the text of a file to its articles, or to a sentence on why there are none. */
import type { Found } from './adapter.ts'
import { adapterFor } from './adapters.ts'
import { linesProblem } from './document-problem.ts'
import type { FeedContext, FeedResult, Problem, Unreadable } from './feed.ts'
import { fileName } from './file-name.ts'
import { readJsonText } from './json-text.ts'
import { readFeed } from './read-feed.ts'
import { recognise } from './recognise.ts'
import { type MarkupKind, markupKind } from './xml-root.ts'

// Most files are in order, so the words for those that are not come only when they are needed.
const refusals = () => import('./unreadable.ts')

/** Judges by what the text is, never by name or type: servers send web pages in place of missing files. Never rejects. */
export async function readDocument(text: string, context: FeedContext): Promise<FeedResult> {
  const body = text.replace(/^\uFEFF+/, '')
  if (body.trim() === '') return unreadable((await refusals()).emptyFile(fileName(context)))
  const kind = markupKind(body)
  return kind === null ? readJson(body, context) : readMarkup(kind, body, context)
}

function unreadable(problem: Unreadable): FeedResult {
  return { kind: 'unreadable', problem }
}

async function read(found: Found, context: FeedContext): Promise<FeedResult> {
  return readFeed(await adapterFor(found.format), found, context)
}

async function readJson(body: string, context: FeedContext): Promise<FeedResult> {
  const json = readJsonText(body)
  const file = fileName(context)
  if (json.kind === 'broken') return unreadable((await refusals()).brokenJson(body, file))
  const isLines = json.kind === 'lines'
  const document = isLines ? json.items : json.document
  const found = recognise(document) ?? (await guess(document, file, isLines, context))
  if ('code' in found) return unreadable(found)
  const result = await read(found, context)
  return isLines && json.bad.length > 0 ? withProblem(result, linesProblem(json.bad)) : result
}

async function guess(document: unknown, file: string, isLines: boolean, { fields }: FeedContext) {
  const { lastResort } = await import('./last-resort.ts')
  return lastResort(document, { file, isLines, fields })
}

function withProblem(result: FeedResult, problem: Problem): FeedResult {
  if (result.kind === 'unreadable') return result
  return { kind: 'feed', feed: { ...result.feed, problems: [problem, ...result.feed.problems] } }
}

async function readMarkup(kind: MarkupKind, body: string, context: FeedContext): Promise<FeedResult> {
  if (kind === 'rss' || kind === 'atom' || kind === 'rdf') {
    return read({ format: kind, root: { xml: body }, items: [] }, context)
  }
  const { foreignMarkup, webPage } = await refusals()
  const file = fileName(context)
  const foreign = foreignMarkup(kind, file)
  if (foreign !== null) return unreadable(foreign)
  const page = await import('./json-ld/web-page.ts')
  const nodes = page.jsonLdIn(body)
  if (page.hasArticle(nodes)) return read({ format: 'jsonld', root: {}, items: nodes }, context)
  return unreadable(webPage(file, page.feedsNamedIn(body, context.loadedFrom)))
}
