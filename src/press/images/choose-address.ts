/** The one address of a picture that is worth bringing: the publisher's largest, from wherever lazy loaders hide it. */
import { attributeOf, type Tag } from './tags.ts'

/** Beyond this no screen shows more. */
const WIDE_ENOUGH = 1600

const SETS = ['data-srcset', 'data-lazy-srcset', 'data-original-set', 'srcset'] as const
const REAL = [
  'data-src',
  'data-original',
  'data-lazy-src',
  'data-lazyload',
  'data-li-src',
  'data-echo',
] as const
/** Stand beside a good source at some publishers, so they only fill a gap. */
const SPARE = ['data-orig-file', 'data-large-file', 'data-medium-file', 'data-full-src', 'data-url'] as const
const PLACEHOLDER = /^data:|(?:^|[/_.-])(?:blank|spacer|placeholder|transparent|pixel|1x1|grey|lazy)[^/]*$/i

/** All that says where a picture is; replaced as a whole. */
export const ADDRESS_ATTRIBUTES: ReadonlySet<string> = new Set([
  ...SETS,
  ...REAL,
  ...SPARE,
  'src',
  'sizes',
  'data-sizes',
])

/** `sets` are the `<source>` elements beside it that show the same picture. As written; null where there is none. */
export function chooseAddress(picture: Tag, sets: readonly Tag[]): string | null {
  const candidates = [picture, ...sets].flatMap((tag) => candidatesIn(first(tag, SETS) ?? ''))
  const dense = candidates.filter(({ density }) => density > 1)
  return (
    widest(candidates.filter(({ width }) => width > 0)) ??
    dense.toSorted((a, b) => b.density - a.density)[0]?.url ??
    sourceOf(picture) ??
    candidates[0]?.url ??
    dataIn(picture)
  )
}

interface Candidate {
  readonly url: string
  /** 0 where it is not said. */
  readonly width: number
  readonly density: number
}

/** The smallest that is wide enough, else the widest. */
function widest(candidates: readonly Candidate[]): string | null {
  const byWidth = candidates.toSorted((a, b) => a.width - b.width)
  return (byWidth.find(({ width }) => width >= WIDE_ENOUGH) ?? byWidth.at(-1))?.url ?? null
}

/** An address runs to the next space, so commas inside it are its own. */
const CANDIDATE = /[\s,]*([^\s,]\S*)((?:\s[^,]*)?)/y

function candidatesIn(srcset: string): Candidate[] {
  const found: Candidate[] = []
  CANDIDATE.lastIndex = 0
  for (let hit = CANDIDATE.exec(srcset); hit !== null; hit = CANDIDATE.exec(srcset)) {
    const [, word = '', tail = ''] = hit
    const url = word.replace(/,+$/, '')
    const isAlone = url !== word
    // What follows a comma is the next candidate.
    if (isAlone) CANDIDATE.lastIndex -= tail.length
    found.push({ url, ...sizeIn(isAlone ? '' : tail.trim()) })
  }
  return found
}

function sizeIn(descriptor: string): Pick<Candidate, 'width' | 'density'> {
  const [, number = '0', unit] = /^(\d{1,5}(?:\.\d{1,4})?)([wx])$/.exec(descriptor) ?? []
  return { width: unit === 'w' ? Number(number) : 0, density: unit === 'x' ? Number(number) : 1 }
}

function sourceOf(picture: Tag): string | null {
  const real = first(picture, REAL)
  if (real !== null && !/\s/.test(real)) return real
  const src = attributeOf(picture, 'src')?.trim() ?? ''
  const isPlaceholder = src === '' || PLACEHOLDER.test(src.split(/[?#]/, 1)[0] ?? '')
  return isPlaceholder ? first(picture, SPARE) : src
}

/** A picture that is written into the text as a whole, where nothing else is named. */
function dataIn(picture: Tag): string | null {
  const src = attributeOf(picture, 'src')?.trim() ?? ''
  return /^data:/i.test(src) ? src : null
}

/** Loaders also keep settings there, as JSON. */
function first(tag: Tag, names: readonly string[]): string | null {
  for (const name of names) {
    const value = attributeOf(tag, name)?.trim() ?? ''
    if (value !== '' && !/^[{[]/.test(value)) return value
  }
  return null
}
