/** Finds a quoted passage again in a text that may have changed a little since. */
import { indexIn } from './index-in.ts'
import type { Passage } from './passage.ts'
import { windowOfWords } from './window-of-words.ts'

/** To the letter if it is there so; else without white space and case; else where most of its words stand together. */
export function findPassage(text: string, quote: string): Passage | null {
  const sought = quote.trim()
  if (sought === '') return null
  const exact = indexIn(text, sought)
  if (exact !== null) return { start: exact, end: exact + sought.length }
  return findLetters(text, sought) ?? windowOfWords(text, sought)
}

function findLetters(text: string, sought: string): Passage | null {
  const { letters, places } = lettersOf(text)
  const wanted = lettersOf(sought).letters
  const at = indexIn(letters, wanted)
  const start = at === null ? undefined : places[at]
  const last = at === null ? undefined : places[at + wanted.length - 1]
  if (start === undefined || last === undefined) return null
  const isPair = (text.codePointAt(last) ?? 0) > 0xffff
  return { start, end: last + (isPair ? 2 : 1) }
}

interface Letters {
  readonly letters: string
  /** Where each of them comes from: a small letter may be longer than its capital. */
  readonly places: readonly number[]
}

function lettersOf(text: string): Letters {
  const letters: string[] = []
  const places: number[] = []
  let place = 0
  for (const char of text) {
    const small = char.trim().toLowerCase()
    letters.push(small)
    for (let unit = 0; unit < small.length; unit += 1) places.push(place)
    place += char.length
  }
  return { letters: letters.join(''), places }
}
