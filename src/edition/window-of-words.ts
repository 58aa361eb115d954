/** Finds the place in a text where most words of a quotation stand together. */
import { fold } from '#lib/fold.ts'
import type { Passage } from './passage.ts'

/** How much of the quotation has to be there still. */
const ENOUGH = 0.6
/** Of shorter quotations, the words that are everywhere would be found anywhere. */
const FEWEST_WORDS = 4
const FEWEST_LETTERS = 12

/** The first of the best windows, as long as the quotation in words; null where fewer than 60 % of them are shared. */
export function windowOfWords(text: string, quote: string): Passage | null {
  const sought = wordsOf(quote).map(({ word }) => word)
  if (sought.length < FEWEST_WORDS || sought.join('').length < FEWEST_LETTERS) return null
  const words = wordsOf(text)
  const last = endOfBest(words, sought)
  return last === null ? null : fitted(words, last, sought)
}

interface Word extends Passage {
  readonly word: string
}

/** Scripts without spaces between words: there, every letter counts as one. */
const WORD =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]|(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}])[\p{L}\p{M}\p{N}])+/gu

function wordsOf(text: string): readonly Word[] {
  return [...text.matchAll(WORD)].map(({ 0: found, index }) => ({
    word: fold(found),
    start: index,
    end: index + found.length,
  }))
}

/** The last word of the window; `missing` counts what the window still lacks, and falls below zero for repeats. */
function endOfBest(words: readonly Word[], sought: readonly string[]): number | null {
  const missing = countsOf(sought)
  let shared = 0
  let best = Math.ceil(sought.length * ENOUGH) - 1
  let last: number | null = null
  words.forEach(({ word }, i) => {
    const count = missing.get(word)
    if (count !== undefined) missing.set(word, count - 1)
    if (count !== undefined && count > 0) shared += 1
    const gone = words[i - sought.length]?.word
    const lacked = gone === undefined ? undefined : missing.get(gone)
    if (gone !== undefined && lacked !== undefined) {
      missing.set(gone, lacked + 1)
      if (lacked >= 0) shared -= 1
    }
    if (shared > best) {
      best = shared
      last = i
    }
  })
  return last
}

/**
 * From the first shared word to the last, without those at the edges that belong elsewhere in the quotation, and with
 * the ends of the quotation that new words have pushed out.
 */
function fitted(words: readonly Word[], last: number, sought: readonly string[]): Passage | null {
  const places = new Map(sought.map((word, i) => [word, i] as const))
  const earliest = new Map(sought.map((word, i) => [word, i] as const).reverse())
  // Whether one can stand before the other in the quotation.
  const inOrder = (one: Word, other: Word) =>
    (earliest.get(one.word) ?? sought.length) < (places.get(other.word) ?? -1)
  const slack = Math.ceil(sought.length / 4)
  const begin = Math.max(0, last - sought.length + 1)
  const shared = words.slice(begin, last + 1).filter(({ word }) => places.has(word))
  const first = shared.find((word, i) => isEdge(word, shared[i + 1], inOrder))
  const end = shared.findLast((word, i) => isEdge(shared[i - 1], word, inOrder))
  if (first === undefined || end === undefined) return null
  const head = words.slice(Math.max(0, begin - slack), begin).find((word) => inOrder(word, first))
  const tail = words.slice(last + 1, last + 1 + slack).findLast((word) => inOrder(end, word))
  return { start: (head ?? first).start, end: (tail ?? end).end }
}

function isEdge(
  one: Word | undefined,
  other: Word | undefined,
  inOrder: (one: Word, other: Word) => boolean,
): boolean {
  return one === undefined || other === undefined || inOrder(one, other)
}

function countsOf(words: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  return counts
}
