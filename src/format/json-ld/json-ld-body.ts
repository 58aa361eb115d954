/** The text of an article of schema.org, and how much of it the publisher gives away. */
import type { Note } from '#edition/article.ts'
import { decodeEntities } from '#edition/entities.ts'
import { htmlToText } from '#edition/markup.ts'
import { escapeHtml, plainTextToHtml } from '#edition/plain-body.ts'
import type { Draft } from '#format/draft.ts'
import { amountOf, firstText, isRecord, labelOf, looseLabel, type RawRecord } from '#format/fields.ts'
import { firstOf, type Look } from './json-ld-look.ts'

const MARKUP = /<(?:p|br|div|ul|ol|h[1-6]|figure|blockquote|table|img|a)\b[^<>]*>/i
const MOST_POSTS = 1000

/** Plain by the standard; some sites write HTML, escaped once or even twice. */
export function bodyIn(look: Look, node: RawRecord): Pick<Draft, 'html' | 'text' | 'bodyState'> {
  const text = textIn(look, node, 'articleBody', 'text')
  const posts = look(node, 'liveBlogUpdate')
    .slice(0, MOST_POSTS)
    .flatMap((post) => postHtml(look, post) ?? [])
  if (posts.length > 0) {
    const html = [...(text === null ? [] : [asHtml(text)]), ...posts].join('\n')
    return { html, text: null, bodyState: null }
  }
  const isHtml = text !== null && MARKUP.test(text)
  return {
    html: isHtml ? text : null,
    text: isHtml || text === null ? null : withParagraphs(text),
    bodyState: stateOf(look, node, text),
  }
}

function textIn(look: Look, node: unknown, ...names: readonly string[]): string | null {
  const text = firstOf(look(node, ...names), firstText)
  return text === null ? null : decodeEntities(decodeEntities(text))
}

function asHtml(text: string): string {
  return MARKUP.test(text) ? text : plainTextToHtml(withParagraphs(text))
}

/** Where long lines are parted by single line ends, or sentences by tabs, those part paragraphs. Otherwise none are invented. */
function withParagraphs(text: string): string {
  if (/\n[^\S\n]*\n/.test(text)) return text
  const lines = text.split(text.includes('\n') ? '\n' : /(?<=[.!?…»”"] ?)\t/).map((line) => line.trim())
  const filled = lines.filter(Boolean)
  return text.length / filled.length > 90 ? filled.join('\n\n') : text
}

/** One post of a live blog, in the order of the source. */
function postHtml(look: Look, post: unknown): string | null {
  const headline = firstOf(look(post, 'headline', 'name'), labelOf)
  const text = textIn(look, post, 'articleBody', 'text', 'description')
  if (headline === null && text === null) return null
  const time = firstOf(look(post, 'datePublished', 'dateCreated', 'dateModified'), labelOf)
  const parts = [
    headline === null ? '' : `<h2>${escapeHtml(headline)}</h2>`,
    time === null ? '' : `<p><time datetime="${escapeHtml(time)}">${escapeHtml(shortTime(time))}</time></p>`,
    text === null || text === headline ? '' : asHtml(text),
  ]
  return `<section>${parts.join('')}</section>`
}

/** To the minute, on the publisher's own clock. */
function shortTime(time: string): string {
  return time.replace(/^(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d).*$/, '$1 $2')
}

/** What is behind a wall is printed whole by some sites all the same: there the count of words tells. */
function stateOf(look: Look, node: RawRecord, text: string | null): 'partial' | null {
  if (text === null) return null
  // Sites that keep the text for themselves put its beginning here.
  if (/(?:…|\.{3})$/.test(text.trimEnd())) return 'partial'
  const told = firstOf(look(node, 'wordCount'), (count) => amountOf(count) ?? null)
  const share = told ? htmlToText(text).split(/\s+/).length / told : null
  // Scripts without spaces have no words to count.
  const isCounted = share !== null && /\s/.test(text.trim().slice(0, 200))
  if (isCounted && share >= 0.9) return null
  if (isCounted && share < 0.5) return 'partial'
  return isWalled(look, node) ? 'partial' : null
}

function isWalled(look: Look, node: RawRecord): boolean {
  const own = look(node, 'isAccessibleForFree')
  if (own.length > 0) return own.every(isFalse)
  return look(node, 'hasPart').some((part) => look(part, 'isAccessibleForFree').some(isFalse))
}

/** `false`, `"False"`, `"https://schema.org/False"`. */
function isFalse(value: unknown): boolean {
  return value === false || (typeof value === 'string' && /(?:^|\/)false$/i.test(value.trim()))
}

export function notesIn(look: Look, node: RawRecord): Note[] {
  return (['correction', 'backstory'] as const).flatMap((kind) =>
    look(node, kind)
      .slice(0, 20)
      .flatMap((one) => {
        const words = isRecord(one)
          ? look(one, 'text', 'articleBody', 'description', 'abstract', 'name')
          : [one]
        const text = firstOf(words, looseLabel)
        return text === null || /^https?:\S+$/.test(text) ? [] : [{ kind, text }]
      }),
  )
}
