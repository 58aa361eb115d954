/** Tells whether two addresses show one picture in two sizes, so that it is not brought up twice in an article. */
import type { Brought } from './brought.ts'

/** Marks of size that content systems put before the ending: `-1024x683`, `-scaled`, `@2x`. */
const SIZE = /(?:-scaled|-\d{2,5}x\d{2,5}|@[23]x|_\d{2,5}x\d{2,5})(?=\.[a-z]{3,4}$)/i
const SIZE_FIELDS = [
  'w',
  'h',
  'width',
  'height',
  'resize',
  'fit',
  'quality',
  'q',
  'dpr',
  'auto',
  'ssl',
  'strip',
]

/** True only where they also have the same shape: a square cut from a picture is another one. */
export function isSamePicture(a: string, b: string, first: Brought, second: Brought): boolean {
  if (sizeless(a) !== sizeless(b)) return false
  const [one, other] = [first.width / first.height, second.width / second.height]
  return Math.abs(one / other - 1) < 0.03
}

function sizeless(address: string): string {
  // A picture inside the text may be megabytes long.
  if (!address.startsWith('http')) return address
  const url = new URL(address)
  url.pathname = url.pathname.replace(SIZE, '')
  for (const name of SIZE_FIELDS) url.searchParams.delete(name)
  return url.href
}
