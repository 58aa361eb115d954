/** Text of Apple News Format components: plain, Markdown or HTML, as `format` says. */

import { htmlToText } from '#edition/markup.ts'
import { escapeHtml, plainTextToHtml } from '#edition/plain-body.ts'
import { clean } from '#edition/text.ts'
import { amountOf, firstText, isRecord, labelOf, listOf, type RawRecord } from '#format/fields.ts'
import { paragraphHtml } from '#format/figure-html.ts'
import { markdownToHtml } from './markdown.ts'

/** A component, a caption, or a bare string. Blocks of HTML. */
export function textHtml(raw: unknown): string {
  const {
    text: written,
    format,
    additions,
  } = isRecord(raw) ? raw : { text: raw, format: 'none', additions: null }
  const text = firstText(written)
  if (text === null) return ''
  if (format === 'html') return paragraphHtml(text)
  if (format === 'markdown') return markdownToHtml(text)
  const links = linksIn(additions, text.length)
  return links.length === 0 ? plainTextToHtml(text) : linkedHtml(text, links)
}

/** The same as one line of plain text. */
export function textLabel(raw: unknown): string | null {
  if (typeof raw === 'string') return labelOf(raw)
  return clean(htmlToText(textHtml(raw))) || null
}

/** The same for the inside of a heading or a link. */
export function lineHtml(raw: unknown): string {
  const html = textHtml(raw).trim()
  const inside = /^<(p|h[1-6])>([\s\S]*)<\/\1>$/.exec(html)?.[2]
  return inside !== undefined && !/<(?:p|h[1-6])\b/.test(inside) ? inside : escapeHtml(textLabel(raw) ?? '')
}

interface Link {
  readonly start: number
  readonly end: number
  readonly address: string
}

/** Plain text keeps its links beside it; what overlaps is no link. */
function linksIn(additions: unknown, length: number): Link[] {
  const found = listOf(additions)
    .filter(isRecord)
    .flatMap((one) => linkFrom(one, length))
  const links: Link[] = []
  for (const link of found.sort((a, b) => a.start - b.start)) {
    if (link.start >= (links.at(-1)?.end ?? 0)) links.push(link)
  }
  return links
}

function linkFrom({ type, URL: address, rangeStart, rangeLength }: RawRecord, length: number): Link[] {
  const start = amountOf(rangeStart)
  const size = amountOf(rangeLength)
  if (type !== 'link' || typeof address !== 'string' || start === undefined || !size) return []
  return start + size <= length ? [{ start, end: start + size, address }] : []
}

function linkedHtml(text: string, links: readonly Link[]): string {
  let html = ''
  let at = 0
  for (const { start, end, address } of links) {
    html += `${escapeHtml(text.slice(at, start))}<a href="${escapeHtml(address)}">${escapeHtml(text.slice(start, end))}</a>`
    at = end
  }
  const paragraphs = (html + escapeHtml(text.slice(at))).split(/\n[^\S\n]*\n\s*/)
  return paragraphs.map((one) => `<p>${one.trim().replace(/\n/g, '<br>')}</p>`).join('\n')
}
