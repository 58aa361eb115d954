/** A picture that stands in the edition's folder: what is remembered of it, its files, and the addresses that pages name them by. */
import type { Picture } from '#edition/article.ts'

export interface Remembered {
  /** Of the bytes that the publisher gave, twelve hexadecimal digits of it. */
  readonly hash: string
  /** Of the largest file, upright. */
  readonly width: number
  readonly height: number
  /** From small to large; empty for a picture that was kept as it came. */
  readonly widths: readonly number[]
  readonly type: 'webp' | 'gif' | 'svg' | 'png' | 'avif'
  /** What the server knows this version by, or the hash of a file beside the feed. */
  readonly tag: string | null
}

export interface Brought {
  /** The largest of `sources`. */
  readonly src: string
  readonly width: number
  readonly height: number
  /** From small to large; a picture kept as it came has none. */
  readonly sources: NonNullable<Picture['sources']>
}

/** Below the edition's folder, the largest last. */
export function filesOf({
  hash,
  widths,
  type,
}: Pick<Remembered, 'hash' | 'widths' | 'type'>): readonly string[] {
  const path = `pictures/${hash.slice(0, 2)}/${hash}`
  return widths.length === 0 ? [`${path}.${type}`] : widths.map((width) => `${path}-${width}.${type}`)
}

/** `base` is the path of the edition's folder below its host, or its whole address; with a slash at its end. */
export function broughtFrom(one: Remembered, base: string): Brought {
  const addresses = filesOf(one).map((path) => base + path)
  const { width, height, widths } = one
  const sources = widths.map((size, i) => ({ src: addresses[i] ?? '', width: size }))
  return { src: addresses.at(-1) ?? '', width, height, sources }
}
