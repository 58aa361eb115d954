/** The text of an item, and what it is enough for. */
import type { Article } from '#edition/article.ts'
import { cleanLabel } from '#edition/label.ts'
import { htmlToText } from '#edition/markup.ts'
import { plainTextToHtml } from '#edition/plain-body.ts'
import { hasControls, mendText } from '#edition/text.ts'
import type { Draft } from './draft.ts'

export interface Body extends Pick<Article, 'bodyHtml' | 'bodyText' | 'bodyState'> {
  readonly hadControls: boolean
  readonly isTooLong: boolean
}

/** A long book. Past this it is a mistake or an attack, and taking it apart would take minutes. */
const LONGEST = 4_000_000

const MEDIA = /<(?:img|picture|iframe|video|audio|figure|svg|embed|object)\b/i
/** What services put where they cut a text. */
const CUT = /(?:\[…\]|\[\.\.\.\]|\[\+\d+ chars\])\s*$/

export function bodyOf(draft: Pick<Draft, 'html' | 'text' | 'standfirst' | 'bodyState'>): Body {
  const whole = { html: filled(draft.html), text: filled(draft.text) }
  const isTooLong = (whole.html ?? whole.text ?? '').length > LONGEST
  const html = whole.html?.slice(0, LONGEST) ?? null
  const text = whole.text?.slice(0, LONGEST) ?? null
  const hadControls = hasControls(html ?? text ?? '')
  const bodyHtml = html === null ? plainTextToHtml(mendText(text ?? '')) : mendText(html)
  const bodyText = html === null ? mendText(text ?? '').trim() : htmlToText(bodyHtml)
  if (bodyText === '' && !MEDIA.test(bodyHtml)) {
    const bodyState = draft.bodyState === 'protected' ? 'protected' : 'none'
    return { bodyHtml: null, bodyText: null, bodyState, hadControls, isTooLong }
  }
  const isWhole =
    draft.bodyState === null && !isTooLong && !isExcerpt(bodyText, html !== null, draft.standfirst)
  const bodyState = isWhole ? 'full' : (draft.bodyState ?? 'partial')
  return { bodyHtml, bodyText: bodyText || null, bodyState, hadControls, isTooLong }
}

/** Excerpts are exported as plain text; a brief of one paragraph comes as HTML and is whole. */
function isExcerpt(bodyText: string, isHtml: boolean, standfirst: string | null): boolean {
  if (CUT.test(bodyText)) return true
  return !isHtml && standfirst !== null && cleanLabel(bodyText) === standfirst
}

/** Some exports write the word null. */
function filled(value: string | null): string | null {
  const trimmed = value?.trim() ?? ''
  return trimmed === '' || trimmed === 'null' ? null : value
}
