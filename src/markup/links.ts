/** Links of an article: absolute, without campaign marks, telling the other side nothing. */
import { linkAddress, type Place } from './addresses.ts'
import { all, unwrap } from './elements.ts'
import { keepLocalIds } from './local-ids.ts'

/** Leads a link out of the article, telling the other side nothing of where its reader came from. */
export function leadTo(link: Element, href: string): void {
  link.setAttribute('href', href)
  link.setAttribute('rel', 'noopener noreferrer')
  link.setAttribute('referrerpolicy', 'no-referrer')
}

function mendLink(link: Element, place: Place): void {
  const raw = link.getAttribute('href')
  // With no address to start from, a link to a missing place in the text leads nowhere.
  const isLost = raw?.trim().startsWith('#') === true && place.base === null
  const href = isLost ? null : linkAddress(raw, place)
  if (href !== null) leadTo(link, href)
  else if (link.hasAttribute('id')) link.removeAttribute('href')
  else unwrap(link)
}

/** Makes every link safe to follow; the ones to a note in the same article keep working in place. */
export function mendLinks(root: ParentNode, place: Place, idPrefix: string): void {
  const local = keepLocalIds(root, place, idPrefix)
  for (const link of all(root, 'a')) {
    if (!local.has(link)) mendLink(link, place)
  }
}
