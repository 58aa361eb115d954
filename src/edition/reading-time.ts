/** How long a text takes to read. */
import type { ReadingTime } from './article.ts'

const WORDS_PER_MINUTE = 265
const CHARACTERS_PER_MINUTE = 500

/** Null for an empty text; else at least a minute. Chinese, Japanese and Korean are counted by character. */
export function readingTime(text: string): ReadingTime | null {
  if (text.trim() === '') return null
  if (isEastAsian(text)) {
    const characters = text.replace(/\s+/g, '').length
    return { minutes: Math.max(1, Math.ceil(characters / CHARACTERS_PER_MINUTE)), from: 'chars' }
  }
  return timeForWords(countWords(text))
}

export function timeForWords(words: number): ReadingTime {
  return { minutes: Math.max(1, Math.ceil(words / WORDS_PER_MINUTE)), from: 'words' }
}

/** More than half of the first hundred letters. */
function isEastAsian(text: string): boolean {
  const letters = text.slice(0, 600).match(/\p{L}/gu)?.slice(0, 100) ?? []
  const eastAsian = letters.filter((letter) =>
    /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(letter),
  )
  return eastAsian.length * 2 > letters.length
}

/** Counting in place: splitting a long body would make an array of all its words. */
function countWords(text: string): number {
  let words = 0
  let inWord = false
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i)
    const isSpace = code <= 32 || code === 0xa0
    if (!isSpace && !inWord) words += 1
    inWord = !isSpace
  }
  return words
}
