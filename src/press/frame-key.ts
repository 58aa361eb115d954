/**
 * For frames without an origin (`sandbox="allow-scripts"`) on feeds as they are. Their requests say `origin: null`, and so can
 * those of any page that is open on this machine. Where an edition is built, that does no harm: it holds what is published. A
 * feed as it is may hold what no edition shows, such as drafts and letters, and may come from behind a firewall. So it is open
 * to other origins below a key only. The key stands in the page of the frame, which no other site can read.
 */
import { randomBytes } from 'node:crypto'
import { isOpen } from './maps/headers-for.ts'
import { withBase } from './shell.ts'

export interface FrameKey {
  /** The address without the key; null where it has none. */
  readonly below: (url: string) => string | null
  /** The page of a frame, whose script finds everything of the edition below the key. */
  readonly pageWith: (embed: string) => string
}

/** Another one at every start. */
export function makeFrameKey(): FrameKey {
  const place = `/${randomBytes(16).toString('hex')}/`
  return {
    // One slash: with two, a redirect would lead to another host.
    below: (url) => (url.startsWith(place) ? `/${url.slice(place.length).replace(/^[/\\]+/, '')}` : null),
    pageWith: (embed) => withBase(embed, place),
  }
}

/** Not embed/index.html, which the service worker knows by its hash; nor a frame that keeps the edition, which has an origin. */
export function isFrame(url: string): boolean {
  const [path = '', search = ''] = url.split('?')
  return /^\/embed\/?$/.test(path) && new URLSearchParams(search).get('offline') !== '1'
}

/** What a frame reads; its links lead elsewhere. */
export function isRead(path: string): boolean {
  return path.startsWith('/feeds/') || isOpen(path.slice(1))
}

/** The reader's own files, which are the same everywhere. The sample is one of them, and the settings of named feeds are not. */
export function isPublic(path: string, hasFeeds: boolean): boolean {
  return isOpen(path.slice(1)) && !path.startsWith('/feeds/') && !(hasFeeds && path === '/edition.json')
}
