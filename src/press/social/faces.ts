/** The faces that cards are set in: the reader's own, and those of scripts that they lack, opened when a text needs them. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { GlobalFonts } from '@napi-rs/canvas'

const resolve = createRequire(import.meta.url).resolve
const opened = new Set<string>()

/** Families for the font of a canvas, in the order in which they are asked for a letter. */
export function facesFor(text: string, kind: 'serif' | 'sans'): string {
  const family = kind === 'serif' ? 'newsreader' : 'libre-franklin'
  const own = [face(family, 'latin'), face(family, 'latin-ext'), face(family, 'vietnamese')]
  const cyrillic = /\p{Script=Cyrillic}/u.test(text) ? [face('libre-franklin', 'cyrillic')] : []
  const arabic = /\p{Script=Arabic}/u.test(text) ? [face('noto-naskh-arabic', 'arabic')] : []
  const korean = koreanFaces(text)
  // Figures in a Korean line are of its own face.
  const inOrder = /\p{Script=Hangul}/u.test(text)
    ? [...korean, ...own]
    : [...own, ...cyrillic, ...arabic, ...korean]
  return [...inOrder.map((name) => `"${name}"`), kind === 'serif' ? 'serif' : 'sans-serif'].join(', ')
}

/** Opens a face once, and gives the name that it goes by here. */
function face(family: string, part: string): string {
  const name = `${family}-${part}`
  if (opened.has(name)) return name
  GlobalFonts.registerFromPath(
    resolve(`@fontsource-variable/${family}/files/${name}-wght-normal.woff2`),
    name,
  )
  opened.add(name)
  return name
}

interface Part {
  readonly name: string
  readonly ranges: readonly (readonly [from: number, to: number])[]
}

let koreanParts: readonly Part[] | null = null

/** The Korean face comes in over a hundred parts, and a headline needs a few of them. */
function koreanFaces(text: string): readonly string[] {
  const letters = [...text].map((letter) => letter.codePointAt(0) ?? 0)
  // Below are Latin, Greek, Cyrillic and Arabic.
  const eastern = letters.filter((code) => code >= 0x1100)
  if (eastern.length === 0) return []
  koreanParts ??= readParts()
  return koreanParts
    .filter(({ ranges }) => eastern.some((code) => ranges.some(([from, to]) => code >= from && code <= to)))
    .map(({ name }) => face('noto-sans-kr', name))
}

function readParts(): readonly Part[] {
  const found: Readonly<Record<string, string>> = JSON.parse(
    readFileSync(resolve('@fontsource-variable/noto-sans-kr/unicode.json'), 'utf8'),
  )
  return Object.entries(found).map(([name, ranges]) => ({
    name: name.replace(/[[\]]/g, ''),
    ranges: ranges.split(',').map(rangeOf),
  }))
}

/** `U+ac00-ac05`, or a single letter. */
function rangeOf(text: string): readonly [number, number] {
  const [from = '', to = from] = text.replace(/^U\+/i, '').split('-')
  return [Number.parseInt(from, 16), Number.parseInt(to, 16)]
}
