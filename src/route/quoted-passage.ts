/** The end of a link to a passage, in a form that our own page reads: what was quoted, and not where it stood. */
import { findPassage } from '#edition/find-passage.ts'
import type { Passage } from '#edition/passage.ts'
import { encode } from './encode.ts'
import { atPassage, textFragment } from './text-fragment.ts'

/** Of a longer quotation its two ends are given. In letters. */
const LONGEST = 240
const END = 100
/** Nobody wrote more; whoever did wants to keep the page busy. */
const MOST = 1000
/** Of what stands before it, where the same words stand elsewhere too. */
const BEFORE = 40

/**
 * The link is written twice: for our page, which browsers show only what stands before `:~:`, and for browsers, which
 * find it without any script.
 */
export function passageAddress(page: string, text: string, passage: Passage): string {
  const quote = writeQuote(text, passage)
  if (quote === null) return page
  const fragment = textFragment(text, passage)
  const ours = `${page.split('#')[0]}#quote=${quote}`
  return fragment === null ? ours : atPassage(ours, fragment)
}

function writeQuote(text: string, { start, end }: Passage): string | null {
  const quote = text.slice(start, end).trim()
  if (quote === '') return null
  const first = quote.length > LONGEST ? upToWord(quote, END) : quote
  const parts = [encodePart(first)]
  if (quote.length > LONGEST) parts.push(encodePart(fromWord(quote, END)))
  const found = findPassage(text, first)
  if (found && found.start < start) parts.unshift(`${encodePart(fromWord(text.slice(0, start), BEFORE))}-`)
  return parts.join(',')
}

/** Where the passage of a page's hash stands now, though the text may have changed a little; null where it is gone. */
export function findQuoted(text: string, hash: string): Passage | null {
  const [, written = ''] = /^#quote=([^:&]*)/.exec(hash) ?? []
  const parts = written.split(',').slice(0, 3)
  const before = parts[0]?.endsWith('-') ? decodePart(parts.shift()?.slice(0, -1) ?? '') : ''
  const [first = '', last = ''] = parts.map(decodePart)
  const head = findAfter(text, before, first)
  if (last === '') return head
  const from = head?.end ?? 0
  const tail = findPassage(text.slice(from), last)
  if (tail === null) return head
  return { start: head?.start ?? from + tail.start, end: from + tail.end }
}

/** With the words before it, or anywhere. */
function findAfter(text: string, before: string, quote: string): Passage | null {
  const both = before === '' ? null : findPassage(text, `${before} ${quote}`)
  if (both === null) return findPassage(text, quote)
  const from = Math.max(both.start, both.end - quote.length - BEFORE)
  const near = text.slice(from, both.end)
  // The words before may be the same ones, so the last of them counts.
  const at = near.lastIndexOf(quote)
  const inside = at < 0 ? findPassage(near, quote) : { start: at, end: at + quote.length }
  return inside && { start: from + inside.start, end: from + inside.end }
}

function upToWord(text: string, letters: number): string {
  const cut = text.slice(0, letters)
  return /\s/.test(cut) ? cut.replace(/\s\S*$/, '') : cut
}

function fromWord(text: string, letters: number): string {
  const cut = text.slice(-letters)
  return /\s/.test(cut) && text.length > letters ? cut.replace(/^\S*\s/, '') : cut
}

function encodePart(text: string): string {
  return encode(text.replace(/\s+/g, ' ').trim()).replaceAll('-', '%2D')
}

function decodePart(part: string): string {
  try {
    return decodeURIComponent(part).slice(0, MOST)
  } catch {
    return ''
  }
}
