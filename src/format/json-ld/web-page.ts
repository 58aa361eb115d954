/** What a saved web page holds for a reader of articles: data for search engines, and the addresses of feeds. */
import { httpAddress } from '#edition/address.ts'
import { decodeHtmlText } from '#edition/entities.ts'
import { readGraph } from './json-ld-graph.ts'

/** The blocks of JSON-LD in a page, in its order; those that are no JSON are passed over. */
export function jsonLdIn(page: string): readonly unknown[] {
  return tagsOf(page).flatMap(({ name, tag, inside }) => {
    if (name !== 'script' || !/^application\/ld\+json\b/i.test(attribute(tag, 'type'))) return []
    try {
      const document: unknown = JSON.parse(unwrapped(inside))
      return [document]
    } catch {
      return []
    }
  })
}

/** True where articles are anywhere in these nodes, graphs and lists included. */
export function hasArticle(nodes: readonly unknown[]): boolean {
  return readGraph(nodes).articles.length > 0
}

const FEED = /^application\/(?:feed\+json|rss\+xml|atom\+xml)\b/i
const MOST_FEEDS = 20

/** Absolute; feeds in JSON first, else in the order of the page. */
export function feedsNamedIn(page: string, base: string): readonly string[] {
  const feeds = tagsOf(page).flatMap(({ name, tag }) => {
    const type = attribute(tag, 'type')
    const isFeed = name === 'link' && FEED.test(type) && /\balternate\b/i.test(attribute(tag, 'rel'))
    const address = isFeed ? httpAddress(attribute(tag, 'href'), [base]) : null
    return address === null ? [] : [{ address, isJson: /json/i.test(type) }]
  })
  const sorted = feeds.toSorted((a, b) => Number(b.isJson) - Number(a.isJson))
  return [...new Set(sorted.map(({ address }) => address))].slice(0, MOST_FEEDS)
}

interface PageTag {
  readonly name: string
  readonly tag: string
  /** Of scripts only. */
  readonly inside: string
}

const OPENING = /<(?:(!--)|(script|style|link)(?=[\s/>]))/gi
/** No tag that matters is longer; a longer one is not searched for attributes. */
const LONGEST_TAG = 8000

/** Every script and link outside comments, scripts and styles. Each character is looked at a set number of times, whatever the page holds. */
function tagsOf(page: string): PageTag[] {
  const tags: PageTag[] = []
  let hasCommentEnds = true
  let hasQuotes = true
  OPENING.lastIndex = 0
  for (let found = OPENING.exec(page); found; found = OPENING.exec(page)) {
    const start = OPENING.lastIndex
    if (found[1] !== undefined) {
      const end: number = hasCommentEnds ? page.indexOf('-->', start - 2) : -1
      hasCommentEnds = end !== -1
      OPENING.lastIndex = end === -1 ? start : end + 3
      continue
    }
    const quoted = hasQuotes ? endOfTag(page, start) : null
    // A quotation that never ends would swallow the page: from here on a tag ends where it seems to.
    if (quoted === null) hasQuotes = false
    const end: number = quoted ?? (page.indexOf('>', start) + 1 || page.length)
    const name = (found[2] ?? '').toLowerCase()
    const close = name === 'link' ? end : endOfRaw(page, name, end)
    const tag = end - start > LONGEST_TAG ? '' : page.slice(start, end - 1)
    tags.push({ name, tag, inside: page.slice(end, close) })
    OPENING.lastIndex = close
  }
  return tags
}

/** Past the `>` that ends the tag; null where a quotation runs to the end of the page. */
function endOfTag(page: string, from: number): number | null {
  let before = ''
  for (let i = from; i < page.length; i += 1) {
    const character = page.charAt(i)
    if (character === '>') return i + 1
    if (before === '=' && (character === '"' || character === "'")) {
      i = page.indexOf(character, i + 1)
      if (i === -1) return null
    }
    if (character.trim() !== '') before = character
  }
  return null
}

function endOfRaw(page: string, name: string, from: number): number {
  const close = new RegExp(`</${name}(?=[\\s/>])`, 'gi')
  close.lastIndex = from
  return close.exec(page)?.index ?? page.length
}

function attribute(tag: string, name: string): string {
  const found = new RegExp(
    `(?:^|[\\s"'])${name}\\s{0,9}=\\s{0,9}(?:"([^"]*)"|'([^']*)'|([^\\s"'>]+))`,
    'i',
  ).exec(tag)
  return decodeHtmlText(found?.[1] ?? found?.[2] ?? found?.[3] ?? '').trim()
}

const WRAPPERS: readonly (readonly [RegExp, RegExp])[] = [
  [/^<!--/, /(?:\/\/)?\s{0,9}-->$/],
  [/^(?:\/\/|\/\*)?\s{0,9}<!\[CDATA\[\s{0,9}(?:\*\/)?/, /(?:\/\/|\/\*)?\s{0,9}\]\]>\s{0,9}(?:\*\/)?$/],
]

/** Without the marks that once hid scripts from old browsers and from XML. */
function unwrapped(text: string): string {
  let json = text.trim()
  for (const [opening, closing] of [...WRAPPERS, ...WRAPPERS]) {
    if (opening.test(json)) json = json.replace(opening, '').replace(closing, '').trim()
  }
  return json
}
