/** One state of what has come: the articles of the feeds and the pages of archives in order, and the articles behind each row. */
import type { Archive, Segment } from '#archive/archive.ts'
import type { Article } from '#edition/article.ts'
import type { Selection } from '#edition/selection.ts'
import type { FarArchive } from './far-archive.ts'

/** A run of rows. */
export interface Run {
  readonly segment: Segment
  readonly articles: () => Promise<readonly Article[]> | readonly Article[]
  /** The page's name; null for the articles of the feeds. */
  readonly page: string | null
}

/** Selections whose rows are kept, so that a list that is scrolled is not searched again and again. */
const MOST_FOUND = 8

export class Library {
  readonly archive: Archive
  readonly #runs: readonly Run[]
  /** The first row of each run. */
  readonly #starts: readonly number[]
  readonly #found = new Map<string, Uint32Array>()

  constructor(archive: Archive, runs: readonly Run[]) {
    this.archive = archive
    this.#runs = runs
    const segments = runs.map(({ segment }) => segment)
    let start = 0
    this.#starts = segments.map(({ columns }) => {
      start += columns.rows
      return start - columns.rows
    })
    archive.arrange(segments)
  }

  /** Rows of the selection in its order. */
  find(selection: Selection): Uint32Array {
    const key = JSON.stringify(selection)
    const known = this.#found.get(key)
    if (known) return known
    const rows = this.archive.find(selection)
    this.#found.set(key, rows)
    const [oldest] = this.#found.keys()
    if (this.#found.size > MOST_FOUND && oldest !== undefined) this.#found.delete(oldest)
    return rows
  }

  /** In the order of `rows`; a page that cannot be had any more leaves its rows out. */
  async articlesAt(rows: Uint32Array): Promise<readonly Article[]> {
    const places = Array.from(rows, (row) => this.#placeOf(row))
    const needed = new Map(places.map(({ run }) => [run, null as readonly Article[] | null]))
    await Promise.all([...needed.keys()].map(async (run) => needed.set(run, (await run?.articles()) ?? [])))
    return places.flatMap(({ run, at }) => needed.get(run)?.[at] ?? [])
  }

  /** Undefined where the run is not here, or does not hold it. */
  async rowOf(page: string | null, id: string): Promise<number | undefined> {
    const place = this.#runs.findIndex((run) => run.page === page)
    const articles = (await this.#runs[place]?.articles()) ?? []
    const at = articles.findIndex((article) => article.id === id)
    return at < 0 ? undefined : (this.#starts[place] ?? 0) + at
  }

  #placeOf(row: number): { readonly run: Run | undefined; readonly at: number } {
    let [low, high] = [0, this.#starts.length - 1]
    while (low < high) {
      const middle = Math.ceil((low + high) / 2)
      if ((this.#starts[middle] ?? 0) <= row) low = middle
      else high = middle - 1
    }
    return { run: this.#runs[low], at: row - (this.#starts[low] ?? 0) }
  }
}

/** The feeds' own articles first; those that a page here holds too stand there. */
export function runsOf(own: Run, far: readonly FarArchive[]): readonly Run[] {
  const pages = far.flatMap((archive) =>
    archive.segments().map(([page, segment]): Run => {
      return { segment, page, articles: () => archive.articlesOf(page) }
    }),
  )
  return [own, ...pages]
}
