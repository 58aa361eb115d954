/** Texts of Ghost 5 and later as its editor keeps them: the tree of Lexical. Only for posts that come without HTML. */
import { escapeHtml } from '#edition/plain-body.ts'
import { labelOf, type RawRecord, recordOf } from '#format/fields.ts'
import { cardHtml } from './ghost-cards.ts'

export interface EditorText {
  readonly html: string
  /** Some part is of a kind that is not known here. */
  readonly isWhole: boolean
}

const DEEPEST = 12

/** Null for what is no such tree. */
export function lexicalText(document: RawRecord): EditorText | null {
  const { children } = recordOf(document.root)
  if (!Array.isArray(children)) return null
  const lost: string[] = []
  const html = children.map((node) => nodeHtml(recordOf(node), 0, lost)).join('\n')
  return { html, isWhole: lost.length === 0 }
}

const TAGS: Readonly<Record<string, string>> = {
  paragraph: 'p',
  quote: 'blockquote',
  'extended-quote': 'blockquote',
  aside: 'blockquote',
  listitem: 'li',
}

/** Kinds that cannot be shown are added to `lost`. */
function nodeHtml(node: RawRecord, depth: number, lost: string[]): string {
  const kind = labelOf(node.type) ?? ''
  if (kind === 'linebreak') return '<br>'
  if (typeof node.text === 'string') return textHtml(node.text, node.format)
  const children = Array.isArray(node.children) && depth < DEEPEST ? node.children : null
  if (children === null) {
    const card = cardHtml(kind, node)
    if (card === null) lost.push(kind)
    return card ?? ''
  }
  const inner = children.map((child) => nodeHtml(recordOf(child), depth + 1, lost)).join('')
  if (kind === 'link') return `<a href="${escapeHtml(labelOf(node.url) ?? '')}">${inner}</a>`
  const tag = tagOf(kind, node)
  return tag === null ? inner : `<${tag}>${inner}</${tag}>`
}

function tagOf(kind: string, node: RawRecord): string | null {
  if (kind === 'list') return node.listType === 'number' ? 'ol' : 'ul'
  if (kind === 'heading' || kind === 'extended-heading')
    return /^h[1-6]$/.exec(labelOf(node.tag) ?? '')?.[0] ?? 'h2'
  return Object.hasOwn(TAGS, kind) ? (TAGS[kind] ?? null) : null
}

/** Bold is the first bit of the format, italic the second. */
function textHtml(text: string, format: unknown): string {
  const bits = typeof format === 'number' ? format : 0
  const strong = bits & 1 ? `<strong>${escapeHtml(text)}</strong>` : escapeHtml(text)
  return bits & 2 ? `<em>${strong}</em>` : strong
}
