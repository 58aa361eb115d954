/** The words in and around a passage, without taking apart all of a long text. */
import type { Passage } from '#edition/passage.ts'

/** The passage, made of whole words. */
export interface NearWords extends Passage {
  /** What stands right before and after it, in order, in one paragraph each. */
  readonly before: readonly Passage[]
  readonly after: readonly Passage[]
  /** The words of its first paragraph from its beginning, and of its last one to its end, as far as they are near. */
  readonly first: readonly Passage[]
  readonly last: readonly Passage[]
}

/** Null for a passage of nothing but white space. */
export function nearWords(text: string, passage: Passage): NearWords | null {
  const place = Math.max(0, passage.start)
  const chosen = text.slice(place, Math.max(0, passage.end))
  if (chosen.trim() === '') return null
  const from = place + chosen.length - chosen.trimStart().length
  const to = place + chosen.trimEnd().length
  const nearStart = wordsAround(text, from)
  const nearEnd = wordsAround(text, to)
  const start = nearStart.find((word) => word.start < from && from < word.end)?.start ?? from
  const end = nearEnd.find((word) => word.start < to && to < word.end)?.end ?? to
  const firstEnd = Math.min(end, lineEnd(text, start))
  const lastStart = Math.max(start, lineStart(text, end))
  return {
    start,
    end,
    before: leading(text, nearStart, start),
    after: following(text, nearEnd, end),
    first: nearStart.filter((word) => word.start >= start && word.end <= firstEnd),
    last: nearEnd.filter((word) => word.start >= lastStart && word.end <= end),
  }
}

/** Signs between two paragraphs, such as "***", would stand between a prefix and its passage. */
function leading(text: string, words: readonly Passage[], start: number): readonly Passage[] {
  const before = words.filter((word) => word.end <= start)
  const line = lineStart(text, before.at(-1)?.end ?? 0)
  const inLine = before.filter((word) => word.start >= line)
  const gap = text.slice(inLine[0]?.start ?? start, start).trimEnd()
  return gap.includes('\n') ? [] : inLine
}

function following(text: string, words: readonly Passage[], end: number): readonly Passage[] {
  const after = words.filter((word) => word.start >= end)
  const line = lineEnd(text, after[0]?.start ?? text.length)
  const inLine = after.filter((word) => word.end <= line)
  const gap = text.slice(end, inLine.at(-1)?.end ?? end).trimStart()
  return gap.includes('\n') ? [] : inLine
}

function lineStart(text: string, place: number): number {
  return place === 0 ? 0 : text.lastIndexOf('\n', place - 1) + 1
}

function lineEnd(text: string, place: number): number {
  const found = text.indexOf('\n', place)
  return found === -1 ? text.length : found
}

/** Characters to each side: a dozen words in most languages. */
const REACH = 300

/** In order, and only whole ones. */
function wordsAround(text: string, place: number): readonly Passage[] {
  const from = Math.max(0, place - REACH)
  const to = Math.min(text.length, place + REACH)
  return wordsIn(text.slice(from, to))
    .map((word) => ({ start: word.start + from, end: word.end + from }))
    .filter((word) => (word.start > from || from === 0) && (word.end < to || to === text.length))
}

/** Browsers look for words as the segmenter has them; those of before 2024 may have no segmenter. */
function wordsIn(text: string): readonly Passage[] {
  if (typeof Intl.Segmenter !== 'function') {
    const words = [...text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)]
    return words.map(({ 0: word, index }) => ({ start: index, end: index + word.length }))
  }
  return [...new Intl.Segmenter('en', { granularity: 'word' }).segment(text)]
    .filter(({ isWordLike }) => isWordLike)
    .map(({ segment, index }) => ({ start: index, end: index + segment.length }))
}
