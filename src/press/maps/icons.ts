/** A publisher's own icons, all from one picture. */
import sharp, { type Sharp } from 'sharp'
import { ICONS, type IconPlace, PAPER } from './icon-list.ts'

export interface Icon extends IconPlace {
  readonly bytes: Uint8Array
}

export type Icons =
  | { readonly kind: 'icons'; readonly files: readonly Icon[] }
  | { readonly kind: 'refused'; readonly message: string }

const CLEAR = { r: 0, g: 0, b: 0, alpha: 0 }
/** Systems cut maskable icons to any shape; a circle of four fifths is safe, and a square fits in with this on each side. */
const SAFE = 0.2
const LARGEST = 512
const MOST_PIXELS = 100_000_000
const FORMATS = new Set(['svg', 'png', 'jpeg', 'webp'])

/** From an SVG, PNG, JPEG or WebP picture; what is not square stands in the middle. Never rejects. */
export async function iconsFrom(source: Uint8Array): Promise<Icons> {
  try {
    const { format, width, height } = await sharp(source, { limitInputPixels: MOST_PIXELS }).metadata()
    if (!FORMATS.has(format)) return refused(`It is of the kind ${format}.`)
    const open = () =>
      sharp(source, { limitInputPixels: MOST_PIXELS, density: densityFor(format, Math.max(width, height)) })
    return {
      kind: 'icons',
      files: await Promise.all(ICONS.map((place) => icon(place, open()))),
    }
  } catch (error) {
    return refused(error instanceof Error ? error.message : String(error))
  }
}

function refused(reason: string): Icons {
  return {
    kind: 'refused',
    message: `No icons can be made from this picture; an SVG, or a PNG of at least 512 pixels, is best. ${reason}`,
  }
}

/** Drawings are drawn large enough at once and not blown up afterwards. */
function densityFor(format: string, longest: number): number {
  return format === 'svg' ? Math.min(Math.max((72 * LARGEST) / longest, 1), 2400) : 72
}

async function icon(place: IconPlace, picture: Sharp): Promise<Icon> {
  const { size, purpose } = place
  const margin = purpose === 'maskable' ? Math.ceil(size * SAFE) : 0
  const inside = size - 2 * margin
  // Apple's systems paint what is clear black.
  const isOpaque = purpose === 'maskable' || purpose === 'touch'
  const background = isOpaque ? PAPER : CLEAR
  const turned = picture.rotate()
  const drawn = (isOpaque ? turned.flatten({ background }) : turned)
    .resize(inside, inside, { fit: 'contain', background })
    .extend({ top: margin, bottom: margin, left: margin, right: margin, background })
  return { ...place, bytes: await drawn.png({ compressionLevel: 9 }).toBuffer() }
}
