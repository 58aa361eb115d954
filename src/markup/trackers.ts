/** Pictures that count readers instead of showing something. */
import { type Place, webAddress } from './addresses.ts'
import { all } from './elements.ts'

const HOSTS = [
  'pixel.wp.com',
  'stats.wordpress.com',
  'feeds.wordpress.com',
  'feedsportal.com',
  'doubleclick.net',
  'google-analytics.com',
  'googletagmanager.com',
  'adservice.google.com',
  'scorecardresearch.com',
  'quantserve.com',
  'bat.bing.com',
  'px.ads.linkedin.com',
  'analytics.twitter.com',
  'chartbeat.net',
  'parsely.com',
  'counter.theconversation.com',
  'hits.theguardian.com',
  'phg.guim.co.uk',
  'matomo.cloud',
  'statcounter.com',
  'ads.pheedo.com',
  'pixel.propublica.org',
] as const
/** Hosts that serve pictures too, and count only at this path. */
const PATHS = /^https?:\/\/(?:[^/]*\.)?(?:facebook\.com\/tr|feedburner\.com\/~r|medium\.com\/_\/stat)\b/i
const HIDDEN = /display\s*:\s*none|visibility\s*:\s*hidden/i

function isHouse(host: string): boolean {
  return HOSTS.some((known) => host === known || host.endsWith(`.${known}`))
}

function isDot(value: string | null): boolean {
  return value !== null && /^\s*[01](?:px)?\s*$/i.test(value)
}

function isTracker(picture: Element, place: Place): boolean {
  if (isDot(picture.getAttribute('width')) || isDot(picture.getAttribute('height'))) return true
  if (HIDDEN.test(picture.getAttribute('style') ?? '')) return true
  const url = webAddress(picture.getAttribute('src'), place)
  return url !== null && (isHouse(url.hostname) || PATHS.test(url.href))
}

/** Drops pictures of no size, hidden ones and those of known counting houses, before anything loads. */
export function dropTrackers(root: ParentNode, place: Place): void {
  for (const picture of all(root, 'img')) {
    if (isTracker(picture, place)) picture.remove()
  }
}
