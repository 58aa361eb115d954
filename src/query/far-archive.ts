/** The pages of an archive in our own layout: which are here, which are on their way, and which cannot be had. */
import type { Archive, Segment } from '#archive/archive.ts'
import type { Texts } from '#archive/texts.ts'
import type { Article } from '#edition/article.ts'
import type { Selection } from '#edition/selection.ts'
import { pageAddress } from './archive-address.ts'
import type { ArchiveIndex, ArchivePage } from './archive-file.ts'
import type { Coming } from './desk-messages.ts'
import { keptPages, keyOf } from './kept-pages.ts'
import type { SourceResult, SourceTrouble } from './load-source.ts'
import { SideFiles, type SideReading } from './side-files.ts'
import { wantedPages } from './wanted-pages.ts'

/** How the files of an archive are had. */
export interface Reading extends SideReading {
  readonly page: (address: string) => Promise<SourceResult>
  readonly archive: Archive
}

export interface FarNeed {
  readonly selection: Selection
  readonly depth: number
  readonly slug: string | null
  /** Counts under the other filters look at everything. */
  readonly isWhole?: boolean
}

interface HeldPage {
  readonly version: string
  readonly segment: Segment
  /** Ids of the newest pages, whose articles stand in feed.json too. */
  readonly ids: ReadonlySet<string> | null
}

/** Pages on their way at once: a slow line is kept busy, and what a reader wants next is never far behind. */
const AT_ONCE = 4
/** More than stand in feed.json. */
const NEWEST = 400

export class FarArchive {
  readonly #reading: Reading
  readonly #side: SideFiles
  readonly #held = new Map<string, HeldPage>()
  readonly #kept = keptPages((page) => this.#read(page))
  readonly #coming = new Set<string>()
  readonly #missing = new Map<string, SourceTrouble>()
  #texts: Texts | undefined
  #queue: readonly ArchivePage[] = []
  #index: ArchiveIndex
  readonly #place: string

  constructor(place: string, index: ArchiveIndex, reading: Reading) {
    this.#place = place
    this.#index = index
    this.#reading = reading
    this.#side = new SideFiles(place, reading)
  }

  get index(): ArchiveIndex {
    return this.#index
  }

  /** A newer one: pages that it does not name are gone, changed ones stay until their successors have come. */
  renew(index: ArchiveIndex): void {
    this.#index = index
    const named = new Set(index.pages.map(({ p }) => p))
    for (const name of this.#held.keys()) if (!named.has(name)) this.#held.delete(name)
  }

  /** Sends for what a reader needs; what is answered is still on its way, null if nothing is. */
  want(need: FarNeed): Coming | null {
    const known = this.#side.of(this.#index, need)
    const { pages } = this.#index
    const first = wantedPages(this.#index, need, known)
    const wanted = need.isWhole ? [...first, ...pages.filter((page) => !first.includes(page))] : first
    const absent = wanted.filter((page) => !this.#isHere(page) && !this.#missing.has(page.p))
    // What a reader looks at now comes before what was wanted a moment ago.
    this.#queue = [...absent, ...this.#queue.filter((page) => !absent.includes(page))]
    this.#sendForMore()
    return comingIn(known.isWaiting ? pages : absent)
  }

  known(need: FarNeed) {
    return this.#side.of(this.#index, need)
  }

  /** Those that are here, newest first, each with its page's name. */
  segments(): readonly (readonly [name: string, segment: Segment])[] {
    return this.#index.pages.flatMap(({ p }) => {
      const held = this.#held.get(p)
      return held ? [[p, held.segment] as const] : []
    })
  }

  /** True for an article that a page here holds as well. */
  covers(id: string): boolean {
    for (const { ids } of this.#held.values()) if (ids?.has(id)) return true
    return false
  }

  /** Undefined while it is not known, and where no page holds such an article. What stands in a list is on a page that is kept. */
  pageOf(slug: string): string | undefined {
    const key = this.#kept.withSlug(slug)
    const kept = this.#index.pages.find((page) => keyOf(page) === key)
    return kept?.p ?? this.#side.slugs(this.#index, slug)?.[slug]
  }

  /** Of a page; empty where it cannot be had any more. */
  async articlesOf(name: string): Promise<readonly Article[]> {
    const page = this.#index.pages.find(({ p }) => p === name)
    return page === undefined ? [] : this.#kept.lookAt(page)
  }

  get missing(): readonly SourceTrouble[] {
    return [...this.#missing.values(), ...this.#side.missing]
  }

  /** What could not be had will be asked for again. */
  forgive(): void {
    this.#missing.clear()
    this.#side.forgive()
  }

  #isHere({ p, v }: ArchivePage): boolean {
    return this.#held.get(p)?.version === v
  }

  #sendForMore(): void {
    while (this.#coming.size < AT_ONCE) {
      const next = this.#queue.find((page) => !this.#isHere(page) && !this.#coming.has(page.p))
      this.#queue = this.#queue.filter((page) => page !== next && !this.#isHere(page))
      if (next === undefined) return
      void this.#bring(next)
    }
  }

  async #bring(page: ArchivePage): Promise<void> {
    this.#coming.add(page.p)
    const articles = await this.#kept.pass(page)
    this.#coming.delete(page.p)
    if (!this.#missing.has(page.p)) this.#hold(page, articles)
    this.#sendForMore()
    this.#reading.onChange()
  }

  #hold(page: ArchivePage, articles: readonly Article[]): void {
    const segment = this.#reading.archive.take(articles, this.#texts)
    this.#texts = segment.texts
    // Now, because the articles themselves are let go.
    segment.texts.folded()
    const ids = this.#isNewest(page) ? new Set(articles.map(({ id }) => id)) : null
    this.#held.set(page.p, { version: page.v, segment, ids })
  }

  #isNewest(page: ArchivePage): boolean {
    let before = 0
    for (const one of this.#index.pages) {
      if (one === page) return before < NEWEST
      before += one.n
    }
    return false
  }

  async #read(page: ArchivePage): Promise<readonly Article[]> {
    const result = await this.#reading.page(pageAddress(page, this.#place))
    if (result.kind === 'loaded') return result.source.articles
    this.#missing.set(page.p, result.trouble)
    return []
  }
}

/** In years; pages of undated articles have none, and are named by the years of the others. */
function comingIn(pages: readonly ArchivePage[]): Coming | null {
  if (pages.length === 0) return null
  const days = pages.flatMap(({ d }) => d ?? []).toSorted()
  return { from: days[0]?.slice(0, 4) ?? '', to: days.at(-1)?.slice(0, 4) ?? '' }
}
