/** The cards of Ghost's editors: whatever in a text is no paragraph. Null for kinds that need the site's own scripts. */
import { escapeHtml, plainTextToHtml } from '#edition/plain-body.ts'
import { firstLabel, firstText, labelOf, type RawRecord, recordOf } from '#format/fields.ts'

export function cardHtml(kind: string, card: RawRecord): string | null {
  switch (kind) {
    case 'html':
      return firstText(card.html) ?? ''
    case 'markdown':
    case 'card-markdown':
      // Shown as it is written: a reader of Markdown is no part of a news reader.
      return plainTextToHtml(firstText(card.markdown) ?? '')
    case 'codeblock':
    case 'code':
      return `<pre><code>${escapeHtml(firstText(card.code) ?? '')}</code></pre>`
    case 'hr':
    case 'horizontalrule':
      return '<hr>'
    case 'image':
      return figure(card)
    case 'gallery':
      return listIn(card.images).map(figure).join('')
    case 'callout':
      return paragraph(firstText(card.calloutText, card.calloutEmoji))
    case 'toggle':
      return `${paragraph(firstText(card.heading))}${firstText(card.content) ?? ''}`
    case 'embed':
    case 'bookmark':
    case 'video':
    case 'audio':
    case 'file':
      return link(card)
    // A mark for where the preview ends, and prompts that ask for money or an address.
    case 'paywall':
    case 'email':
    case 'email-cta':
    case 'signup':
      return ''
    default:
      return null
  }
}

function listIn(value: unknown): readonly RawRecord[] {
  return Array.isArray(value) ? value.map(recordOf) : []
}

/** Captions are HTML already. */
function figure(card: RawRecord): string {
  const src = labelOf(card.src)
  if (src === null) return ''
  const caption = firstText(card.caption)
  const alt = escapeHtml(labelOf(card.alt) ?? '')
  return `<figure><img src="${escapeHtml(src)}" alt="${alt}">${caption ? `<figcaption>${caption}</figcaption>` : ''}</figure>`
}

function paragraph(html: string | null): string {
  return html === null ? '' : `<p>${html}</p>`
}

function link(card: RawRecord): string | null {
  const address = firstLabel(card.url, card.src)
  const title = firstLabel(recordOf(card.metadata).title, card.title, card.fileTitle, card.fileName, address)
  if (address === null || title === null) return firstText(card.html)
  return `<p><a href="${escapeHtml(address)}">${escapeHtml(title)}</a></p>`
}
