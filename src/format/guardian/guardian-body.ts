/** The text of a Guardian article: `fields.body`, else its blocks, else the text without paragraphs. */
import { escapeHtml } from '#edition/plain-body.ts'
import type { Draft } from '#format/draft.ts'
import { firstText, htmlLabel, isRecord, listOf, type RawRecord, recordOf } from '#format/fields.ts'

/** What the service sends in place of texts that it may not pass on. */
const WITHHELD = /^\s*<!--\s*Redistribution rights/i

export function guardianBody(item: RawRecord): Pick<Draft, 'html' | 'text' | 'bodyState'> {
  const fields = recordOf(item.fields)
  const written = firstText(fields.body, fields.bodyText)
  if (WITHHELD.test(written ?? '')) return { html: null, text: null, bodyState: 'protected' }
  const body = firstText(fields.body, blocksHtml(item))
  if (body === null) return { html: null, text: firstText(fields.bodyText), bodyState: null }
  return {
    html: `${mainMedia(firstText(fields.main))}${withoutRichLinks(body)}`,
    text: null,
    bodyState: null,
  }
}

/** The picture stands above the text; a film belongs into it. */
function mainMedia(main: string | null): string {
  return main !== null && /<(?:iframe|video|audio)\b/i.test(main) ? `${main}\n` : ''
}

/** Boxes that advertise other articles. Each part runs to the next box, so the text is read once. */
function withoutRichLinks(html: string): string {
  const [head = '', ...parts] = html.split(/(?=<aside\b)/i)
  return head + parts.map(afterRichLink).join('')
}

function afterRichLink(part: string): string {
  const tag = part.slice(0, part.indexOf('>') + 1)
  const end = /<\/aside\s*>/i.exec(part)
  return end !== null && tag.includes('element-rich-link') ? part.slice(end.index + end[0].length) : part
}

/** The posts of a live report keep the order, the titles and the hours that the source gives them. */
function blocksHtml(item: RawRecord): string {
  const blocks = listOf(recordOf(item.blocks).body).filter(isRecord)
  const isLive = blocks.length > 1
  return blocks.map((block) => (isLive ? postHtml(block) : (firstText(block.bodyHtml) ?? ''))).join('\n')
}

function postHtml(block: RawRecord): string {
  const title = htmlLabel(block.title)
  const hour = firstText(block.firstPublishedDate, block.publishedDate, block.createdDate)
  const words = hour === null ? null : /^(\d{4}-\d\d-\d\d)T(\d\d:\d\d)[\d:.]{0,20}Z$/.exec(hour.trim())
  const time =
    words === null
      ? ''
      : `<p><time datetime="${escapeHtml(hour ?? '')}">${words[1]} ${words[2]} UTC</time></p>`
  return `${title === null ? '' : `<h2>${escapeHtml(title)}</h2>`}${time}${firstText(block.bodyHtml) ?? ''}<hr>`
}
