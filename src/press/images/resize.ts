/** From the bytes that a publisher gives to the files that a page needs: a few widths, upright, and nothing of the camera's notes. */
import { createHash } from 'node:crypto'
import sharp, { type Metadata } from 'sharp'
import { filesOf, type Remembered } from './brought.ts'
import { isMovingPng, type PictureKind, pictureKind } from './picture-kind.ts'
import { readSvg } from './read-svg.ts'

export type Resized =
  /** `kept`: a drawing or a moving picture, as it came. */
  | {
      readonly kind: 'resized' | 'kept'
      readonly about: Omit<Remembered, 'tag'>
      readonly files: readonly PictureFile[]
    }
  /** `message` follows "it". */
  | { readonly kind: 'refused'; readonly message: string }

export interface PictureFile {
  /** Below the edition's folder. */
  readonly path: string
  readonly content: Uint8Array
}

/** Of the bytes alone: the same picture from two addresses is one. */
export function pictureHash(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex').slice(0, 12)
}

/** Never throws for what a picture is. */
export async function resizePicture(bytes: Uint8Array): Promise<Resized> {
  const kind = pictureKind(bytes)
  if (kind === null) return refused(strangeness(bytes))
  const hash = pictureHash(bytes)
  if (kind === 'svg') {
    const drawing = readSvg(bytes)
    return drawing.kind === 'fault' ? refused(drawing.fault) : kept(bytes, { hash, type: 'svg', ...drawing })
  }
  try {
    const about = await sharp(bytes, LIMITS).metadata()
    const { width, height } = about.autoOrient
    const type = movingType(kind, about, bytes)
    if (type !== null) return kept(bytes, { hash, type, width, height: about.pageHeight ?? height })
    return await resized(bytes, hash, width, height)
  } catch (error) {
    return refused(/pixel limit/i.test(String(error)) ? TOO_MANY : 'is damaged')
  }
}

const MOST_PIXELS = 50_000_000
/** Small files can unfold into more than there is memory for. */
const LIMITS = { limitInputPixels: MOST_PIXELS, failOn: 'error' } as const
const TOO_MANY = 'has more than 50 million pixels'

function refused(message: string): Resized {
  return { kind: 'refused', message }
}

function strangeness(bytes: Uint8Array): string {
  const head = Buffer.from(bytes.subarray(0, 512)).toString('latin1')
  if (/^\s*(?:<!doctype html|<html|<head|<body)/i.test(head)) return 'is a web page and not a picture'
  return bytes.byteLength === 0
    ? 'is empty'
    : 'is not a picture that can be read here (JPEG, PNG, WebP, AVIF, GIF, TIFF, SVG)'
}

/** Null for what stands still. */
function movingType(
  kind: PictureKind,
  { pages = 1 }: Metadata,
  bytes: Uint8Array,
): Remembered['type'] | null {
  if (kind === 'png') return isMovingPng(bytes) ? 'png' : null
  if (kind === 'avif') return bytes[11] === 0x73 ? 'avif' : null
  return (kind === 'gif' || kind === 'webp') && pages > 1 ? kind : null
}

function kept(
  content: Uint8Array,
  { hash, type, width, height }: Pick<Remembered, 'hash' | 'type' | 'width' | 'height'>,
): Resized {
  const about = { hash, width, height, widths: [], type }
  return { kind: 'kept', about, files: filesOf(about).map((path) => ({ path, content })) }
}

async function resized(bytes: Uint8Array, hash: string, width: number, height: number): Promise<Resized> {
  const widths = widthsFor(width, height)
  const largest = widths.at(-1) ?? width
  const about = {
    hash,
    width: largest,
    height: Math.max(1, Math.round((height * largest) / width)),
    widths,
    type: 'webp',
  } as const
  const paths = filesOf(about)
  const files: PictureFile[] = []
  for (const [i, size] of widths.entries()) {
    const picture = sharp(bytes, LIMITS).autoOrient().resize({ width: size, withoutEnlargement: true })
    files.push({ path: paths[i] ?? '', content: await picture.webp({ quality: 78 }).toBuffer() })
  }
  return { kind: 'resized', about, files }
}

const STEPS = [480, 960, 1600]
/** WebP knows no higher picture. */
const HIGHEST = 16_383

/** Never wider than it came; a last step that hardly differs from the one before is not worth a file. */
function widthsFor(width: number, height: number): number[] {
  const most = Math.max(1, Math.min(width, 1600, Math.floor((width * HIGHEST) / height)))
  const steps = STEPS.filter((step) => step <= most)
  return most > (steps.at(-1) ?? 0) * 1.1 ? [...steps, most] : steps
}
