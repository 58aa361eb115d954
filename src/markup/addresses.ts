/** Turns the addresses inside an article into absolute ones, and refuses those that are not places. */
import { isEditionPicture } from '#edition/edition-picture.ts'

export interface Place {
  /** Address of the article: what relative links and pictures start from. */
  readonly base: string | null
  /** Address of this site: the last resort when the article has none. */
  readonly site: string
  /** The page itself came over https, so that pictures over http would be blocked. */
  readonly secure: boolean
}

const LINK_SCHEMES = new Set(['http:', 'https:', 'mailto:', 'tel:'])
const CAMPAIGN = /^(?:utm_[a-z0-9_]*|fbclid|gclid)(?:=|$)/i
const DATA_IMAGE = /^data:image\/[a-z0-9.+-]{1,40}[;,]/i

export function isWeb(url: URL): boolean {
  return url.protocol === 'http:' || url.protocol === 'https:'
}

function parse(raw: string, base?: string): URL | null {
  try {
    return new URL(raw, base)
  } catch {
    return null
  }
}

/** The address relative links start from, once it is known to be one of the web. */
export function baseOf(place: Place): URL | null {
  const base = place.base === null ? null : parse(place.base, place.site)
  return base && isWeb(base) ? base : null
}

function resolve(raw: string, place: Place): URL | null {
  const trimmed = raw.trim()
  return trimmed === '' ? null : parse(trimmed, baseOf(place)?.href ?? place.site)
}

/** A web address, absolute, or nothing when it is of any other kind. */
export function webAddress(raw: string | null, place: Place): URL | null {
  const url = raw === null ? null : resolve(raw, place)
  return url && isWeb(url) ? url : null
}

/** Strips what only tells the publisher which campaign a reader came from. */
function withoutCampaign(url: URL): URL {
  const pairs = url.search.slice(1).split('&')
  const kept = pairs.filter((pair) => !CAMPAIGN.test(pair))
  // Set only on a change: the setter would rewrite the escapes of every other query.
  if (kept.length !== pairs.length) url.search = kept.join('&')
  return url
}

/** What a link may point at: a web page, a mail address or a telephone. */
export function linkAddress(raw: string | null, place: Place): string | null {
  const url = raw === null ? null : resolve(raw, place)
  if (!url || !LINK_SCHEMES.has(url.protocol)) return null
  return isWeb(url) ? withoutCampaign(url).href : url.href
}

/** A picture over http, which a page over https may only ask for over https: not every server answers there. */
export function isUpgraded(raw: string | null, place: Place): boolean {
  if (raw === null || isEditionPicture(raw)) return false
  return place.secure && webAddress(raw, place)?.protocol === 'http:'
}

/** What a picture may be loaded from: the web, over https where the page is, the edition, or its own bytes. */
export function pictureAddress(raw: string | null, place: Place): string | null {
  if (raw === null) return null
  // From the root of whatever host shows it, which the press does not know.
  if (isEditionPicture(raw)) return raw
  if (DATA_IMAGE.test(raw.trim())) return raw.trim()
  const url = webAddress(raw, place)
  if (!url) return null
  if (place.secure && url.protocol === 'http:') url.protocol = 'https:'
  return url.href
}
