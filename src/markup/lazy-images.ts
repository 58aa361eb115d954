/** Gives pictures their real source where the publisher's scripts would have done it on scroll. */
import { inertMarkup } from '#lib/trusted.ts'
import { all, isBlank, unwrap } from './elements.ts'

const REAL = [
  'data-src',
  'data-original',
  'data-lazy-src',
  'data-lazyload',
  'data-li-src',
  'data-echo',
] as const
/** Jetpack adds these beside a good source, so they only fill a gap. */
const SPARE = ['data-orig-file', 'data-large-file', 'data-medium-file', 'data-full-src', 'data-url'] as const
const SETS = ['data-srcset', 'data-lazy-srcset', 'data-original-set'] as const
const PLACEHOLDER = /^data:|(?:^|[/_.-])(?:blank|spacer|placeholder|transparent|pixel|1x1|grey|lazy)[^/]*$/i

function first(element: Element, names: readonly string[]): string | null {
  for (const name of names) {
    const value = element.getAttribute(name)?.trim() ?? ''
    if (value !== '' && !/^[{[]/.test(value)) return value
  }
  return null
}

function hasPlaceholder(picture: Element): boolean {
  const src = picture.getAttribute('src')?.trim() ?? ''
  return src === '' || PLACEHOLDER.test(src.split(/[?#]/, 1)[0] ?? '')
}

function wake(picture: Element): void {
  const set = first(picture, SETS)
  if (set !== null) picture.setAttribute('srcset', set)
  const real = first(picture, REAL) ?? (hasPlaceholder(picture) ? first(picture, SPARE) : null)
  if (real !== null && !/\s/.test(real)) picture.setAttribute('src', real)
}

/** The one picture inside an element that shows nothing else. */
function onlyPicture(element: Element | null): Element | null {
  if (!element) return null
  if (element.localName === 'img') return element
  const pictures = all(element, 'img')
  return pictures.length === 1 && isBlank(element.textContent) ? (pictures[0] ?? null) : null
}

function isStandIn(before: Element, spare: Element): boolean {
  return hasPlaceholder(before) || before.getAttribute('src') === spare.getAttribute('src')
}

/** Where scripts may run, the parser leaves the inside of a noscript as text. */
function parseInside(noscript: Element): void {
  if (noscript.firstElementChild || !noscript.textContent?.includes('<img')) return
  const template = noscript.ownerDocument.createElement('template')
  template.innerHTML = inertMarkup(noscript.textContent)
  noscript.replaceChildren(template.content)
}

/** A picture for readers without scripts takes the place of the stand-in before it. */
function openNoscript(noscript: Element): void {
  parseInside(noscript)
  const spare = onlyPicture(noscript)
  if (!spare) return
  const before = onlyPicture(noscript.previousElementSibling)
  if (before && isStandIn(before, spare)) before.remove()
  unwrap(noscript)
}

/** Moves the sources that lazy loaders hide in data attributes and `<noscript>` to where they work. */
export function wakeLazyImages(root: ParentNode): void {
  for (const picture of all(root, 'img, source')) wake(picture)
  for (const frame of all(root, 'iframe[data-src], iframe[data-lazy-src]')) wake(frame)
  for (const noscript of all(root, 'noscript')) openNoscript(noscript)
}
