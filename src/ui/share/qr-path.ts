/** An address as a QR code, drawn as one path. */
import { encode } from 'uqr'

export interface QrPath {
  /** One unit for each module. */
  readonly path: string
  /** With the quiet edge that scanners need. */
  readonly size: number
}

/** ISO 18004 wants four modules around it. */
const QUIET = 4

/** Null where the text is longer than the largest code holds. */
export function qrPath(text: string): QrPath | null {
  try {
    // The most correction that fits without a larger code; a screen is never as clean as paper.
    const { data, size } = encode(text, { ecc: 'L', boostEcc: true, border: QUIET })
    return { path: data.flatMap(rowPath).join(''), size }
  } catch {
    return null
  }
}

/** Dark runs of a row, each as a bar: seams between single modules would show. */
function rowPath(row: readonly boolean[], y: number): string[] {
  const bars: string[] = []
  for (let x = 0; x < row.length; x += 1) {
    if (!row[x]) continue
    const from = x
    while (row[x]) x += 1
    bars.push(`M${from} ${y}h${x - from}v1h${from - x}z`)
  }
  return bars
}

/** Black on white in every theme, since not all scanners read it the other way round. */
export function qrSvg({ path, size }: QrPath): string {
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" width="${size * 10}" height="${size * 10}" ` +
    `shape-rendering="crispEdges"><path fill="#fff" d="M0 0h${size}v${size}H0z"/><path d="${path}"/></svg>\n`
  )
}
