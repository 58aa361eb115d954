/** The tags of an HTML text with their places in it, found as browsers find them; all between them stays as it was written. */
import { decodeHtmlText } from '#edition/entities.ts'

export interface Tag {
  /** In small letters, with a slash before it where the tag is an end. */
  readonly name: string
  readonly start: number
  /** Behind its `>`. */
  readonly end: number
  /** In the order of writing; the first of a name counts. */
  readonly attributes: readonly Attribute[]
}

export interface Attribute {
  /** In small letters. */
  readonly name: string
  readonly value: string
  /** As it was written, with its quotes. */
  readonly raw: string
}

/** What stands inside these is text, whatever it looks like. */
const RAW = new Set(['script', 'style', 'textarea', 'title', 'xmp', 'iframe', 'noembed', 'noframes'])

/** Linear in the length, whatever comes in. A tag without an end is none, and ends the text. */
export function* tagsIn(html: string): Generator<Tag> {
  let at = html.indexOf('<')
  while (at !== -1) {
    const { tag, end } = readAt(html, at)
    if (tag !== null) yield tag
    const next = tag !== null && RAW.has(tag.name) ? endOfRaw(html, tag.name, end) : end
    at = html.indexOf('<', next)
  }
}

/** The attribute as browsers read it; null where it is not there. */
export function attributeOf(tag: Tag, name: string): string | null {
  return tag.attributes.find((one) => one.name === name)?.value ?? null
}

interface Step {
  readonly tag: Tag | null
  readonly end: number
}

function readAt(html: string, start: number): Step {
  if (html.startsWith('<!--', start)) return { tag: null, end: endOfComment(html, start) }
  const isEnd = html.charAt(start + 1) === '/'
  const at = start + (isEnd ? 2 : 1)
  if (!/[a-z]/i.test(html.charAt(at))) {
    const isBogus = isEnd || html.charAt(at) === '!' || html.charAt(at) === '?'
    return { tag: null, end: isBogus ? after(html, '>', at) : at }
  }
  const nameEnd = endOf(NAME, html, at)
  const name = (isEnd ? '/' : '') + html.slice(at, nameEnd).toLowerCase()
  const inside = readAttributes(html, nameEnd)
  if (inside === null) return { tag: null, end: html.length }
  return { tag: { name, start, ...inside }, end: inside.end }
}

const NAME = /[^\s/>]*/y
const GAP = /[\s/]*/y
const ATTRIBUTE_NAME = /[^\s/>][^\s/>=]*/y
const EQUALS = /\s*=\s*/y
const UNQUOTED = /[^\s>]*/y

function endOf(pattern: RegExp, html: string, at: number): number {
  pattern.lastIndex = at
  return pattern.test(html) ? pattern.lastIndex : at
}

function readAttributes(html: string, from: number): { attributes: Attribute[]; end: number } | null {
  const attributes: Attribute[] = []
  let at = endOf(GAP, html, from)
  while (at < html.length) {
    if (html.charAt(at) === '>') return { attributes, end: at + 1 }
    const nameEnd = endOf(ATTRIBUTE_NAME, html, at)
    const value = readValue(html, nameEnd)
    if (value === null) return null
    attributes.push({
      name: html.slice(at, nameEnd).toLowerCase(),
      value: decodeHtmlText(value.text),
      // `alt= >` has no value, and would take the next attribute for one.
      raw: value.text === '' ? html.slice(at, value.end).replace(/=\s*$/, '') : html.slice(at, value.end),
    })
    at = endOf(GAP, html, value.end)
  }
  return null
}

/** Null where a quote is never closed: browsers drop all that follows. */
function readValue(html: string, from: number): { text: string; end: number } | null {
  const at = endOf(EQUALS, html, from)
  if (at === from) return { text: '', end: from }
  const quote = html.charAt(at)
  if (quote !== '"' && quote !== "'") {
    const end = endOf(UNQUOTED, html, at)
    return { text: html.slice(at, end), end }
  }
  const end = html.indexOf(quote, at + 1)
  return end === -1 ? null : { text: html.slice(at + 1, end), end: end + 1 }
}

/** `<!-->` is a whole comment. */
function endOfComment(html: string, start: number): number {
  const short = /^<!--(?:-?>)/.exec(html.slice(start, start + 6))
  return short ? start + short[0].length : after(html, '-->', start + 4)
}

function endOfRaw(html: string, name: string, from: number): number {
  const pattern = new RegExp(`</${name}(?=[\\s/>])`, 'gi')
  pattern.lastIndex = from
  return pattern.exec(html)?.index ?? html.length
}

function after(html: string, mark: string, from: number): number {
  const at = html.indexOf(mark, from)
  return at === -1 ? html.length : at + mark.length
}
