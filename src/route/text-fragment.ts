/** The end of a link that leads to a passage: `:~:text=`, by the WICG's specification of text fragments. */
import type { Passage } from '#edition/passage.ts'
import { fold } from '#lib/fold.ts'
import { encode } from './encode.ts'
import { type NearWords, nearWords } from './near-words.ts'

/** A passage of up to so many words is given whole. */
const SHORT = 12
/** Words of each end of a longer one, and of what stands before and after; tried until the passage is the only one. */
const ATTEMPTS = [
  { ends: 3, before: 0, after: 0 },
  { ends: 6, before: 0, after: 0 },
  { ends: 6, before: 3, after: 0 },
  { ends: 6, before: 3, after: 3 },
  { ends: 6, before: 6, after: 6 },
  { ends: 6, before: 12, after: 12 },
] as const

/** Null for a passage of nothing but white space. Half words are made whole, since browsers find no halves. */
export function textFragment(text: string, passage: Passage): string | null {
  const near = nearWords(text, passage)
  if (near === null) return null
  const folded = fold(text)
  const attempts = ATTEMPTS.map((attempt) => partsOf(text, near, attempt))
  const parts = attempts.find((each) => isAlone(text, folded, each)) ?? attempts.at(-1)
  return parts === undefined ? null : `:~:text=${write(text, parts)}`
}

/** An address with a `#` of its own keeps it: browsers take the directive off before the page sees it. */
export function atPassage(address: string, fragment: string): string {
  const [page = ''] = address.split(':~:')
  return `${page}${page.includes('#') ? '' : '#'}${fragment}`
}

/** Places in the text; `ends` is null where the passage is given whole. */
interface Parts extends Passage {
  readonly prefixStart: number
  readonly suffixEnd: number
  readonly ends: { readonly startEnd: number; readonly endStart: number } | null
}

function partsOf(text: string, near: NearWords, attempt: (typeof ATTEMPTS)[number]): Parts {
  const { start, end, before, after } = near
  return {
    start,
    end,
    prefixStart: before.slice(Math.max(0, before.length - attempt.before))[0]?.start ?? start,
    suffixEnd: after.slice(0, attempt.after).at(-1)?.end ?? end,
    ends: isShort(text, near) ? null : endsOf(near, attempt.ends),
  }
}

/** Browsers look for each part within one paragraph, so a passage of two is never given whole. */
function isShort(text: string, { start, end, first, last }: NearWords): boolean {
  if (text.slice(start, end).includes('\n')) return false
  return first.length <= SHORT && last.length <= SHORT && first.at(-1)?.end === last.at(-1)?.end
}

function endsOf({ first, last }: NearWords, count: number): Parts['ends'] {
  const startEnd = first.slice(0, count).at(-1)?.end
  const endStart = last.slice(-count)[0]?.start
  return startEnd === undefined || endStart === undefined || startEnd > endStart
    ? null
    : { startEnd, endStart }
}

/** That a browser finds this passage and no other, as far as this text goes; it passes over case and accents. */
function isAlone(text: string, folded: string, parts: Parts): boolean {
  const { start, prefixStart, suffixEnd, ends } = parts
  if (ends === null) return standsOnce(folded, fold(text.slice(prefixStart, suffixEnd)))
  if (!standsOnce(folded, fold(text.slice(prefixStart, ends.startEnd)))) return false
  const rest = fold(text.slice(start, suffixEnd))
  const close = fold(text.slice(ends.endStart, suffixEnd))
  return rest.indexOf(close, fold(text.slice(start, ends.startEnd)).length) === rest.length - close.length
}

function standsOnce(folded: string, sought: string): boolean {
  const first = folded.indexOf(sought)
  return first !== -1 && folded.indexOf(sought, first + 1) === -1
}

function write(text: string, { start, end, prefixStart, suffixEnd, ends }: Parts): string {
  const part = (from: number, to: number) => encodePart(text.slice(from, to))
  const prefix = prefixStart < start ? [`${part(prefixStart, start)}-`] : []
  const suffix = suffixEnd > end ? [`-${part(end, suffixEnd)}`] : []
  const middle = ends === null ? [part(start, end)] : [part(start, ends.startEnd), part(ends.endStart, end)]
  return [...prefix, ...middle, ...suffix].join(',')
}

/** Commas and ampersands are encoded as everywhere; a hyphen would make a prefix or suffix of it. */
function encodePart(text: string): string {
  return encode(text.replace(/\s+/g, ' ').trim()).replaceAll('-', '%2D')
}
