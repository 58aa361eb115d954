/** From the text of a file to its articles, or to a sentence on why there are none. */
import type { Found } from './adapter.ts'
import { adapterFor } from './adapters.ts'
import { linesProblem } from './document-problem.ts'
import type { FeedContext, FeedResult, Problem, Unreadable } from './feed.ts'
import { fileName } from './file-name.ts'
import { type JsonLines, readJsonText } from './json-text.ts'
import { readFeed } from './read-feed.ts'
import { recognise } from './recognise.ts'
import { type MarkupKind, markupKind } from './xml-root.ts'

// Most files are in order, so the words for those that are not come only when they are needed.
const refusals = () => import('./unreadable.ts')

type Refusals = Awaited<ReturnType<typeof refusals>>

/**
 * Judges by what the text is, never by name or type: servers send web pages in place of missing files. Never rejects. A text of
 * JSON is let go of as soon as it is taken apart; see readFeed.
 */
export function readDocument(text: string, context: FeedContext): Promise<FeedResult> {
  const body = text.replace(/^\uFEFF+/, '')
  if (body.trim() === '') return refused(({ emptyFile }) => emptyFile(fileName(context)))
  const kind = markupKind(body)
  if (kind !== null) return readMarkup(kind, body, context)
  const json = readJsonText(body)
  if (json.kind === 'broken') return refused(({ brokenJson }) => brokenJson(body, fileName(context)))
  return json.kind === 'lines' ? readLines(json, context) : readJson(json.document, false, context)
}

async function refused(problemOf: (all: Refusals) => Unreadable): Promise<FeedResult> {
  return unreadable(problemOf(await refusals()))
}

function unreadable(problem: Unreadable): FeedResult {
  return { kind: 'unreadable', problem }
}

async function read(found: Found, context: FeedContext): Promise<FeedResult> {
  return readFeed(await adapterFor(found.format), found, context)
}

async function readLines({ items, bad }: JsonLines, context: FeedContext): Promise<FeedResult> {
  const result = await readJson(items, true, context)
  return bad.length > 0 ? withProblem(result, linesProblem(bad)) : result
}

async function readJson(document: unknown, isLines: boolean, context: FeedContext): Promise<FeedResult> {
  const found = recognise(document) ?? (await guess(document, fileName(context), isLines, context))
  return 'code' in found ? unreadable(found) : read(found, context)
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
