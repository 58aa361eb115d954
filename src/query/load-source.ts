/** One source from its first page to its last: read, recognised, followed along `next_url`. */
import type { Article } from '#edition/article.ts'
import { readDocument } from '#format/detect.ts'
import type { Feed, FeedContext, Problem, Unreadable } from '#format/feed.ts'
import { type ReadFailure, readText } from '#source/read-text.ts'
import type { SourceConfig } from './edition-config.ts'

export type { ReadFailure }

export interface LoadedSource {
  readonly name: string
  readonly address: string
  readonly articles: readonly Article[]
  readonly problems: readonly Problem[]
  readonly skipped: number
  /** Older pages that could not be had; what came before them is here. */
  readonly broken: SourceTrouble | null
}

export type SourceTrouble =
  | { readonly kind: 'unread'; readonly failure: ReadFailure }
  | { readonly kind: 'unreadable'; readonly address: string; readonly problem: Unreadable }
  | { readonly kind: 'endless'; readonly address: string }

export interface Progress {
  readonly bytes: number
  readonly articles: number
}

/** A source that gives nothing at all is a failed query; `trouble` says why. */
export class SourceError extends Error {
  readonly trouble: SourceTrouble
  constructor(trouble: SourceTrouble) {
    super(trouble.kind)
    this.trouble = trouble
  }
}

const MOST_PAGES = 1000

export async function loadSource(
  source: SourceConfig,
  base: string,
  signal: AbortSignal,
  onProgress: (progress: Progress) => void,
): Promise<LoadedSource> {
  const pages: Feed[] = []
  const visited = new Set<string>()
  let bytes = 0
  let trouble: SourceTrouble | null = null
  let next: string | null = new URL(source.url, base).href
  const address = next
  while (next !== null) {
    if (visited.has(next) || visited.size >= MOST_PAGES) {
      trouble = { kind: 'endless', address: next }
      break
    }
    visited.add(next)
    const articles = count(pages)
    const before = bytes
    const page = await loadPage(next, source, signal, (pageBytes) => {
      bytes = before + pageBytes
      onProgress({ bytes, articles })
    })
    if (page.kind === 'trouble') {
      trouble = page.trouble
      break
    }
    pages.push(page.feed)
    next = page.feed.next
  }
  if (pages.length === 0 && trouble !== null) throw new SourceError(trouble)
  return gather(source, address, pages, trouble)
}

type Page =
  | { readonly kind: 'page'; readonly feed: Feed }
  | { readonly kind: 'trouble'; readonly trouble: SourceTrouble }

async function loadPage(
  address: string,
  source: SourceConfig,
  signal: AbortSignal,
  onBytes: (bytes: number) => void,
): Promise<Page> {
  const read = await readText(address, { signal, onBytes })
  if (read.kind === 'failed') return { kind: 'trouble', trouble: { kind: 'unread', failure: read.failure } }
  const result = readDocument(read.text, contextOf(source, read.address))
  if (result.kind === 'feed') return { kind: 'page', feed: result.feed }
  return { kind: 'trouble', trouble: { kind: 'unreadable', address, problem: result.problem } }
}

function contextOf({ zone, sections }: SourceConfig, loadedFrom: string): FeedContext {
  return { loadedFrom, ...(zone && { zone }), ...(sections && { sectionMap: sections }) }
}

function gather(
  source: SourceConfig,
  address: string,
  pages: readonly Feed[],
  broken: SourceTrouble | null,
): LoadedSource {
  return {
    name: source.name ?? pages[0]?.title ?? source.url,
    address,
    articles: pages.flatMap(({ articles }) => articles),
    problems: pages.flatMap(({ problems }) => problems),
    skipped: pages.reduce((sum, { skipped }) => sum + skipped, 0),
    broken,
  }
}

function count(pages: readonly Feed[]): number {
  return pages.reduce((sum, { articles }) => sum + articles.length, 0)
}
