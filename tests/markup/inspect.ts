/** Shared by the tests of the article body: options to render with, and a hostile reading of the result. */
import { type BodyOptions, renderBody } from '#markup/article-body.ts'

export const options: BodyOptions = {
  base: 'https://paper.example/2026/story/',
  site: 'https://reader.example/',
  headline: 'The Headline',
  heroSrc: null,
  idPrefix: 'a1-',
  secure: true,
  labels: {
    openEmbed: (kind, host) => `open ${kind} at ${host}`,
    image: 'Picture',
    openPicture: (host) => `open the picture at ${host}`,
    table: 'Table',
    olderPosts: (posts) => `${posts} more posts`,
  },
}

/** The body as text, the way a second reader would get it. */
export function render(html: string, more: Partial<BodyOptions> = {}): string {
  const box = document.createElement('div')
  box.append(renderBody(html, { ...options, ...more }))
  return box.innerHTML
}

const FORBIDDEN =
  'script, style, link, meta, base, iframe, frame, frameset, object, embed, applet, form, input, button, ' +
  'textarea, select, svg, math, template, noscript, dialog, map, area, canvas, title, xmp, plaintext, slot'
const ADDRESSES = ['href', 'src', 'srcset', 'poster', 'cite', 'action', 'formaction', 'background', 'data']
const SAFE_ADDRESS = /^(?:https?:\/\/|mailto:|tel:|#user-content-a1-)/
const SAFE_PICTURE = /^(?:https:\/\/|data:image\/)/

function badAddress(element: Element, name: string, value: string): boolean {
  const isPicture = element.matches('img, picture source') || name === 'poster'
  if (name === 'srcset') return !value.split(', ').every((part) => SAFE_PICTURE.test(part))
  return !(isPicture ? SAFE_PICTURE : SAFE_ADDRESS).test(value)
}

function badAttribute(element: Element, name: string): boolean {
  const value = element.getAttribute(name) ?? ''
  if (name.startsWith('on') || /^(?:style|is|slot|part|target|ping|name|for|form|nonce)$/.test(name))
    return true
  if (name === 'id') return !value.startsWith('user-content-a1-')
  if (name === 'class')
    return !/^(?:embed|embed-quote|pull|wide|full|scroll|(?:unsized|little)(?: upgraded)?|upgraded)$/.test(
      value,
    )
  return ADDRESSES.includes(name) && badAddress(element, name, value)
}

/** Everything in some HTML that should never have come through; empty when all is well. */
export function problems(html: string): string[] {
  const template = document.createElement('template')
  template.innerHTML = html
  const found: string[] = []
  for (const element of template.content.querySelectorAll('*')) {
    if (element.matches(FORBIDDEN) || element.localName.includes('-')) found.push(`<${element.localName}>`)
    if (element.namespaceURI !== 'http://www.w3.org/1999/xhtml') found.push(`foreign ${element.localName}`)
    for (const name of element.getAttributeNames()) {
      if (badAttribute(element, name))
        found.push(`${element.localName} ${name}=${element.getAttribute(name)}`)
    }
  }
  return found
}
