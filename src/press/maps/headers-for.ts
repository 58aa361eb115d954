/** Which headers a file of an edition is sent with: one table for the local server and for every host. */
import { regexFor } from './path-pattern.ts'

export interface CacheRule {
  /** Below the edition's folder. `:name` stands for one step of a path, `*` for any number of them. No file is in two rules. */
  readonly paths: readonly string[]
  readonly cache: string
  /** In place of `cache` where the address carries the hash of the file, as `?v=`. */
  readonly hashed?: string
  /** In place of both on hosts whose rules do not see what stands behind the `?`. */
  readonly blind?: string
}

const FOREVER = 'max-age=31536000, immutable'
const SOON = 'max-age=60, stale-while-revalidate=86400'
/** What is in no rule: pages, and whatever else has the same name in the next edition. */
export const ASK_AGAIN = 'public, max-age=0, must-revalidate'

export const CACHE_RULES: readonly CacheRule[] = [
  { paths: ['assets/*'], cache: FOREVER },
  {
    paths: [
      'feed.json',
      'rss.xml',
      'atom.xml',
      'archive/index.json',
      'lectern-reader.js',
      'section/:slug/feed.json',
      'section/:slug/rss.xml',
      'section/:slug/atom.xml',
    ],
    cache: SOON,
  },
  { paths: ['archive/:year/:file'], cache: ASK_AGAIN, hashed: FOREVER, blind: 'max-age=300' },
]

/** What scripts of other sites may read. In a sandboxed frame the reader's own script is one of them. */
export const OPEN_PATHS: readonly string[] = ['*.json', '*.xml', 'assets/*', 'lectern-reader.js']

/**
 * Pages that only this site may show in a frame. Embedded ones are not among them; and since Netlify and Cloudflare add up
 * the policies of all rules that fit, this cannot be said of all pages but those: docs/decisions/0013. The last ones are the
 * reader itself, which opens any address; nginx and Apache send 404.html for all that is missing.
 */
export const UNFRAMED_PATHS: readonly string[] = [
  '',
  'index.html',
  'article/*',
  'author/*',
  'section/*',
  'older/*',
  'about',
  'about/*',
  'saved',
  'saved/*',
  'offline',
  'offline/*',
  'reader.html',
  '404.html',
]
export const UNFRAMED = 'SAMEORIGIN'

const RULES = CACHE_RULES.map((rule) => ({ ...rule, regex: new RegExp(regexFor('', rule.paths)) }))
const UNFRAMED_ONES = new RegExp(regexFor('', UNFRAMED_PATHS))
const OPEN = new RegExp(regexFor('', OPEN_PATHS))

/** `path` stands below the edition's folder, `search` is what follows it from the `?` on. Names are in lower case. */
export function headersFor(path: string, search: string, policy: string): Readonly<Record<string, string>> {
  const rule = RULES.find(({ regex }) => regex.test(path))
  const isHashed = Boolean(new URLSearchParams(search).get('v'))
  return {
    ...safetyHeaders(policy),
    'cache-control': (isHashed ? rule?.hashed : undefined) ?? rule?.cache ?? ASK_AGAIN,
    ...(UNFRAMED_ONES.test(path) && { 'x-frame-options': UNFRAMED }),
    ...(isOpen(path) && { 'access-control-allow-origin': '*' }),
  }
}

export function isOpen(path: string): boolean {
  return OPEN.test(path)
}

/** Those of every file. `policy` is what the pages say about themselves. */
export function safetyHeaders(policy: string): Readonly<Record<string, string>> {
  return {
    'content-security-policy': headerValue(policy),
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
  }
}

/** A line of its own in every file of settings: nothing in it may end the line, the quotes or name a variable. */
function headerValue(text: string): string {
  return text
    .replace(/[^\x20-\x7e]+/g, ' ')
    .replace(/["\\$`]/g, '')
    .trim()
}
