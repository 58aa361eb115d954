/** What else a reader of one article may want to read: rows that share its author, its section and its rarest words. */
import type { Lists } from './columns.ts'
import type { Whole } from './order.ts'
import { readQuery, type WordQuery } from './words/query.ts'
import { FIT } from './words/text-store.ts'

export interface Subject {
  readonly id: string
  readonly headline: string
  readonly sections: readonly string[]
  /** Names. */
  readonly authors: readonly string[]
  readonly tags: readonly string[]
}

/** The same in the terms of the columns. */
export interface Sought {
  /** 1 at the place of each of its sections, and of its authors. */
  readonly sections: Uint8Array
  readonly authors: Uint8Array
  /** How well each row fits a word. */
  readonly hitsOf: (query: WordQuery) => Uint8Array
}

/** A word weighs as much as it is rare; the author as a rather rare word, the section as a common one. */
const AUTHOR = 2
const SECTION = 0.5
/** Less says that two articles share a common word, or a section and nothing else. */
const ENOUGH = 3
/** What a word below the headline is worth of one in it. */
const BELOW = 0.75
const MOST_WORDS = 8
/** Of all rows; a word in more of them tells nothing. */
const COMMON = 0.1
/** So few of a small edition are not common yet. */
const FEW = 10

/** The nearest first, the newest first among equals; only those that have enough in common. */
export function relatedRows(whole: Whole, subject: Subject, sought: Sought, most: number): Uint32Array {
  const scores = new Float32Array(whole.rows)
  for (const query of wordsOf(subject)) addWord(sought.hitsOf(query), scores)
  addNames(whole.authors, sought.authors, AUTHOR, scores)
  addNames(whole.sections, sought.sections, SECTION, scores)
  const rows = Uint32Array.from(scores.keys()).filter((row) => (scores[row] ?? 0) >= ENOUGH)
  return rows.sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || a - b).subarray(0, most)
}

function wordsOf({ headline, tags }: Subject): readonly WordQuery[] {
  const words = [...tags.map((tag) => `"${tag.replaceAll('"', ' ')}"`), headline].join(' ')
  return readQuery(words)
    .wanted.filter(({ text }) => text.length >= shortestOf(text))
    .slice(0, MOST_WORDS)
    .map((term) => ({ wanted: [term], unwanted: [] }))
}

/** Short words of the Latin and other alphabets are mostly articles and prepositions. */
function shortestOf(text: string): number {
  return /[\u1100-\u11ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/.test(text) ? 2 : 4
}

function addWord(hits: Uint8Array, scores: Float32Array): void {
  let count = 0
  for (const hit of hits) if (hit !== FIT.none) count += 1
  if (count > FEW && count > hits.length * COMMON) return
  const weight = Math.log(hits.length / count)
  for (let row = 0; row < hits.length; row += 1) {
    if (hits[row] !== FIT.none)
      scores[row] = (scores[row] ?? 0) + weight * (hits[row] === FIT.headline ? 1 : BELOW)
  }
}

function addNames({ starts, values }: Lists, wanted: Uint8Array, weight: number, scores: Float32Array): void {
  for (let row = 0; row < scores.length; row += 1) {
    const own = values.subarray(starts[row], starts[row + 1])
    if (own.some((value) => wanted[value] === 1)) scores[row] = (scores[row] ?? 0) + weight
  }
}
