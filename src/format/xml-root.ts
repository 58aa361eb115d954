/** What a text that begins with `<` is, by its first element. */

export type MarkupKind = 'rss' | 'atom' | 'rdf' | 'opml' | 'sitemap' | 'nitf' | 'newsml' | 'html' | 'xml'

const ROOTS: Readonly<Record<string, MarkupKind>> = {
  rss: 'rss',
  channel: 'rss',
  feed: 'atom',
  rdf: 'rdf',
  opml: 'opml',
  urlset: 'sitemap',
  sitemapindex: 'sitemap',
  nitf: 'nitf',
  newsml: 'newsml',
  newsitem: 'newsml',
  newsmessage: 'newsml',
  html: 'html',
  head: 'html',
  body: 'html',
}

const FEEDS = new Set(['rss', 'feed', 'rdf'])

/** Past what may stand before the first element: a declaration, comments, a document type. */
const BEFORE =
  /\s+|<\?[\s\S]{0,2000}?\?>|<!--[\s\S]{0,20000}?-->|<!(doctype)\s*([\w:-]*)(?:[^<>[]|\[[\s\S]{0,20000}?\])*>/iy
const ELEMENT = /<([\w.-]{1,100}:)?([\w.-]{1,100})/y

export interface FirstElement {
  readonly kind: MarkupKind
  /** As written, with its prefix: `rdf:RDF`. */
  readonly name: string
  /** Where its `<` stands. */
  readonly at: number
}

/** Null for text that is no markup at all. */
export function markupKind(text: string): MarkupKind | null {
  return firstElement(text)?.kind ?? null
}

export function firstElement(text: string): FirstElement | null {
  // A block cut out of a page, its wrapping included, is broken JSON and no page.
  if (!/^\s*<(?!!\[CDATA\[)/.test(text)) return null
  let at = 0
  let isPage = false
  for (;;) {
    BEFORE.lastIndex = at
    const found = BEFORE.exec(text)
    if (!found || found[0] === '') break
    if (found[1] !== undefined && found[2]?.toLowerCase() === 'html') isPage = true
    at = BEFORE.lastIndex
  }
  ELEMENT.lastIndex = at
  const [whole = '', , name = ''] = ELEMENT.exec(text) ?? []
  // Some feeds carry the document type of a page; no page has the first element of a feed.
  if (isPage && !FEEDS.has(name.toLowerCase())) return { kind: 'html', name: 'html', at }
  // A page saved in pieces has no root, but begins with an element all the same.
  const kind = ROOTS[name.toLowerCase()] ?? (/^\s*<\?xml/i.test(text) ? 'xml' : 'html')
  return { kind, name: whole.slice(1), at }
}
