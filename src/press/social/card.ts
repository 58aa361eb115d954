/** The picture that a link to an article unfurls with: 1200 × 630, ink on paper, as the reader's own pages look. */
import { createHash } from 'node:crypto'
import { type Canvas, createCanvas, type SKRSContext2D } from '@napi-rs/canvas'
import { facesFor } from './faces.ts'
import { type Fitted, fitLines, type Word, wordsOf } from './fit-lines.ts'
import { indexedPng, rowBytes } from './indexed-png.ts'

export interface Card {
  readonly edition: string
  /** Empty where the article has none. */
  readonly section: string
  readonly kicker: string
  /** The section's colour, `#rrggbb`. */
  readonly colour: string
  readonly headline: string
  readonly byline: string
  readonly direction: 'ltr' | 'rtl'
  /** The article's picture, below the edition's folder; it stands at the end of the lines. */
  readonly picture: string | null
}

export const CARD_WIDTH = 1200
export const CARD_HEIGHT = 630

const MARGIN = 64
const PAPER = '#fbf9f4'
const INK = '#1b1815'
const WIDTH = CARD_WIDTH - 2 * MARGIN
/** Beside a picture. */
const COLUMN = 656
/** Seven steps from paper to ink, and seven from paper to the section's colour: enough for smooth letters. */
const STEPS = 8
const SIZES = [128, 112, 100, 92, 84, 76, 70, 64, 58, 52, 46]
const MOST_LINES = 4

/** A change here changes every card, so it changes their names. */
const DESIGN = 1

/** Says whether a card that is there already is this one. */
export function cardNote(card: Card): string {
  return createHash('sha256')
    .update(JSON.stringify([DESIGN, card]))
    .digest('hex')
    .slice(0, 16)
}

/** A PNG. Always the same for the same card. */
export function drawCard(card: Card): Uint8Array {
  const rows = new Uint8Array(rowBytes(CARD_WIDTH) * CARD_HEIGHT)
  rule(rows, 116, 6)
  rule(rows, 125, 2)
  const isRtl = card.direction === 'rtl'
  line(rows, { text: card.edition, kind: 'serif', weight: 620, size: 44, top: 44, isRtl, isColoured: false })
  const label = [card.section, card.kicker].filter(Boolean).join('  ·  ')
  if (label)
    line(rows, { text: label, kind: 'sans', weight: 700, size: 28, top: 160, isRtl, isColoured: true })
  headline(rows, card)
  if (card.byline)
    line(rows, { text: card.byline, kind: 'sans', weight: 460, size: 28, top: 556, isRtl, isColoured: false })
  const palette = [...ramp(INK), ...ramp(card.colour)]
  return indexedPng({ width: CARD_WIDTH, height: CARD_HEIGHT, palette, rows }, cardNote(card))
}

function ramp(colour: string): string[] {
  return Array.from({ length: STEPS }, (_, i) => mix(PAPER, colour, i / (STEPS - 1)))
}

function mix(from: string, to: string, part: number): string {
  const channels = [1, 3, 5].map((at) => {
    const [a, b] = [from, to].map((colour) => Number.parseInt(colour.slice(at, at + 2), 16))
    return Math.round((a ?? 0) + ((b ?? 0) - (a ?? 0)) * part)
  })
  return `#${channels.map((value) => value.toString(16).padStart(2, '0')).join('')}`
}

function rule(rows: Uint8Array, top: number, height: number): void {
  const full = ((STEPS - 1) << 4) | (STEPS - 1)
  for (let y = top; y < top + height; y += 1) {
    const start = y * rowBytes(CARD_WIDTH) + 1
    rows.fill(full, start + MARGIN / 2, start + (CARD_WIDTH - MARGIN) / 2)
  }
}

interface Line {
  readonly text: string
  readonly kind: 'serif' | 'sans'
  readonly weight: number
  readonly size: number
  readonly top: number
  readonly isRtl: boolean
  readonly isColoured: boolean
}

/** The edition's name and its sections are on every card. */
const known = new Map<string, Stamp>()
const MOST_KNOWN = 300

function line(rows: Uint8Array, wanted: Line): void {
  const key = JSON.stringify(wanted)
  const stamp = known.get(key) ?? lineStamp(wanted)
  if (known.size < MOST_KNOWN) known.set(key, stamp)
  put(rows, stamp)
}

/** Twice the size leaves room for marks above and below the letters of every script. */
function lineStamp({ text, kind, weight, size, top, isRtl, isColoured }: Line): Stamp {
  const faces = facesFor(text, kind)
  const words = wordsOf(text, measurer(weight, faces))
  const fitted = fitLines(words, { width: WIDTH, mostLines: 1, sizes: [size, size * 0.85, size * 0.7] })
  return drawStamp({
    lines: fitted.lines,
    font: `${weight} ${fitted.size}px ${faces}`,
    width: words.reduce((sum, word) => sum + word.width, 0) * fitted.size,
    height: Math.round(size * 1.9),
    top: top - Math.round(size * 0.5),
    baseline: size * 1.25,
    lead: 0,
    isRtl,
    isColoured,
  })
}

const HEADLINE_TOP = 206
const HEADLINE_HEIGHT = 340

function headline(rows: Uint8Array, { headline: raw, direction, picture }: Card): void {
  const column = picture === null ? WIDTH : COLUMN
  const text = raw.replace(/[\p{Cc}\s]+/gu, ' ').trim()
  const faces = facesFor(text, 'serif')
  const { lines, size } = fitTall(wordsOf(text, measurer(600, faces)), column)
  const lead = leading(size)
  const stamp = drawStamp({
    lines,
    font: `600 ${size}px ${faces}`,
    width: column,
    height: Math.ceil(size * 1.35) + (lines.length - 1) * lead,
    top: HEADLINE_TOP,
    baseline: size * 0.95,
    lead,
    isRtl: direction === 'rtl',
    isColoured: false,
  })
  put(rows, stamp)
}

/** Letters grow in step with their size, so that each word is measured once. */
function measurer(weight: number, faces: string): (text: string) => number {
  const context = openCanvas(STEP, STEP)
  context.font = `${weight} 100px ${faces}`
  return (text) => context.measureText(text).width / 100
}

/** In as many lines as let it stand largest. */
function fitTall(words: readonly Word[], width: number): Fitted {
  const fitted = Array.from({ length: MOST_LINES }, (_, i) =>
    fitLines(words, {
      width,
      mostLines: i + 1,
      sizes: SIZES.filter((size) => size * 1.25 + i * leading(size) <= HEADLINE_HEIGHT),
    }),
  )
  const whole = fitted.filter(({ isCut }) => !isCut)
  return whole.reduce((best, one) => (one.size > best.size ? one : best), whole[0] ?? lastOf(fitted))
}

function lastOf(fitted: readonly Fitted[]): Fitted {
  return fitted.at(-1) ?? { lines: [], size: 0, isCut: true }
}

function leading(size: number): number {
  return Math.round(size * 1.12)
}

/** A piece of a card: points as they stand in its rows, two to a byte. */
interface Stamp {
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

function drawStamp({ lines, font, width, height, top, baseline, lead, isRtl, isColoured }: Drawing): Stamp {
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

/** From shades of grey to steps of a ramp. */
function pointsOf(canvas: Canvas, isColoured: boolean): Uint8Array {
  const data = canvas.data()
  const points = new Uint8Array(data.byteLength / 8)
  const ramp = isColoured ? 0x88 : 0
  for (let to = 0, at = 0; to < points.length; to += 1, at += 8) {
    const left = (255 - (data[at] ?? 255)) >> 5
    const right = (255 - (data[at + 4] ?? 255)) >> 5
    if (left | right) points[to] = (left << 4) | right | ramp
  }
  return points
}

function put(rows: Uint8Array, { left, top, bytes, points }: Stamp): void {
  const stride = rowBytes(CARD_WIDTH)
  for (let y = 0; y * bytes < points.length && top + y < CARD_HEIGHT; y += 1) {
    const row = points.subarray(y * bytes, (y + 1) * bytes)
    // Two pieces can overlap where neither has ink.
    for (let x = 0, to = (top + y) * stride + 1 + left / 2; x < bytes; x += 1, to += 1) {
      if (row[x]) rows[to] = row[x] ?? 0
    }
  }
}
