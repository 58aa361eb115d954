/** Elements that only a publisher's own scripts give a meaning: the known ones are translated, the rest opened. */
import { all, unwrap } from './elements.ts'

const KNOWN: Readonly<Record<string, string>> = {
  'amp-img': 'img',
  'amp-anim': 'img',
  'amp-iframe': 'iframe',
}
const CARRIED = ['src', 'srcset', 'sizes', 'width', 'height', 'alt', 'title', 'lang', 'dir'] as const

function translate(element: Element, tag: string): void {
  const next = element.ownerDocument.createElement(tag)
  for (const name of CARRIED) {
    const value = element.getAttribute(name)
    if (value !== null) next.setAttribute(name, value)
  }
  element.replaceWith(next)
}

function translateYoutube(element: Element): void {
  const frame = element.ownerDocument.createElement('iframe')
  const id = element.getAttribute('data-videoid') ?? ''
  if (id !== '') frame.setAttribute('src', `https://www.youtube.com/embed/${encodeURIComponent(id)}`)
  element.replaceWith(frame)
}

/** Leaves no custom element: `amp-img` becomes a picture, anything unknown leaves its content. */
export function openCustomElements(root: ParentNode): void {
  // A fallback repeats the element around it for readers whose AMP failed.
  for (const fallback of all(root, '[fallback], amp-pixel, amp-analytics, amp-ad')) {
    if (fallback.localName.startsWith('amp-') || fallback.parentElement?.localName.startsWith('amp-'))
      fallback.remove()
  }
  for (const element of all(root, '*')) {
    const name = element.localName
    if (!name.includes('-') || element.namespaceURI !== 'http://www.w3.org/1999/xhtml') continue
    const tag = Object.hasOwn(KNOWN, name) ? KNOWN[name] : undefined
    if (tag !== undefined) translate(element, tag)
    else if (name === 'amp-youtube') translateYoutube(element)
    else unwrap(element)
  }
}
