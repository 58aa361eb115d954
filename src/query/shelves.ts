/** The sources that have been read, with their articles, and the indices of the archives that some of them lead to. */
import type { Article } from '#edition/article.ts'
import { mergeArticles } from '#edition/edition.ts'
import type { ReadBytes } from '#source/read-text.ts'
import type { ArchiveIndex } from './archive-file.ts'
import type { HeldResult, HeldSource, News } from './desk-messages.ts'
import type { SourceConfig } from './edition-config.ts'
import { Kept } from './kept.ts'
import type { LoadedSource, LoadOptions, SourceResult, SourceTrouble } from './load-source.ts'

export type Load = (source: SourceConfig, base: string, options: LoadOptions) => Promise<SourceResult>

/** Where an archive is, and what it says of itself. */
export interface Indexed {
  readonly place: string
  readonly index: ArchiveIndex
}

export class Shelves {
  readonly #load: Load
  readonly #readBytes: ReadBytes | null
  /** By the address that they were asked for under. */
  readonly #sources = new Map<string, LoadedSource>()
  readonly #indices = new Map<string, Indexed>()
  readonly #merged = new Kept<readonly Article[]>()

  /** Without `readBytes` nothing is taken for the same as before. */
  constructor(load: Load, readBytes: ReadBytes | null = null) {
    this.#load = load
    this.#readBytes = readBytes
  }

  /** Reads it and puts it in its place. Rejects only where `signal` ended it. */
  async bring(
    source: SourceConfig,
    base: string,
    { signal, tell }: { readonly signal: AbortSignal; readonly tell: (news: News) => void },
  ): Promise<HeldResult> {
    const key = new URL(source.url, base).href
    const before = this.#sources.get(key)
    const options: LoadOptions = {
      signal,
      extent: 'begun',
      onProgress: (progress) => tell({ kind: 'progress', progress }),
      // A source that is read once more is whole already; only a new one begins with its first page.
      onFirst: (first) => {
        if (before) return
        this.#sources.set(key, first)
        tell({ kind: 'first', source: held(first) })
      },
    }
    const load = (how: LoadOptions) => this.#load(source, base, how)
    const result = await (before ? this.#again(before, load, options) : load(options))
    if (result.kind === 'trouble') return result
    if (result.kind === 'same') return { kind: 'held', source: held(result.source), isSame: true }
    const opened = await this.#withIndex(key, result.source, signal)
    this.#sources.set(key, opened)
    return { kind: 'held', source: held(opened), isSame: false }
  }

  async #again(
    before: LoadedSource,
    load: (how: LoadOptions) => Promise<SourceResult>,
    options: LoadOptions,
  ) {
    const { loadAgain } = await import('./load-again.ts')
    return loadAgain(before, load, options, this.#readBytes)
  }

  get(key: string): LoadedSource | undefined {
    return this.#sources.get(key)
  }

  index(key: string): Indexed | undefined {
    return this.#indices.get(key)
  }

  /** Of those that are here, each article once, newest first; of an archive only what stands in its first document. */
  articles(keys: readonly string[]): readonly Article[] {
    const sources = keys.flatMap((key) => this.#sources.get(key) ?? [])
    return this.#merged.for(sources, () => together(sources))
  }

  /** Without its index a source is what stands in its first document, and says what it lacks. */
  async #withIndex(key: string, source: LoadedSource, signal: AbortSignal): Promise<LoadedSource> {
    const { archive } = source
    if (archive === null) {
      this.#indices.delete(key)
      return source
    }
    // Most editions are a feed or two and have none.
    const { readArchiveFile } = await import('./archive-file.ts')
    const result = await readArchiveFile('index', archive, signal)
    const index = result.kind === 'read' ? result.content.index : undefined
    if (index !== undefined) {
      this.#indices.set(key, { place: archive, index })
      return source
    }
    const problem = { code: 'unknown-shape', message: '' } as const
    const broken: SourceTrouble =
      result.kind === 'unread' ? result : { kind: 'unreadable', address: archive, problem }
    return { ...source, broken: source.broken ?? broken }
  }
}

function held({ articles, problems: _, print: __, ...source }: LoadedSource): HeldSource {
  return { ...source, count: articles.length }
}

/** One list of several, without what was taken back. A single source comes in order. */
function together(sources: readonly LoadedSource[]): readonly Article[] {
  const withdrawn = new Set(sources.flatMap((source) => source.withdrawn))
  const parts = sources.map(({ articles }) => articles).filter((part) => part.length > 0)
  const standing =
    withdrawn.size === 0 ? parts : parts.map((part) => part.filter(({ id }) => !withdrawn.has(id)))
  const [only] = standing
  if (only === undefined) return []
  return standing.length === 1 ? only : mergeArticles(standing.flat(), Date.now())
}
