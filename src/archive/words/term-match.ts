/** Whether a term stands at a place of a folded text, by the rules of its script. */
import type { Term } from './query.ts'

const LETTER = /[\p{L}\p{N}]/u
/** Written without spaces between words, or, in Hangul, with words grown together. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u
const ARABIC = /\p{Script=Arabic}/u
/** What Arabic writes together with the word that follows: and, so, by, like, for, the. */
const PARTICLES = new Set('و ف ب ك ل ال وال فال بال كال لل ولل وب ول وبال'.split(' '))
const LONGEST_PARTICLE = 4

/** `text.startsWith(term.text, at)` is known already. */
export function isTermAt(text: string, at: number, { text: term, kind }: Term): boolean {
  return beginsWord(text, at, term) && (kind === 'prefix' || endsWord(text, at + term.length, term))
}

/** A term of letters without spaces, found anywhere in its text. */
export function isUnspaced(term: string): boolean {
  return UNSPACED.test(term.charAt(0))
}

function beginsWord(text: string, at: number, term: string): boolean {
  if (at === 0 || !isLetterBefore(text, at) || isUnspaced(term)) return true
  // A term that begins with a sign, such as "#1", needs no word before it.
  if (!isLetterAt(term, 0)) return true
  return ARABIC.test(term.charAt(0)) && isAfterParticle(text, at)
}

function endsWord(text: string, end: number, term: string): boolean {
  if (end >= text.length || UNSPACED.test(term.charAt(term.length - 1))) return true
  return !isLetterBefore(term, term.length) || !isLetterAt(text, end)
}

function isAfterParticle(text: string, at: number): boolean {
  let start = at
  while (start > 0 && at - start <= LONGEST_PARTICLE && isLetterBefore(text, start)) start -= 1
  return PARTICLES.has(text.slice(start, at))
}

function isLetterBefore(text: string, at: number): boolean {
  const code = text.charCodeAt(at - 1)
  if (code < 128) return isAsciiLetter(code)
  const isLow = code >= 0xdc00 && code < 0xe000 && at > 1
  return LETTER.test(text.slice(at - (isLow ? 2 : 1), at))
}

function isLetterAt(text: string, at: number): boolean {
  const code = text.codePointAt(at)
  if (code === undefined) return false
  return code < 128 ? isAsciiLetter(code) : LETTER.test(String.fromCodePoint(code))
}

/** Folded text has no capitals. */
function isAsciiLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 48 && code <= 57)
}

/** Where the term stands next in `text` from `from` on; -1 where it does not. */
export function indexOfTerm(text: string, term: Term, from = 0): number {
  let at = text.indexOf(term.text, from)
  while (at >= 0 && !isTermAt(text, at, term)) at = text.indexOf(term.text, at + 1)
  return at
}
