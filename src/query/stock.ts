/** What the desk has of the edition, ready for every kind of question: the articles of feeds and the pages of archives. */
import { Archive } from '#archive/archive.ts'
import type { Article } from '#edition/article.ts'
import { readArchiveFile } from './archive-file.ts'
import type { Coming } from './desk-messages.ts'
import { FarArchive, type FarNeed, type Reading } from './far-archive.ts'
import { Kept } from './kept.ts'
import { Library, type Run, runsOf } from './library.ts'
import type { SourceTrouble } from './load-source.ts'
import type { Load, Shelves } from './shelves.ts'

/** Nobody gives up on a page of an archive: another selection only puts it later. */
const { signal: FOREVER } = new AbortController()

export class Stock {
  readonly shelves: Shelves
  readonly #archive = new Archive()
  readonly #reading: Reading
  readonly #far = new Map<string, FarArchive>()
  readonly #own = new Kept<Run>()
  readonly #library = new Kept<Library>()

  constructor(shelves: Shelves, load: Load, onChange: () => void) {
    this.shelves = shelves
    this.#reading = {
      archive: this.#archive,
      page: (address) => load({ url: address }, address, { signal: FOREVER, extent: 'page' }),
      file: (name, address) => readArchiveFile(name, address, FOREVER),
      onChange,
    }
  }

  library(keys: readonly string[]): Library {
    const far = this.#farOf(keys)
    const articles = this.shelves.articles(keys)
    const uncovered = articles.filter(({ id }) => !far.some((one) => one.covers(id)))
    const own = this.#own.for(uncovered, () => {
      return { segment: this.#archive.take(uncovered), page: null, articles: () => uncovered }
    })
    const runs = runsOf(own, far)
    return this.#library.for(
      runs.map(({ segment }) => segment),
      () => new Library(this.#archive, runs),
    )
  }

  /** Sends for what is needed; what is answered is still on its way. */
  want(keys: readonly string[], need: FarNeed): Coming | null {
    const waits = this.#farOf(keys).flatMap((far) => far.want(need) ?? [])
    const [from] = waits.map((one) => one.from).toSorted()
    const to = waits
      .map((one) => one.to)
      .toSorted()
      .at(-1)
    return from === undefined || to === undefined ? null : { from, to }
  }

  /** What is known of an archive beside its index, for whoever needs a selection of it. */
  known(key: string, need: FarNeed) {
    return this.#farOf([key])[0]?.known(need) ?? null
  }

  missing(keys: readonly string[]): readonly SourceTrouble[] {
    return this.#farOf(keys).flatMap(({ missing }) => missing)
  }

  /** What could not be had will be asked for again. */
  forgive(): void {
    for (const far of this.#far.values()) far.forgive()
  }

  /** The page of an archive that holds an article; undefined while nobody knows. */
  pageOf(keys: readonly string[], slug: string) {
    for (const far of this.#farOf(keys)) {
      const page = far.pageOf(slug)
      if (page !== undefined)
        return { page, articles: (): Promise<readonly Article[]> => far.articlesOf(page) }
    }
    return undefined
  }

  #farOf(keys: readonly string[]): readonly FarArchive[] {
    return keys.flatMap((key) => {
      const indexed = this.shelves.index(key)
      if (indexed === undefined) return []
      const far = this.#far.get(key) ?? new FarArchive(indexed.place, indexed.index, this.#reading)
      if (far.index !== indexed.index) far.renew(indexed.index)
      this.#far.set(key, far)
      return [far]
    })
  }
}
