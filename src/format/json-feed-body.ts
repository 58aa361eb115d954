/** The text of a JSON Feed item, and what it is enough for. */
import { httpAddress } from '#edition/address.ts'
import type { Article, Attachment } from '#edition/article.ts'
import { htmlToText } from '#edition/markup.ts'
import { plainTextToHtml } from '#edition/plain-body.ts'
import { clean, cleanLabel, dropTail, hasControls, mendText } from '#edition/text.ts'
import { amountOf, firstLabel, isRecord, labelOf, listOf, type RawRecord } from './fields.ts'

export interface Body extends Pick<Article, 'bodyHtml' | 'bodyText' | 'bodyState'> {
  readonly hadControls: boolean
}

const MEDIA = /<(?:img|picture|iframe|video|audio|figure|svg|embed|object)\b/i

/** `standfirst` tells a whole text from a feed that repeats its summary as content. */
export function bodyOf(item: RawRecord, standfirst: string | null): Body {
  const html = textOf(item.content_html)
  const text = textOf(item.content_text)
  const raw = html ?? text ?? ''
  const bodyHtml = html === null ? plainTextToHtml(mendText(text ?? '')) : mendText(html)
  const bodyText = html === null ? mendText(text ?? '').trim() : htmlToText(bodyHtml)
  const hadControls = hasControls(raw)
  if (bodyText === '' && !MEDIA.test(bodyHtml)) {
    return { bodyHtml: null, bodyText: null, bodyState: 'none', hadControls }
  }
  // Excerpts are exported as plain text; a brief of one paragraph comes as HTML and is whole.
  const isExcerpt = html === null && standfirst !== null && cleanLabel(bodyText) === standfirst
  const isWhole = !isExcerpt && !/(?:\[…\]|\[\.\.\.\])\s*$/.test(bodyText)
  return { bodyHtml, bodyText: bodyText || null, bodyState: isWhole ? 'full' : 'partial', hadControls }
}

/** Some exports write the word null. */
function textOf(value: unknown): string | null {
  if (typeof value !== 'string') return null
  const trimmed = value.trim()
  return trimmed === '' || trimmed === 'null' ? null : value
}

/** Plain by the rules of the format; feeds that put HTML there mean its text. */
export function standfirstOf(item: RawRecord, extension: RawRecord): string | null {
  const raw = firstText(item.summary, extension.standfirst, item.blurb, item.subtitle, item.description)
  if (raw === null) return null
  const isHtml = /<(?:p|div|br|a|img|em|strong|span)\b[^<>]*>/i.test(raw)
  return dropTail(isHtml ? clean(htmlToText(raw)) : cleanLabel(raw)) || null
}

function firstText(...values: readonly unknown[]): string | null {
  for (const value of values) {
    const text = textOf(value)
    if (text !== null) return text
  }
  return null
}

/** Alternates of one thing carry the same title: the first stands for all. */
export function attachmentsOf(item: RawRecord, bases: readonly (string | null)[]): readonly Attachment[] {
  const attachments: Attachment[] = []
  const titles = new Set<string>()
  for (const raw of listOf(item.attachments)) {
    if (!isRecord(raw)) continue
    const url = httpAddress(raw.url, bases)
    const title = labelOf(raw.title)
    if (url === null || (title !== null && titles.has(title))) continue
    if (title !== null) titles.add(title)
    attachments.push(describe(url, title, raw))
  }
  return attachments
}

function describe(url: string, title: string | null, raw: RawRecord): Attachment {
  const bytes = amountOf(raw.size_in_bytes)
  const seconds = amountOf(raw.duration_in_seconds)
  return {
    url,
    type: firstLabel(raw.mime_type, raw.type)?.toLowerCase() ?? null,
    ...(title !== null && { title }),
    ...(bytes !== undefined && { bytes }),
    ...(seconds !== undefined && { seconds }),
  }
}
