/** Small moves on elements that every pass of the article body needs. */

const CARRIED = ['id', 'class', 'lang', 'dir', 'title'] as const

/** Whatever matches, as a list that stays still while the tree changes. */
export function all(root: ParentNode, selector: string): Element[] {
  return [...root.querySelectorAll(selector)]
}

/** Takes an element away and leaves what is inside it in its place. */
export function unwrap(element: Element): void {
  while (element.firstChild) element.before(element.firstChild)
  element.remove()
}

/** Puts another element in the place of this one, with the same content, language and id. */
export function rename(element: Element, tag: string): Element {
  const next = element.ownerDocument.createElement(tag)
  for (const name of CARRIED) {
    const value = element.getAttribute(name)
    if (value !== null) next.setAttribute(name, value)
  }
  while (element.firstChild) next.append(element.firstChild)
  element.replaceWith(next)
  return next
}

/** True when there are no letters to read: only spaces, also the ones that take no room. */
export function isBlank(text: string | null): boolean {
  return /^[\s\u200b\u2060]*$/.test(text ?? '')
}

const PHRASING = new Set('A ABBR B BIG CODE EM FONT H1 H2 H3 H4 H5 H6 I P S SMALL SPAN STRONG U'.split(' '))

/** The nearest place where a paragraph may stand: above all inline elements around this one. */
export function blockSpot(element: Element): Element {
  let spot = element
  while (spot.parentElement && PHRASING.has(spot.parentElement.tagName)) spot = spot.parentElement
  return spot
}
