/** Which format a JSON document is in, from what it holds and nothing else. Looks at five items at most, however many there are. */
import type { Format } from '#edition/article.ts'
import type { Found } from './adapter.ts'
import { isRecord, labelOf, type RawRecord, recordOf } from './fields.ts'

type Rule = (root: RawRecord, list: readonly unknown[]) => Found | null

/** Where services keep the list, in the order in which they are tried. */
const ENVELOPES =
  'items item articles results data docs entries posts stories hits content objects records rows news nodes value response body feed'.split(
    ' ',
  )
const DEEPEST_ENVELOPE = 2

/** Null for JSON that holds no articles that we know how to find. */
export function recognise(document: unknown, depth = 0): Found | null {
  const root = recordOf(document)
  const list = Array.isArray(document) ? document : [document]
  for (const rule of RULES) {
    const found = rule(root, list)
    if (found) return found
  }
  return isRecord(document) && depth < DEEPEST_ENVELOPE ? unwrap(document, depth) : null
}

function unwrap(root: RawRecord, depth: number): Found | null {
  for (const key of ENVELOPES) {
    const inside = root[key]
    if (typeof inside !== 'object' || inside === null) continue
    const found = recognise(inside, depth + 1)
    // What stands around the list often names the source or the next page.
    if (found) return { ...found, root: { ...root, ...found.root } }
  }
  return null
}

function sampleOf(list: unknown): readonly RawRecord[] {
  return Array.isArray(list) ? list.slice(0, 50).filter(isRecord).slice(0, 5) : []
}

function has(item: RawRecord, ...keys: readonly string[]): boolean {
  return keys.some((key) => item[key] !== undefined && item[key] !== null)
}

function listIn(root: RawRecord, key: string): readonly unknown[] {
  const list = root[key]
  return Array.isArray(list) ? list : []
}

/** For formats whose articles come alone, or in a bare list. */
function eachIs(format: Format, test: (item: RawRecord) => boolean): Rule {
  return (_, list) => (sampleOf(list).some(test) ? { format, root: {}, items: list } : null)
}

/** By its kind; front ends that ask for some fields only leave out kind and version. */
function isAns(item: RawRecord): boolean {
  const isList = (list: unknown) => sampleOf(list).some(hasAnsHeadline)
  return isAnsKind(item) || hasAnsHeadline(item) || isList(item.content_elements)
}

function hasAnsHeadline({ headlines }: RawRecord): boolean {
  return isRecord(headlines) && typeof headlines.basic === 'string'
}

function isAnsKind({ type, version }: RawRecord): boolean {
  const isKind = /^(?:story|results|collection|gallery|video|image|audio)$/.test(labelOf(type) ?? '')
  return isKind && typeof version === 'string' && /^0\.\d+(?:\.\d+)?$/.test(version)
}

function isWordPress(item: RawRecord): boolean {
  return [item.title, item.content, item.excerpt].some((field) => isRecord(field) && 'rendered' in field)
}

function isGhostPost(item: RawRecord): boolean {
  return (
    has(item, 'slug', 'uuid', 'published_at') &&
    ['html', 'feature_image', 'mobiledoc', 'lexical', 'plaintext', 'custom_excerpt'].some(
      (key) => key in item,
    )
  )
}

/** Names that no other format uses beside `uri`, from all versions of the schema, in lower case. */
const NINJS_KEYS = new Set(
  (
    'pubstatus versioncreated firstcreated contentcreated versionstored embargoed embargoeduntil embargoedreason ' +
    'copyrightholder copyrightnotice usageterms ednote headlines headline bodies body_xhtml body_text body_html5 ' +
    'body_html descriptions description_text description_caption associations renditions infosources infosource ' +
    'slugline representationtype profile urgency located subjects subject byline by rightsinfo genres genre wordcount ' +
    'charcount expires services altids trustindicator trustindicators eventdetails plans newscoveragestatus ' +
    'organisation organisations person mimetype $standard'
  ).split(' '),
)
/** The rest of the vocabulary: beside these alone, `uri` is enough. */
const NINJS_COMMON = new Set(
  'uri title language type version people places place objects object events event standard links'.split(' '),
)
const NINJS_TYPES = /^(?:text|audio|video|picture|graphic|composite|component|event|planning)$/

function isNinjs(item: RawRecord): boolean {
  if (typeof item.uri !== 'string') return false
  const standard = recordOf(item.standard).name
  if (typeof standard === 'string' && /ninjs/i.test(standard)) return true
  if (typeof item.type === 'string' && NINJS_TYPES.test(item.type)) return true
  const keys = Object.keys(item).map((key) => key.toLowerCase())
  const isOwn = (key: string) => NINJS_KEYS.has(key) || /^(?:body|headline|description)_/.test(key)
  return keys.some(isOwn) || keys.every((key) => NINJS_COMMON.has(key))
}

const RULES: readonly Rule[] = [
  (root) =>
    typeof root.version === 'string' &&
    root.version.includes('jsonfeed.org/version/') &&
    Array.isArray(root.items)
      ? { format: 'jsonfeed', root, items: root.items }
      : null,
  eachIs('jsonld', (item) => has(item, '@context', '@graph', '@type')),
  (root) => guardianIn(root),
  eachIs('guardian', (item) => has(item, 'webTitle') && has(item, 'webUrl')),
  (root) => ghostIn(root),
  eachIs('ans', isAns),
  eachIs(
    'apple-news',
    (item) => Array.isArray(item.components) && has(item, 'identifier') && has(item, 'layout', 'version'),
  ),
  eachIs('wordpress', isWordPress),
  (root) => rssIn(root),
  (root) => {
    const articles = listIn(root, 'articles')
    const isNewsApi = sampleOf(articles).some(
      (item) => has(item, 'urlToImage') || (has(item, 'publishedAt') && isRecord(item.source)),
    )
    return isNewsApi ? { format: 'newsapi', root, items: articles } : null
  },
  eachIs('ninjs', isNinjs),
  (root) => {
    const { items } = root
    if (!Array.isArray(items)) return null
    const isFeed = has(root, 'home_page_url', 'feed_url') || items.length === 0
    const isItem = (item: RawRecord) => has(item, 'content_html', 'content_text', 'date_published')
    return isFeed || sampleOf(items).some(isItem) ? { format: 'jsonfeed', root, items } : null
  },
]

/** Converters from XML write a list of one for a single element; Blogger's JSON is Atom in the same way. */
function rssIn(root: RawRecord): Found | null {
  const first = (value: unknown) => recordOf(Array.isArray(value) ? value[0] : value)
  const channel = first(root.rss).channel === undefined ? first(root.channel) : first(first(root.rss).channel)
  const feed = first(root.feed)
  const [frame, items] = channel.item === undefined ? [feed, feed.entry] : [channel, channel.item]
  if (items === undefined || items === null) return null
  return { format: 'rss-in-json', root: frame, items: Array.isArray(items) ? items : [items] }
}

function guardianIn(root: RawRecord): Found | null {
  const response = recordOf(root.response)
  const items = [...listIn(response, 'results'), ...(isRecord(response.content) ? [response.content] : [])]
  const isGuardian = sampleOf(items).some((item) => has(item, 'webTitle', 'webUrl', 'apiUrl'))
  return isGuardian ? { format: 'guardian', root: response, items } : null
}

/** The Content API has its posts at the top; an export keeps a whole database. */
function ghostIn(root: RawRecord): Found | null {
  const [dump] = listIn(root, 'db')
  const data = [recordOf(recordOf(dump).data), recordOf(root.data), root].find((place) =>
    Array.isArray(place.posts),
  )
  if (!data) return null
  const posts = listIn(data, 'posts')
  // Asked for a few fields only, or for posts that are not there, it still counts its pages.
  const isPaged = isRecord(recordOf(data.meta).pagination)
  const isShort = (post: RawRecord) => isPaged && typeof post.title === 'string'
  const isGhost = sampleOf(posts).some((post) => isGhostPost(post) || isShort(post))
  return isGhost || (isPaged && posts.length === 0) ? { format: 'ghost', root: data, items: posts } : null
}
