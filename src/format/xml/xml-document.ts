/** From the text of an XML feed to what feedsmith finds in it, or to a sentence on where it breaks. */
import type { FeedContext, Unreadable } from '#format/feed.ts'
import { isRecord, labelOf, type RawRecord, recordOf } from '#format/fields.ts'
import { fileName } from '#format/file-name.ts'
import { unreadable } from '#format/unreadable.ts'
import { firstElement } from '#format/xml-root.ts'

/** Throws as feedsmith does; gives a typed feed, of which nothing is taken for granted here. */
type Parse = (xml: string) => unknown

/** An empty record for a feed with nothing in it. Never throws. */
export function readXml(
  xml: unknown,
  parse: Parse,
  context: FeedContext,
): { readonly feed: RawRecord } | Unreadable {
  const text = typeof xml === 'string' ? xml : ''
  const { name: root, at } = firstElement(text) ?? { name: '', at: 0 }
  const file = fileName(context)
  if (isCutOff(text, root)) {
    const words = `stops in the middle, at line ${lineOf(text, text.length)}: there is no </${root}> at its end. It was not uploaded or downloaded to its end: upload it again.`
    return unreadable('truncated', `${file} ${words}`)
  }
  try {
    return { feed: recordOf(parse(mended(text.slice(at)))) }
  } catch (error) {
    // What was parsed and turned out to hold nothing is an empty feed, not a broken one.
    if (!(error instanceof Error) || error.name !== 'MalformedError') return { feed: {} }
    return unreadable('xml', `${file} is not well-formed XML${faultIn(text, error.cause)}`)
  }
}

/** Feeds that forget only the last end tag are whole. */
function isCutOff(text: string, root: string): boolean {
  const end = text.slice(-2_000_000).toLowerCase()
  if (end.includes(`</${root.toLowerCase()}`)) return false
  return !/(?:<\/(?:\w+:)?channel\s*>|\/>)\s*$/.test(end)
}

function lineOf(text: string, at: number): number {
  return text.slice(0, at).trimEnd().split('\n').length
}

/** The parser names the element that it could not finish, but not its place. */
function faultIn(text: string, cause: unknown): string {
  const said = isRecord(cause) || cause instanceof Error ? (labelOf(cause.message) ?? '') : ''
  const name = /^(?:unexpected end of )?([\w:.-]{1,60})(?: is not closed)?$/i.exec(said)?.[1]
  const at = name === undefined ? -1 : text.toLowerCase().lastIndexOf(`<${name.toLowerCase()}`)
  if (at === -1) {
    const words = said === '' ? '' : ` (${said.replace(/[.\s]+$/, '').slice(0, 100)})`
    return `${words}. Open it in a browser, which shows the line, and export it again.`
  }
  return `: <${name}> in line ${lineOf(text, at + 1)} has no end. Look for a missing </${name}> or a “<” that should be “&lt;”.`
}

/** Feedburner's own element holds the address that it stands before; feedsmith passes it over. */
function mended(xml: string): string {
  const whole = /<\/[\w:.-]{1,60}\s*$/.test(xml) ? `${xml.trimEnd()}>` : xml
  return whole.replace(/(<\/?)feedburner:origLink(?=[\s>])/gi, '$1dc:identifier')
}

/** feedsmith knows RSS only without a prefix and a namespace of its own, inside `<rss>`. */
export function plainRss(text: string): string {
  const first = firstElement(text)
  if (first === null) return text
  const prefix = /^[^:]*:/.exec(first.name)?.[0] ?? ''
  const bare = prefix === '' ? text : text.replaceAll(`<${prefix}`, '<').replaceAll(`</${prefix}`, '</')
  const rest = bare.slice(first.at)
  if (/^<channel/i.test(rest)) return `<rss version="2.0">${rest}</rss>`
  const end = rest.indexOf('>')
  const tag = rest.slice(0, end).replace(/\sxmlns\s*=\s*(?:"[^"]*"|'[^']*')/i, '')
  // Without a version, and with all in capitals, it is RSS all the same.
  const versioned = /\sversion\s*=/i.test(tag) ? tag : tag.replace(/^<rss\b/i, '<rss version="2.0"')
  const inside = rest.slice(end)
  if (/<channel[\s>/]/i.test(inside)) return versioned + inside
  return `${versioned}${inside.replace('>', '><channel>').replace(/<\/rss\s*>\s*$/i, '</channel></rss>')}`
}

/** The table of contents only repeats the order, but feedsmith drops what it does not name. */
export function withoutContents(text: string): string {
  const contents = /<((?:[\w.-]{1,60}:)?items)\b[^<>]*>/i.exec(text)
  if (!contents) return text
  const close = `</${contents[1]}>`
  const end = text.indexOf(close, contents.index)
  if (end === -1 || /<(?:\w+:)?item[\s>]/i.test(text.slice(0, contents.index))) return text
  return text.slice(0, contents.index) + text.slice(end + close.length)
}
