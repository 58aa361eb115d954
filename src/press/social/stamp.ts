/** Pieces of a card: lines of text, drawn once and set where they belong. */
import { type Canvas, createCanvas, type SKRSContext2D } from '@napi-rs/canvas'
import { rowBytes } from './indexed-png.ts'

export const CARD_WIDTH = 1200
export const CARD_HEIGHT = 630
export const MARGIN = 64
/** Between the margins. */
export const WIDTH = CARD_WIDTH - 2 * MARGIN
/** Seven steps from paper to ink, and seven from paper to the section's colour: enough for smooth letters. */
export const STEPS = 8

/** A piece of a card: points as they stand in its rows, two to a byte. */
export interface Stamp {
  /** Of the piece, in points. */
  readonly left: number
  readonly top: number
  readonly bytes: number
  readonly points: Uint8Array
}

interface Drawing {
  readonly lines: readonly string[]
  readonly font: string
  readonly width: number
  readonly height: number
  readonly top: number
  /** Of the first line, from the top of the piece. */
  readonly baseline: number
  readonly lead: number
  readonly isRtl: boolean
  readonly isColoured: boolean
}

export function drawStamp({
  lines,
  font,
  width,
  height,
  top,
  baseline,
  lead,
  isRtl,
  isColoured,
}: Drawing): Stamp {
  const context = openCanvas(Math.min(WIDTH, width + MARGIN), height)
  const { canvas } = context
  context.font = font
  context.direction = isRtl ? 'rtl' : 'ltr'
  context.textAlign = isRtl ? 'right' : 'left'
  for (const [i, text] of lines.entries())
    context.fillText(text, isRtl ? canvas.width : 0, baseline + i * lead)
  const left = isRtl ? MARGIN + WIDTH - canvas.width : MARGIN
  return { left, top, bytes: canvas.width / 2, points: pointsOf(canvas, isColoured) }
}

/** Sizes are rounded up to this, so that few canvases do for all; even, for two points share a byte. */
const STEP = 134
const canvases = new Map<string, Canvas>()

/** White, at least as large. Reading one back costs by its size. */
function openCanvas(width: number, height: number): SKRSContext2D {
  const [across, down] = [width, height].map((size) => Math.ceil(size / STEP) * STEP)
  const key = `${across} ${down}`
  const canvas = canvases.get(key) ?? createCanvas(across ?? STEP, down ?? STEP)
  canvases.set(key, canvas)
  const context = canvas.getContext('2d')
  context.fillStyle = '#fff'
  context.fillRect(0, 0, canvas.width, canvas.height)
  context.fillStyle = '#000'
  return context
}

/** As a signed number: every bit is set. */
const WHITE = -1

/** From shades of grey to steps of a ramp. */
function pointsOf(canvas: Canvas, isColoured: boolean): Uint8Array {
  const data = canvas.data()
  // Whole points at once, all of their channels: most are white, and are passed over.
  const pixels = new Int32Array(data.buffer, data.byteOffset, data.byteLength / 4)
  const points = new Uint8Array(pixels.length / 2)
  const ramp = isColoured ? 0x88 : 0
  for (let to = 0, at = 0; to < points.length; to += 1, at += 2) {
    const first = pixels[at] ?? WHITE
    const second = pixels[at + 1] ?? WHITE
    if (first === WHITE && second === WHITE) continue
    const left = (255 - (first & 255)) >> 5
    const right = (255 - (second & 255)) >> 5
    if (left | right) points[to] = (left << 4) | right | ramp
  }
  return points
}

export function putStamp(rows: Uint8Array, { left, top, bytes, points }: Stamp): void {
  const stride = rowBytes(CARD_WIDTH)
  for (let y = 0; y * bytes < points.length && top + y < CARD_HEIGHT; y += 1) {
    // Two pieces can overlap where neither has ink.
    for (let at = y * bytes, to = (top + y) * stride + 1 + left / 2; at < (y + 1) * bytes; at += 1, to += 1) {
      const point = points[at]
      if (point) rows[to] = point
    }
  }
}

/** Widths of words at a size of one pixel, by their font: headlines have many words in common. */
const widths = new Map<string, Map<string, number>>()
const MOST_WIDTHS = 5000

/** Letters grow in step with their size, so that each word is measured once. */
export function measurer(weight: number, faces: string): (text: string) => number {
  const font = `${weight} 100px ${faces}`
  const known = widths.get(font) ?? new Map<string, number>()
  widths.set(font, known)
  const context = openCanvas(STEP, STEP)
  context.font = font
  return (text) => {
    const width = known.get(text) ?? context.measureText(text).width / 100
    if (known.size < MOST_WIDTHS) known.set(text, width)
    return width
  }
}
