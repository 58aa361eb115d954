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
  /** Of the longest line, about. */
  readonly width: number
  /** Of one line. */
  readonly height: number
  readonly top: number
  /** From the top of its line. */
  readonly baseline: number
  readonly lead: number
  readonly isRtl: boolean
  readonly isColoured: boolean
}

/** A line in each: reading a canvas back costs by its size, and a letter needs only one of its channels. */
const CHANNELS = ['#f00', '#0f0', '#00f'] as const

/** One for each line. */
export function drawStamps({ lines, top, lead, ...drawing }: Drawing): Stamp[] {
  // A smiley brings colours of its own, which would show in the other lines.
  const atOnce = lines.some((text) => /\p{Extended_Pictographic}/u.test(text)) ? 1 : CHANNELS.length
  const stamps: Stamp[] = []
  while (stamps.length < lines.length) {
    const some = lines.slice(stamps.length, stamps.length + atOnce)
    const place = top + stamps.length * lead
    stamps.push(...drawSome(some, drawing).map((stamp, i) => ({ ...stamp, top: place + i * lead })))
  }
  return stamps
}

function drawSome(
  lines: readonly string[],
  { font, width: wanted, height, baseline, isRtl, isColoured }: Omit<Drawing, 'lines' | 'top' | 'lead'>,
): Omit<Stamp, 'top'>[] {
  // Even, for two points share a byte.
  const width = Math.min(WIDTH, 2 * Math.ceil((wanted + MARGIN) / 2))
  const context = openCanvas()
  context.font = font
  context.direction = isRtl ? 'rtl' : 'ltr'
  context.textAlign = isRtl ? 'right' : 'left'
  for (const [i, text] of lines.entries()) {
    context.fillStyle = CHANNELS[i] ?? '#fff'
    context.fillText(text, isRtl ? width : 0, baseline)
  }
  const { data } = context.getImageData(0, 0, width, height)
  const left = isRtl ? MARGIN + WIDTH - width : MARGIN
  return pointsOf(data, lines.length, isColoured).map((points) => ({ left, bytes: width / 2, points }))
}

let canvas: Canvas | null = null

/** Black, and what is drawn on it adds its light. As large as any line. */
function openCanvas(): SKRSContext2D {
  canvas ??= createCanvas(WIDTH, CARD_HEIGHT)
  const context = canvas.getContext('2d')
  context.globalCompositeOperation = 'source-over'
  context.fillStyle = '#000'
  context.fillRect(0, 0, WIDTH, CARD_HEIGHT)
  context.globalCompositeOperation = 'lighter'
  return context
}

/** As a signed number: opaque, and no light. */
const BLACK = 0xff << 24

/** From the light of each channel to steps of a ramp. */
function pointsOf(data: Uint8ClampedArray, channels: number, isColoured: boolean): Uint8Array[] {
  // Whole points at once, all of their channels: most are black, and are passed over.
  const pixels = new Int32Array(data.buffer, data.byteOffset, data.byteLength / 4)
  const pieces = Array.from({ length: channels }, () => new Uint8Array(pixels.length / 2))
  const ramp = isColoured ? 0x88 : 0
  for (let to = 0, at = 0; at < pixels.length; to += 1, at += 2) {
    const first = pixels[at] ?? BLACK
    const second = pixels[at + 1] ?? BLACK
    if (first === BLACK && second === BLACK) continue
    for (const [i, points] of pieces.entries()) {
      // The upper three bits of a channel.
      const left = (first >> (8 * i + 5)) & 7
      const right = (second >> (8 * i + 5)) & 7
      if (left | right) points[to] = (left << 4) | right | ramp
    }
  }
  return pieces
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
  const context = openCanvas()
  context.font = font
  return (text) => {
    const width = known.get(text) ?? context.measureText(text).width / 100
    if (known.size < MOST_WIDTHS) known.set(text, width)
    return width
  }
}
