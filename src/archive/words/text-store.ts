/** The texts of rows, folded, packed and looked through from end to end: no index to build, to keep or to renew. */
import { eachRowWith, type Pack, packOf, rowText } from './pack.ts'
import { readQuery, type Term, type WordQuery, writeQuery } from './query.ts'
import { searchFold } from './search-fold.ts'
import { indexOfTerm } from './term-match.ts'
import { Vocabulary } from './vocabulary.ts'

export interface RowText {
  readonly headline: string
  readonly rest: string
  readonly body: string | null
}

/** How well a row fits. Without any wanted word every row that has no unwanted one is `found`. */
export const FIT = { none: 0, found: 1, headline: 2 } as const

interface Chunk {
  readonly start: number
  readonly rows: number
  readonly headlines: Pack
  /** What else there is of each row, the short before the long. */
  readonly others: readonly Pack[]
}

const CHUNK_ROWS = 1000

export class TextStore {
  readonly #chunks: Chunk[] = []
  readonly #vocabulary = new Vocabulary()
  #rows = 0

  append(rows: readonly RowText[]): void {
    for (let at = 0; at < rows.length; at += CHUNK_ROWS) this.#appendChunk(rows.slice(at, at + CHUNK_ROWS))
  }

  /** For each row one of `FIT`. */
  find({ wanted, unwanted }: WordQuery): Uint8Array {
    const fits = new Uint8Array(this.#rows)
    // A long term is the rarest as a rule; the others are looked for only where it was found.
    const [first, ...others] = wanted.toSorted((a, b) => b.text.length - a.text.length)
    if (first === undefined) fits.fill(FIT.found)
    for (const chunk of this.#chunks) {
      const own = fits.subarray(chunk.start, chunk.start + chunk.rows)
      if (first !== undefined) markRows(chunk, first, own)
      for (const term of others) keepRowsWith(chunk, term, own)
      for (const term of unwanted) dropRowsWith(chunk, term, own)
    }
    return fits
  }

  /** Words of headlines that begin like the last word of this, the most frequent first. */
  suggest(beginning: string, most: number): readonly string[] {
    return this.#vocabulary.beginningWith(beginning.split(/\s+/).at(-1) ?? '', most)
  }

  /** The query with words that stand nowhere put right; null where that finds nothing either. */
  correct(query: WordQuery): string | null {
    const mend = (term: Term): Term => {
      if (term.kind === 'phrase' || this.#has(term)) return term
      const nearest = this.#vocabulary.nearest(term.text)
      return nearest === null ? term : { ...term, text: nearest }
    }
    const better = writeQuery({ ...query, wanted: query.wanted.map(mend) })
    if (better === writeQuery(query)) return null
    return this.find(readQuery(better)).some((fit) => fit > 0) ? better : null
  }

  #has(term: Term): boolean {
    return this.find({ wanted: [term], unwanted: [] }).some((fit) => fit > 0)
  }

  #appendChunk(rows: readonly RowText[]): void {
    for (const { headline } of rows) this.#vocabulary.add(headline)
    const bodies = rows.some(({ body }) => body !== null)
      ? [packOf(rows.map(({ body }) => searchFold(body ?? '')))]
      : []
    this.#chunks.push({
      start: this.#rows,
      rows: rows.length,
      headlines: packOf(rows.map(({ headline }) => searchFold(headline))),
      others: [packOf(rows.map(({ rest }) => searchFold(rest))), ...bodies],
    })
    this.#rows += rows.length
  }
}

function markRows({ headlines, others }: Chunk, term: Term, fits: Uint8Array): void {
  eachRowWith(headlines, term, (row) => {
    fits[row] = FIT.headline
  })
  for (const pack of others) {
    eachRowWith(pack, term, (row) => {
      fits[row] ||= FIT.found
    })
  }
}

function keepRowsWith({ headlines, others }: Chunk, term: Term, fits: Uint8Array): void {
  for (let row = 0; row < fits.length; row += 1) {
    if (fits[row] === FIT.none || indexOfTerm(rowText(headlines, row), term) >= 0) continue
    const isElsewhere = others.some((pack) => indexOfTerm(rowText(pack, row), term) >= 0)
    fits[row] = isElsewhere ? FIT.found : FIT.none
  }
}

function dropRowsWith({ headlines, others }: Chunk, term: Term, fits: Uint8Array): void {
  for (const pack of [headlines, ...others]) {
    eachRowWith(pack, term, (row) => {
      fits[row] = FIT.none
    })
  }
}
