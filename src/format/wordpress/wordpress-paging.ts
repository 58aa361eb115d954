/** Where the next page of a WordPress collection is: in the headers, or by counting. */
import { httpAddress } from '#edition/address.ts'
import type { FeedContext, NextPage } from '#format/feed.ts'
import { amountOf, type RawRecord, recordOf } from '#format/fields.ts'
import { nextInLink } from '#format/link-header.ts'
import { numberedPage } from '#format/numbered-page.ts'

/** Of `/wp/v2/posts`, where the address does not say otherwise. */
const USUAL_PAGE = 10

export function nextOf(root: RawRecord, items: readonly unknown[], context: FeedContext): NextPage | null {
  const { loadedFrom, link } = context
  const headers = headersOf(root)
  const address = nextInLink(link, loadedFrom) ?? nextInLink(headers.get('link'), loadedFrom)
  if (address !== null) return { address, isGuess: false }
  return countedPage(amountOf(headers.get('x-wp-totalpages')), items.length, loadedFrom)
}

/** `?_envelope` puts the headers into the document, for those who cannot read them. */
function headersOf(root: RawRecord): ReadonlyMap<string, unknown> {
  return new Map(Object.entries(recordOf(root.headers)).map(([name, value]) => [name.toLowerCase(), value]))
}

function countedPage(pages: number | undefined, count: number, loadedFrom: string): NextPage | null {
  const address = httpAddress(loadedFrom, [])
  if (address === null) return null
  const { pathname, searchParams } = new URL(address)
  const isEndpoint = /\/wp-json\/|\/wp\/v2\//.test(pathname) || searchParams.has('rest_route')
  const isSingle = /\/posts\/\d+\/?$/.test(pathname)
  // An offset is counted in posts, and beside it the page has no say.
  if (!isEndpoint || isSingle || searchParams.has('offset')) return null
  const page = amountOf(searchParams.get('page')) || 1
  const next = numberedPage(loadedFrom, page + 1)
  if (pages !== undefined) return next && page < pages ? { ...next, isGuess: false } : null
  return count === (amountOf(searchParams.get('per_page')) || USUAL_PAGE) ? next : null
}
