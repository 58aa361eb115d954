/** Articles of the pages of an archive that somebody looks at; of all the others only columns and words stay. */
import type { Article } from '#edition/article.ts'
import type { ArchivePage } from './archive-file.ts'

/** Pages of some hundred articles each. */
const MOST = 24

type Read = (page: ArchivePage) => Promise<readonly Article[]>

interface KeptPage {
  readonly page: ArchivePage
  readonly articles: Promise<readonly Article[]>
  /** Null while they are on their way. */
  here: readonly Article[] | null
}

export class KeptPages {
  readonly #read: Read
  /** By name and version, those that were looked at last at the end. */
  readonly #pages = new Map<string, KeptPage>()

  /** `read` gives nothing where a page cannot be had. */
  constructor(read: Read) {
    this.#read = read
  }

  /** For whoever looks at them: the page that was not looked at for longest makes room. */
  lookAt(page: ArchivePage): Promise<readonly Article[]> {
    const key = keyOf(page)
    const kept = this.#pages.get(key) ?? this.#begin(page)
    this.#pages.delete(key)
    this.#pages.set(key, kept)
    const [longest] = this.#pages.keys()
    if (this.#pages.size > MOST && longest !== undefined) this.#pages.delete(longest)
    return kept.articles
  }

  /** For whoever takes in the whole archive: kept while there is room, and nothing makes room for it. */
  pass(page: ArchivePage): Promise<readonly Article[]> {
    const kept = this.#pages.get(keyOf(page))
    if (kept) return kept.articles
    return this.#pages.size < MOST ? this.#begin(page).articles : this.#read(page)
  }

  /** Undefined where no page that is kept holds it. */
  withSlug(slug: string): ArchivePage | undefined {
    for (const { page, here } of this.#pages.values()) {
      if (here?.some((article) => article.slug === slug)) return page
    }
    return undefined
  }

  #begin(page: ArchivePage): KeptPage {
    const kept: KeptPage = { page, here: null, articles: this.#bring(page) }
    this.#pages.set(keyOf(page), kept)
    return kept
  }

  async #bring(page: ArchivePage): Promise<readonly Article[]> {
    const articles = await this.#read(page)
    const kept = this.#pages.get(keyOf(page))
    if (kept) kept.here = articles
    // It will be asked for again.
    if (articles.length === 0) this.#pages.delete(keyOf(page))
    return articles
  }
}

function keyOf({ p, v }: ArchivePage): string {
  return `${p}?${v}`
}
