/** Documents that are no edition at all: which kind they are, and what to do about it. */
import type { FeedContext, Unreadable, UnreadableCode } from './feed.ts'
import { isRecord } from './fields.ts'
import { findFault } from './json-fault.ts'

/** The last part of the address, by which the publisher knows the file. */
export function fileName({ loadedFrom }: FeedContext): string {
  const path = loadedFrom.split(/[?#]/, 1)[0] ?? ''
  const last = path.split('/').filter(Boolean).at(-1) ?? ''
  try {
    return decodeURIComponent(last) || 'The file'
  } catch {
    return last
  }
}

function unreadable(code: UnreadableCode, message: string): Unreadable {
  return { code, message }
}

/** Null for text that may be JSON. */
export function notEvenJson(text: string, file: string): Unreadable | null {
  if (text.trim() === '') {
    return unreadable('empty', `${file} is empty. Export it again, then reload this page.`)
  }
  if (/^\s*<\?xml|^\s*<(?:rss|feed|rdf:RDF)\b/i.test(text)) {
    const words =
      'is XML, as RSS and Atom feeds are. Lectern reads JSON Feed: choose JSON Feed in your system’s export.'
    return unreadable('xml', `${file} ${words}`)
  }
  if (/^\s*</.test(text)) {
    const words =
      'is a web page, not article data. The file may be missing, or the address may be wrong: check both.'
    return unreadable('web-page', `${file} ${words}`)
  }
  return null
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
  const expected = 'Lectern reads JSON Feed, which has its articles in a list called "items".'
  return unreadable('unknown-shape', `${file} ${shapeWords(document)} ${expected}`)
}

function shapeWords(document: unknown): string {
  if (Array.isArray(document)) return 'is a list, but not of articles with a title or content.'
  if (!isRecord(document)) return 'is a single value, not a list of articles.'
  if (isRecord(document.rss) || isRecord(document.channel)) {
    return 'is RSS written as JSON. Export it as JSON Feed instead.'
  }
  const keys = Object.keys(document)
  if (keys.length === 0) return 'is an empty object: there are no articles in it.'
  const named = keys.slice(0, 6).map((key) => `"${key.slice(0, 40)}"`)
  const rest = keys.length > named.length ? ` and ${keys.length - named.length} more` : ''
  return `is JSON, but not an edition: at its top it has ${named.join(', ')}${rest}.`
}
