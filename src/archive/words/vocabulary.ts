/** The words of headlines, as they are written there, for suggesting and for mending. */
import { distance } from './distance.ts'
import { searchFold } from './search-fold.ts'

const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}'’]*/gu
const MOST = 150_000
/** Shorter words are typed as quickly as they are chosen, and have too many neighbours. */
const SHORTEST_MENDED = 4
const LONG = 8

interface Entry {
  readonly folded: string
  readonly word: string
  readonly count: number
}

export class Vocabulary {
  readonly #counts = new Map<string, number>()
  /** By the folded word; null after new words have come. */
  #sorted: readonly Entry[] | null = null

  add(headline: string): void {
    for (const [word] of headline.toLowerCase().matchAll(WORD)) {
      const known = this.#counts.get(word)
      if (known !== undefined || this.#counts.size < MOST) this.#counts.set(word, (known ?? 0) + 1)
    }
    this.#sorted = null
  }

  /** The most frequent first. */
  beginningWith(beginning: string, most: number): readonly string[] {
    const folded = searchFold(beginning)
    if (folded === '') return []
    const sorted = this.#entries()
    const found: Entry[] = []
    for (let at = firstAt(sorted, folded); sorted[at]?.folded.startsWith(folded); at += 1) {
      const entry = sorted[at]
      if (entry) found.push(entry)
    }
    const words = found.sort((a, b) => b.count - a.count).map(({ word }) => word)
    return words.slice(0, most)
  }

  /** The nearest word, the most frequent of several; null where none is near. */
  nearest(folded: string): string | null {
    if (folded.length < SHORTEST_MENDED) return null
    const most = folded.length < LONG ? 1 : 2
    let best: { readonly entry: Entry; readonly far: number } | null = null
    for (const entry of this.#entries()) {
      const far = distance(folded, entry.folded, best?.far ?? most)
      if (far > (best?.far ?? most)) continue
      if (best === null || far < best.far || entry.count > best.entry.count) best = { entry, far }
    }
    return best?.entry.word ?? null
  }

  #entries(): readonly Entry[] {
    this.#sorted ??= [...this.#counts]
      .map(([word, count]) => ({ folded: searchFold(word), word, count }))
      .sort((a, b) => (a.folded < b.folded ? -1 : 1))
    return this.#sorted
  }
}

function firstAt(sorted: readonly Entry[], folded: string): number {
  let [low, high] = [0, sorted.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle]?.folded ?? '') < folded) low = middle + 1
    else high = middle
  }
  return low
}
