/** How large the smallest text of a screen has to be, so that it is read from where people stand. */

export interface Size {
  readonly width: number
  readonly height: number
}

export interface Viewing {
  readonly metres: number | null
  /** Diagonal of the whole screen. */
  readonly inches: number | null
  /** In CSS pixels: the whole screen, and the part of it that is ours. */
  readonly screen: Size
  readonly region: Size
}

/**
 * Below an x-height of 0.2 degrees people with good eyes read more slowly (Legge and Bigelow 2011, Journal of Vision 11(5):8).
 * The capitals are then 17 minutes of arc high, where ISO 9241-303 asks for at least 16. Headlines are half as large again and more.
 */
const DEGREES = 0.2
/** Height of an x in ems, of the face of headlines; other scripts fill more of theirs. */
const X_HEIGHT = 0.46
/** Where nobody has said from how far: as people stand before a screen, twice its diagonal away. */
const DIAGONALS = 2
/** Of a CSS pixel where nobody has said how large the screen is. */
const PIXELS_PER_INCH = 96
const LEAST_PX = 14

/** Pixels of an em. Where so much does not fit, what fits: nine letters in a line, and three lines. */
export function leastType(viewing: Viewing): number {
  const { width, height } = viewing.region
  const wanted = (distanceIn(viewing) * 2 * Math.tan((DEGREES / 2) * (Math.PI / 180))) / X_HEIGHT
  return Math.round(Math.max(LEAST_PX, Math.min(wanted, width / 9, height / 4.5)) * 10) / 10
}

/** Pixels. */
function distanceIn({ metres, inches, screen, region }: Viewing): number {
  if (metres === null) return DIAGONALS * diagonal(region)
  const density = inches === null ? PIXELS_PER_INCH : diagonal(screen) / inches
  return (metres / 0.0254) * density
}

function diagonal({ width, height }: Size): number {
  return Math.hypot(width, height)
}
