/** Ids of an article live under a prefix, so that they meet neither the page's own nor a neighbour's. */
import { baseOf, type Place, webAddress } from './addresses.ts'
import { all } from './elements.ts'

/** What DOMPurify puts before every id and name, and leaves alone when it finds it there. */
const WALL_PREFIX = 'user-content-'

function prefixed(id: string, idPrefix: string): string {
  const full = WALL_PREFIX + idPrefix
  if (id.startsWith(full)) return id
  return full + (id.startsWith(WALL_PREFIX) ? id.slice(WALL_PREFIX.length) : id)
}

function decoded(fragment: string): string {
  try {
    return decodeURIComponent(fragment)
  } catch {
    return fragment
  }
}

/** The part after `#` when a link leads to a place in the same article. */
function fragmentOf(href: string, place: Place): string | null {
  if (href.startsWith('#')) return href.slice(1)
  const url = webAddress(href, place)
  const home = baseOf(place)
  if (!url || !home || url.hash === '') return null
  const isHere = url.origin === home.origin && url.pathname === home.pathname && url.search === home.search
  return isHere ? url.hash.slice(1) : null
}

function prefixIds(root: ParentNode, idPrefix: string): Set<string> {
  const known = new Set<string>()
  for (const element of all(root, '[id], a[name]')) {
    const id = prefixed(element.getAttribute('id') ?? element.getAttribute('name') ?? '', idPrefix)
    element.removeAttribute('name')
    // Two notes of one name: a link always finds the first.
    if (known.has(id) || /\s/.test(id)) element.removeAttribute('id')
    else element.setAttribute('id', id)
    known.add(id)
  }
  return known
}

function prefixHeaders(root: ParentNode, idPrefix: string): void {
  for (const cell of all(root, '[headers]')) {
    const ids = (cell.getAttribute('headers') ?? '').split(/\s+/).filter(Boolean)
    cell.setAttribute('headers', ids.map((id) => prefixed(id, idPrefix)).join(' '))
  }
}

/** Prefixes ids and the links to them; returns the links that stay inside the article. */
export function keepLocalIds(root: ParentNode, place: Place, idPrefix: string): Set<Element> {
  const known = prefixIds(root, idPrefix)
  const local = new Set<Element>()
  prefixHeaders(root, idPrefix)
  for (const link of all(root, 'a[href]')) {
    const fragment = fragmentOf(link.getAttribute('href')?.trim() ?? '', place)
    if (fragment === null || fragment === '') continue
    const target = [fragment, decoded(fragment)]
      .map((id) => prefixed(id, idPrefix))
      .find((id) => known.has(id))
    if (target === undefined) continue
    link.setAttribute('href', `#${target}`)
    local.add(link)
  }
  return local
}
