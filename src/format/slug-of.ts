/** An article's name in the reader's addresses: the publisher's own where it is made of words. */
import { shortHash, slugify } from '#edition/slug.ts'

/** `own`: the source's name for it, percent-decoded. Never empty; not yet unique. */
export function slugOf(url: string | null, headline: string, id: string, own: string | null = null): string {
  return slugify(own ?? '') || (url && slugFromAddress(url)) || slugify(headline) || shortHash(id)
}

/** Null for addresses that name the article by a number or a query: the headline says more. */
function slugFromAddress(address: string): string | null {
  const { pathname, search } = new URL(address)
  if (search !== '') return null
  const segment = decode(pathname.split('/').filter(Boolean).at(-1) ?? '')
  const words = segment
    .replace(/\.[a-z]{2,5}$/i, '')
    .replace(/[-_](?:[\da-f]{16,}|n_[\da-f]{8,}|\d{6,})$/i, '')
    .replace(/_n$/, '')
  const slug = slugify(words)
  return /\p{L}{3}/u.test(slug) && slug !== 'index' && !/^[\da-f-]{16,}$/.test(slug) ? slug : null
}

function decode(segment: string): string {
  try {
    return decodeURIComponent(segment)
  } catch {
    return segment
  }
}
