/** Brings the sanitized body down to the elements and attributes that the typography knows. */
import { all, rename, unwrap } from './elements.ts'

const KEPT = new Set(
  `a abbr aside audio b bdi bdo blockquote br caption cite code col colgroup dd del details dfn div dl dt em
  figcaption figure h1 h2 h3 h4 h5 h6 hr i img ins kbd li mark ol p picture pre q rp rt ruby s samp small source
  span strong sub summary sup table tbody td tfoot th thead time tr track u ul var video wbr`.split(/\s+/),
)
const RENAMED: Readonly<Record<string, string>> = {
  acronym: 'abbr',
  address: 'p',
  article: 'div',
  center: 'div',
  dir: 'ul',
  footer: 'div',
  header: 'div',
  main: 'div',
  menu: 'ul',
  nav: 'div',
  section: 'div',
  strike: 's',
  tt: 'code',
}
/** Their content is of no use without a form, a script or a mouse. */
const DROPPED = 'template, map, datalist, progress, meter, canvas'

const ANYWHERE = ['id', 'lang', 'dir', 'title']
const ATTRIBUTES: Readonly<Record<string, readonly string[]>> = {
  a: ['href', 'hreflang', 'name'],
  audio: ['src'],
  col: ['span'],
  colgroup: ['span'],
  del: ['datetime'],
  details: ['open'],
  img: ['src', 'srcset', 'sizes', 'alt', 'width', 'height'],
  ins: ['datetime'],
  li: ['value'],
  ol: ['start', 'reversed', 'type'],
  source: ['src', 'srcset', 'sizes', 'media', 'type'],
  td: ['colspan', 'rowspan', 'headers'],
  th: ['colspan', 'rowspan', 'headers', 'scope'],
  time: ['datetime'],
  track: ['src', 'kind', 'srclang', 'label', 'default'],
  video: ['src', 'poster', 'width', 'height'],
}
/** Class names of our own that earlier passes set; a publisher's would meet our style sheet. */
const OWN_CLASSES: Readonly<Record<string, readonly string[]>> = {
  p: ['embed'],
  blockquote: ['embed-quote', 'pull'],
  div: ['scroll'],
  figure: ['wide', 'full'],
  img: ['upgraded'],
}

function keepOwnClass(element: Element): void {
  const known = Object.hasOwn(OWN_CLASSES, element.localName) ? OWN_CLASSES[element.localName] : undefined
  const own = known?.find((name) => element.classList.contains(name))
  if (own !== undefined) element.setAttribute('class', own)
  else element.removeAttribute('class')
}

function keepKnownAttributes(element: Element): void {
  const own = Object.hasOwn(ATTRIBUTES, element.localName) ? ATTRIBUTES[element.localName] : undefined
  for (const name of element.getAttributeNames()) {
    if (name === 'class') keepOwnClass(element)
    else if (!ANYWHERE.includes(name) && !own?.includes(name)) element.removeAttribute(name)
  }
}

/** Opens or renames what only looked different, and drops attributes that draw or act. */
export function plainElements(root: ParentNode): void {
  for (const element of all(root, DROPPED)) element.remove()
  for (const element of all(root, '*')) {
    const name = element.localName
    const plain = Object.hasOwn(RENAMED, name) ? RENAMED[name] : undefined
    if (plain !== undefined) keepKnownAttributes(rename(element, plain))
    else if (KEPT.has(name)) keepKnownAttributes(element)
    else unwrap(element)
  }
}
