/** One source from its first page to its last: read, recognised, followed as far as it goes. */
import type { Article, Format } from '#edition/article.ts'
import { mergeArticles } from '#edition/edition.ts'
import { readDocument } from '#format/detect.ts'
import type { Feed, FeedContext, FeedResult, NextPage, Problem, Unreadable } from '#format/feed.ts'
import { type ReadFailure, type ReadOptions, type ReadText, readText } from '#source/read-text.ts'
import type { SourceConfig } from './edition-config.ts'

export type { ReadFailure }

export interface LoadedSource {
  readonly name: string
  readonly address: string
  readonly format: Format
  /** Each once, newest first. */
  readonly articles: readonly Article[]
  readonly problems: readonly Problem[]
  readonly skipped: number
  /** Ids that the publisher has taken back. */
  readonly withdrawn: readonly string[]
  /** Only the first page is here; the others are on their way. */
  readonly isComing: boolean
  /** The index of the pages that are not here, in our own layout. */
  readonly archive: string | null
  /** Addresses of the documents that it was read from. */
  readonly documents: readonly string[]
  /** Older pages that could not be had; what came before them is here. */
  readonly broken: SourceTrouble | null
  /** Of what it was read from, where that says by itself whether anything has changed (load-again.ts). */
  readonly print?: string
}

export type SourceTrouble =
  | { readonly kind: 'unread'; readonly failure: ReadFailure }
  | { readonly kind: 'unreadable'; readonly address: string; readonly problem: Unreadable }
  | { readonly kind: 'endless'; readonly address: string }

export type SourceResult =
  | { readonly kind: 'loaded'; readonly source: LoadedSource }
  | { readonly kind: 'trouble'; readonly trouble: SourceTrouble }

export interface Progress {
  readonly bytes: number
  readonly articles: number
}

export interface LoadOptions {
  readonly signal: AbortSignal
  readonly onProgress?: (progress: Progress) => void
  /** Called once with the first page where others follow, so that reading can begin. */
  readonly onFirst?: (source: LoadedSource) => void
  /**
   * How far to go: `whole`, unless said otherwise, follows every page; `begun` stops where an index leads to the others;
   * `page` reads this document and no other.
   */
  readonly extent?: 'whole' | 'begun' | 'page'
  /** How a document is had; over the network unless said otherwise. */
  readonly read?: (address: string, options: ReadOptions) => Promise<ReadText>
  /** Awaited once a document has come, before it is taken apart: it may have taken long, and others be in a hurry. */
  readonly turn?: () => Promise<void>
}

const MOST_PAGES = 1000

/** Rejects only where `signal` ended it. */
export async function loadSource(
  source: SourceConfig,
  base: string,
  options: LoadOptions,
): Promise<SourceResult> {
  const pages: Feed[] = []
  const visited = new Set<string>()
  const ids = new Set<string>()
  const address = new URL(source.url, base).href
  let next: NextPage | null = { address, isGuess: false }
  let bytes = 0
  let trouble: SourceTrouble | null = null
  while (next !== null) {
    if (visited.has(next.address) || visited.size >= MOST_PAGES) {
      trouble = { kind: 'endless', address: next.address }
      break
    }
    visited.add(next.address)
    const before = bytes
    const page = await loadPage(next, source, options, (pageBytes) => {
      bytes = before + pageBytes
      options.onProgress?.({ bytes, articles: ids.size })
    })
    if (page.kind === 'trouble') {
      trouble = next.isGuess ? null : page.trouble
      break
    }
    const known = ids.size
    for (const { id } of page.feed.articles) ids.add(id)
    pages.push(page.feed)
    // A file beside the reader answers the same whatever page is asked for.
    const isOver = ids.size === known && pages.length > 1
    if (isOver && !next.isGuess) trouble = { kind: 'endless', address: next.address }
    next = isOver || isFarEnough(page.feed, options) ? null : page.feed.next
    if (pages.length === 1 && next !== null)
      options.onFirst?.(gather(source, [...visited], page.feed, pages, null, true))
  }
  return settle(source, [...visited], pages, trouble)
}

function isFarEnough({ archive }: Feed, { extent = 'whole' }: LoadOptions): boolean {
  return extent === 'page' || (extent === 'begun' && archive !== null)
}

type Page =
  | { readonly kind: 'page'; readonly feed: Feed }
  | { readonly kind: 'trouble'; readonly trouble: SourceTrouble }

async function loadPage(
  { address }: NextPage,
  source: SourceConfig,
  { signal, turn, read = readText }: LoadOptions,
  onBytes: (bytes: number) => void,
): Promise<Page> {
  const got = await read(address, { signal, onBytes })
  await turn?.()
  if (got.kind === 'failed') return { kind: 'trouble', trouble: { kind: 'unread', failure: got.failure } }
  // Given away whole: while it is taken apart nobody here holds the text.
  return readDocument(got.text, contextOf(source, got.address, got.link)).then((result) =>
    pageOf(result, address),
  )
}

function pageOf(result: FeedResult, address: string): Page {
  if (result.kind === 'feed') return { kind: 'page', feed: result.feed }
  return { kind: 'trouble', trouble: { kind: 'unreadable', address, problem: result.problem } }
}

function contextOf(source: SourceConfig, loadedFrom: string, link: string | undefined): FeedContext {
  const { zone, sections, site, sectionsFrom, commasBetween, fields } = source
  return {
    loadedFrom,
    now: Date.now(),
    ...(link !== undefined && { link }),
    ...(zone && { zone }),
    ...(sections && { sectionMap: sections }),
    ...(site && { site }),
    ...(sectionsFrom && { sectionsFrom }),
    ...(commasBetween && { commasBetween }),
    ...(fields && { fields }),
  }
}

function settle(
  source: SourceConfig,
  visited: readonly string[],
  pages: readonly Feed[],
  broken: SourceTrouble | null,
): SourceResult {
  const [first] = pages
  if (first === undefined) {
    return { kind: 'trouble', trouble: broken ?? { kind: 'endless', address: visited[0] ?? '' } }
  }
  return { kind: 'loaded', source: gather(source, visited, first, pages, broken, false) }
}

/** `visited`: one address for each page, and that of the page that could not be had. */
function gather(
  source: SourceConfig,
  visited: readonly string[],
  first: Feed,
  pages: readonly Feed[],
  broken: SourceTrouble | null,
  isComing: boolean,
): LoadedSource {
  return {
    name: source.name ?? first.title ?? source.url,
    address: visited[0] ?? '',
    format: first.format,
    // Here and not later: in the worker nobody waits for it.
    articles: mergeArticles(
      pages.flatMap(({ articles }) => articles),
      Date.now(),
    ),
    problems: pages.flatMap(({ problems }) => problems),
    skipped: pages.reduce((sum, { skipped }) => sum + skipped, 0),
    withdrawn: pages.flatMap(({ withdrawn }) => withdrawn),
    isComing,
    archive: first.archive,
    documents: visited.slice(0, pages.length),
    broken,
  }
}
