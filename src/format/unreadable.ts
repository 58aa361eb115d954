/** Documents that are no edition at all: which kind they are, and what to do about it. */
import type { Unreadable, UnreadableCode } from './feed.ts'
import { isRecord } from './fields.ts'
import { findFault } from './json-fault.ts'
import type { MarkupKind } from './xml-root.ts'

export function unreadable(code: UnreadableCode, message: string): Unreadable {
  return { code, message }
}

export function emptyFile(file: string): Unreadable {
  return unreadable('empty', `${file} is empty. Export it again, then reload this page.`)
}

const MARKUP: Readonly<Partial<Record<MarkupKind, readonly [UnreadableCode, string]>>> = {
  opml: ['list-of-feeds', 'is OPML, a list of feeds. Name the feeds themselves as sources, one by one.'],
  sitemap: [
    'list-of-feeds',
    'is a sitemap: it lists addresses, not articles. Name a feed of the site instead.',
  ],
  nitf: ['xml', 'is NITF, which Lectern does not read. Export it as ninjs, JSON Feed, RSS or Atom.'],
  newsml: ['xml', 'is NewsML-G2, which Lectern does not read. Export it as ninjs, JSON Feed, RSS or Atom.'],
  xml: ['xml', 'is XML, but neither RSS nor Atom. Export it as JSON Feed, RSS or Atom.'],
}

/** For markup in which no articles can be. */
export function foreignMarkup(kind: MarkupKind, file: string): Unreadable | null {
  const known = MARKUP[kind]
  return known ? unreadable(known[0], `${file} ${known[1]}`) : null
}

/** `feeds`: what the page itself says of its feeds. */
export function webPage(file: string, feeds: readonly string[]): Unreadable {
  const [first] = feeds
  const words = first
    ? `is a web page, not article data, but it names a feed: use ${first} instead.`
    : 'is a web page, not article data. The file may be missing, the address may be wrong, or the server may want a login: check these.'
  return unreadable('web-page', `${file} ${words}`)
}

/** For text that `JSON.parse` has refused. */
export function brokenJson(text: string, file: string): Unreadable {
  const template = /^---\r?$|\{%|\{\{/m.exec(withoutStrings(text))
  if (template) {
    const line = text.slice(0, template.index).split('\n').length
    const words = `is a template that was never filled in: line ${line} has “${template[0].trim()}”. Publish the page that your site generator makes from it.`
    return unreadable('template', `${file} ${words}`)
  }
  const { line, column, isCutOff, found } = findFault(text)
  if (isCutOff) {
    const words = `stops in the middle, at line ${line}, column ${column}. It was not uploaded or downloaded to its end: upload it again.`
    return unreadable('truncated', `${file} ${words}`)
  }
  if (found.startsWith('<![CDATA[')) {
    const words = `is not valid JSON: line ${line}, column ${column} has “<![CDATA[”, a wrapper of web pages. Save only what stands between “<![CDATA[” and “]]>”.`
    return unreadable('not-json', `${file} ${words}`)
  }
  if (line === 1 && /^\s*[^\s{["\d-]/.test(text) && !/^\s*(?:true|false|null)\b/.test(text)) {
    const words = `is plain text, neither JSON nor a feed: it begins with “${found.trim()}”. Name the file that your system exports its articles to.`
    return unreadable('not-json', `${file} ${words}`)
  }
  const words = `is not valid JSON: line ${line}, column ${column} has “${found.trim()}” where it cannot stand. Look for a missing comma or quotation mark just before it.`
  return unreadable('not-json', `${file} ${words}`)
}

/** Blanks strings at the same length: `{{` in an article's text is no template. */
function withoutStrings(text: string): string {
  const start = text.slice(0, 20_000)
  return start.replace(/"(?:[^"\\\n]|\\.)*"?/g, (string) => ' '.repeat(string.length))
}

/** For JSON that is not a list of articles. */
export function unknownShape(document: unknown, file: string): Unreadable {
  const expected =
    'Lectern looks for a list of articles, each with a title and a text or an address. Name the fields of this source in edition.json, under "fields".'
  return unreadable('unknown-shape', `${file} ${shapeWords(document)} ${expected}`)
}

function shapeWords(document: unknown): string {
  if (Array.isArray(document)) return 'is a list, but not of articles with a title or content.'
  if (!isRecord(document)) return 'is a single value, not a list of articles.'
  const keys = Object.keys(document)
  if (keys.length === 0) return 'is an empty object: there are no articles in it.'
  const named = keys.slice(0, 6).map((key) => `"${key.slice(0, 40)}"`)
  const rest = keys.length > named.length ? ` and ${keys.length - named.length} more` : ''
  return `is JSON, but not an edition: at its top it has ${named.join(', ')}${rest}.`
}
