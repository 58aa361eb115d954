/** Texts of Ghost 1 to 4 as its editor kept them: Mobiledoc 0.3. Only for posts that come without HTML. */
import { escapeHtml } from '#edition/plain-body.ts'
import { labelOf, type RawRecord, recordOf } from '#format/fields.ts'
import { cardHtml } from './ghost-cards.ts'
import type { EditorText } from './ghost-lexical.ts'

const [MARKUP, IMAGE, LIST, CARD] = [1, 2, 3, 10]
const BLOCKS = new Set('p h1 h2 h3 h4 h5 h6 blockquote aside pull-quote'.split(' '))
const INLINE = new Set('a strong b em i s u code sub sup'.split(' '))

/** Null for what is no such document. */
export function mobiledocText(document: RawRecord): EditorText | null {
  if (!Array.isArray(document.sections)) return null
  const parts = document.sections.map((section) => sectionHtml(listIn(section), document))
  return { html: parts.map((part) => part ?? '').join('\n'), isWhole: !parts.includes(null) }
}

function listIn(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}

function sectionHtml([kind, first, second]: readonly unknown[], document: RawRecord): string | null {
  if (kind === MARKUP) {
    const tag = blockTag(first)
    return `<${tag}>${markersHtml(second, document)}</${tag}>`
  }
  if (kind === IMAGE) return cardHtml('image', { src: first })
  if (kind === LIST) {
    const tag = first === 'ol' ? 'ol' : 'ul'
    const items = listIn(second).map((markers) => `<li>${markersHtml(markers, document)}</li>`)
    return `<${tag}>${items.join('')}</${tag}>`
  }
  if (kind !== CARD || typeof first !== 'number') return null
  const [name, payload] = listIn(listIn(document.cards)[first])
  return cardHtml(labelOf(name) ?? '', recordOf(payload))
}

function blockTag(raw: unknown): string {
  if (typeof raw !== 'string' || !BLOCKS.has(raw)) return 'p'
  return raw === 'aside' || raw === 'pull-quote' ? 'blockquote' : raw
}

/** `[0, [opened markups], how many close, text]`; 1 in the first place is an atom, of which only the line break is in use. */
function markersHtml(markers: unknown, document: RawRecord): string {
  const open: string[] = []
  const html: string[] = []
  for (const marker of listIn(markers)) {
    const [kind, opened, closed, text] = listIn(marker)
    for (const index of listIn(opened)) {
      const [tag, start] = markupOf(index, document)
      open.push(tag)
      html.push(start)
    }
    html.push(kind === 1 ? '<br>' : escapeHtml(typeof text === 'string' ? text : ''))
    for (let left = typeof closed === 'number' ? closed : 0; left > 0 && open.length > 0; left -= 1) {
      html.push(`</${open.pop()}>`)
    }
  }
  return (
    html.join('') +
    open
      .toReversed()
      .map((tag) => `</${tag}>`)
      .join('')
  )
}

/** The tag, and how it opens. */
function markupOf(index: unknown, document: RawRecord): readonly [string, string] {
  const [raw, attributes] = listIn(typeof index === 'number' ? listIn(document.markups)[index] : null)
  const tag = typeof raw === 'string' && INLINE.has(raw) ? raw : 'span'
  const names = listIn(attributes)
  const address = labelOf(names[names.indexOf('href') + 1])
  return tag === 'a' && address !== null ? [tag, `<a href="${escapeHtml(address)}">`] : [tag, `<${tag}>`]
}
