/**
 * A drawing may be a program. Pages show it as a picture, where none of it runs; but it has an address of its own, and
 * whoever opens that would run it in the edition's name. So what is not plainly a drawing is not taken.
 */
import { type XmlElement, xmlTokens } from './xml-tokens.ts'

export type SvgRead =
  | { readonly kind: 'drawing'; readonly width: number; readonly height: number }
  /** What is wrong, to follow "it". */
  | { readonly kind: 'fault'; readonly fault: string }

const LARGEST = 2_000_000

export function readSvg(bytes: Uint8Array): SvgRead {
  if (bytes.byteLength > LARGEST) return fault('is a drawing of more than 2 MB')
  const text = utf8(bytes)
  if (text === null) return fault('is a drawing in an encoding other than UTF-8')
  const tokens = xmlTokens(text)
  const root = tokens?.elements[0]
  if (!tokens || root?.name !== 'svg') return fault('is a drawing that is not written in plain SVG')
  const found = tokens.elements.map(faultIn).find((one) => one !== null) ?? null
  if (found !== null) return fault(found)
  return tokens.styles.some(reachesOut) ? fault(OUTSIDE) : { kind: 'drawing', ...sizeOf(root) }
}

const OUTSIDE = 'is a drawing that refers to something outside itself'

function fault(words: string): SvgRead {
  return { kind: 'fault', fault: words }
}

/** Other encodings could spell what is looked for here in other bytes. */
function utf8(bytes: Uint8Array): string | null {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    const encoding = /^\s*<\?xml\s[^>]*?encoding\s*=\s*["']([^"']*)/i.exec(text)?.[1] ?? 'utf-8'
    return /^(?:utf-?8|us-ascii|iso-8859-1)$/i.test(encoding) ? text : null
  } catch {
    return null
  }
}

const PROGRAMS = new Set('script handler listener foreignobject'.split(' '))
const GUESTS = new Set(
  'iframe frame embed object applet audio video html body link meta base form'.split(' '),
)
const HTML = 'http://www.w3.org/1999/xhtml'

function faultIn({ name, attributes }: XmlElement): string | null {
  if (PROGRAMS.has(name)) return 'is a drawing with a program in it'
  if (GUESTS.has(name)) return OUTSIDE
  for (const { name: full, value } of attributes) {
    const own = full.replace(/^.*:/, '')
    const isAnimated = own === 'attributename' && /^\s*(?:[\w.-]+:)?(?:href|on\w*)\s*$/i.test(value)
    if (own.startsWith('on') || isAnimated) return 'is a drawing with a program in it'
    if (full.startsWith('xmlns') && value.trim() === HTML) return 'is a drawing with a web page in it'
    const isAddress = ADDRESSES.has(own) && !full.startsWith('xmlns')
    if (full === 'xml:base' || (isAddress && !INSIDE.test(value)) || URL_OUTSIDE.test(value)) return OUTSIDE
  }
  return null
}

const ADDRESSES = new Set(['href', 'src', 'action', 'formaction', 'data', 'codebase'])
/** A part of the drawing, or a photograph that is written into it. */
const INSIDE = /^\s*(?:#|data:image\/(?:png|jpe?g|gif|webp)[;,]|$)/i
const URL_OUTSIDE = /url\(\s*["']?\s*(?!["'#\s]|data:image\/(?:png|jpe?g|gif|webp)[;,])/i

/** Style sheets can spell any word with backslashes. */
function reachesOut(style: string): boolean {
  return URL_OUTSIDE.test(style) || /\\|@import|image-set|https?:|javascript:/i.test(style)
}

/** What browsers take where a drawing says nothing. */
const UNSAID = { width: 300, height: 150 }

function sizeOf({ attributes }: XmlElement): { width: number; height: number } {
  const said = (name: string) => attributes.find((one) => one.name === name)?.value ?? ''
  const length = (name: string) => Number(/^\s*(\d{1,5}(?:\.\d{1,6})?)(?:px)?\s*$/.exec(said(name))?.[1] ?? 0)
  const [, , w = 0, h = 0] = said('viewbox')
    .trim()
    .split(/[\s,]+/)
    .map(Number)
  const ratio = w > 0 && h > 0 ? w / h : null
  const [width, height] = [length('width'), length('height')]
  if (width > 0 && height > 0) return rounded(width, height)
  if (ratio === null) return rounded(width || UNSAID.width, height || UNSAID.height)
  if (width > 0) return rounded(width, width / ratio)
  return height > 0 ? rounded(height * ratio, height) : rounded(w, h)
}

function rounded(width: number, height: number): { width: number; height: number } {
  return { width: Math.max(1, Math.round(width)), height: Math.max(1, Math.round(height)) }
}
