/** HTML to plain text without a DOM: good enough for search, excerpts and reading time, never for display. */
import { decodeHtmlText } from './entities.ts'

const KNOWN_TAGS =
  /<\/?(?:a|abbr|article|aside|b|bdi|big|blockquote|br|center|cite|code|del|dfn|div|em|figure|font|h[1-6]|hr|i|img|ins|kbd|li|mark|ol|p|pre|q|s|samp|script|section|small|span|strike|strong|style|sub|sup|table|tbody|td|th|tr|tt|u|ul|var|wbr)(?:[\s/][^<>]{0,2000})?>/gi

/** Takes out real tags only, so that "I <3 this" and "a < b" survive. */
export function stripTags(text: string): string {
  return text.includes('<') ? text.replace(KNOWN_TAGS, '') : text
}

const BLOCKS = new Set(
  (
    'address article aside blockquote dd details div dl dt figcaption figure footer form h1 h2 h3 h4 h5 h6 ' +
    'header hr li main nav ol p pre section summary table tr ul'
  ).split(' '),
)
/** What stands inside these is not for reading. */
const SILENT = new Set(
  'script style template noscript svg math head iframe object textarea select'.split(' '),
)

/** Text of an HTML fragment; blocks are parted by empty lines. Linear in the length, whatever comes in. */
export function htmlToText(html: string): string {
  return decodeHtmlText(dropTags(html))
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
}

function dropTags(html: string): string {
  const parts: string[] = []
  let at = 0
  while (at < html.length) {
    const open = html.indexOf('<', at)
    if (open === -1) break
    parts.push(unbroken(html.slice(at, open)))
    const tag = readTag(html, open)
    parts.push(tag.text)
    at = tag.end
  }
  parts.push(unbroken(html.slice(at)))
  return parts.join('')
}

/** A line break in HTML source is a space. */
function unbroken(text: string): string {
  return text.includes('\n') ? text.replace(/\s+/g, ' ') : text
}

interface Tag {
  readonly text: string
  readonly end: number
}

function readTag(html: string, open: number): Tag {
  if (html.startsWith('<!--', open)) return { text: '', end: after(html, '-->', open + 4) }
  if (!/[a-z/!?]/i.test(html.charAt(open + 1))) return { text: '<', end: open + 1 }
  const end = after(html, '>', open)
  const isClosing = html.charAt(open + 1) === '/'
  const name = /^[a-z][a-z\d-]{0,20}/i.exec(html.slice(open + (isClosing ? 2 : 1), open + 24))?.[0]
  const tag = name?.toLowerCase() ?? ''
  if (!isClosing && SILENT.has(tag) && !html.startsWith('/>', end - 2)) {
    return { text: ' ', end: endOfSilence(html, tag, end) }
  }
  return { text: breakFor(tag), end }
}

function breakFor(tag: string): string {
  if (BLOCKS.has(tag)) return '\n\n'
  if (tag === 'br') return '\n'
  return tag === 'td' || tag === 'th' || tag === 'img' ? ' ' : ''
}

/** A missing end runs to the end of the text, as in a browser; so no text is searched twice. */
function after(html: string, mark: string, from: number): number {
  const at = html.indexOf(mark, from)
  return at === -1 ? html.length : at + mark.length
}

function endOfSilence(html: string, tag: string, from: number): number {
  const pattern = new RegExp(`</${tag}[^<>]{0,100}>`, 'gi')
  pattern.lastIndex = from
  return pattern.exec(html) ? pattern.lastIndex : html.length
}
