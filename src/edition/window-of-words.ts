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

/** Without the strange words at its beginning, and with those of the quotation that new words have pushed out. */
function fitted(words: readonly Word[], last: number, sought: readonly string[]): Passage | null {
  const missing = countsOf(sought)
  const take = (i: number): boolean => {
    const word = words[i]?.word
    const count = word === undefined ? 0 : (missing.get(word) ?? 0)
    if (word !== undefined && count > 0) missing.set(word, count - 1)
    return count > 0
  }
  const edge = last - sought.length
  const slack = Math.ceil(sought.length / 4)
  let from = last
  let to = last
  for (let i = last; i > edge; i -= 1) if (take(i)) from = i
  for (let i = last + 1; i <= last + slack; i += 1) if (take(i)) to = i
  for (let i = edge; i > edge - slack; i -= 1) if (take(i)) from = i
  const first = words[from]
  const end = words[to]
  return first && end ? { start: first.start, end: end.end } : null
}

function countsOf(words: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  return counts
}
