/** The picture that a link to an article unfurls with: 1200 × 630, ink on paper, as the reader's own pages look. */
import { createHash } from 'node:crypto'
import { type Fitted, fitLines, type Word, wordsOf } from '#lib/fit-lines.ts'
import { facesFor } from './faces.ts'
import { indexedPng, rowBytes } from './indexed-png.ts'
import {
  CARD_HEIGHT,
  CARD_WIDTH,
  drawStamps,
  MARGIN,
  measurer,
  putStamp,
  STEPS,
  type Stamp,
  WIDTH,
} from './stamp.ts'

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

const PAPER = '#fbf9f4'
const INK = '#1b1815'
/** Beside a picture. */
const COLUMN = 656
const SIZES = [128, 112, 100, 92, 84, 76, 70, 64, 58, 52, 46]
const MOST_LINES = 4

/** A change here changes every card, so it changes their names. */
const DESIGN = 2

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
  rule(rows, 116, 2)
  rule(rows, 121, 6)
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
const known = new Map<string, readonly Stamp[]>()
const MOST_KNOWN = 300

function line(rows: Uint8Array, wanted: Line): void {
  const key = JSON.stringify(wanted)
  const stamps = known.get(key) ?? lineStamps(wanted)
  if (known.size < MOST_KNOWN) known.set(key, stamps)
  for (const stamp of stamps) putStamp(rows, stamp)
}

/** Twice the size leaves room for marks above and below the letters of every script. */
function lineStamps({ text: raw, kind, weight, size, top, isRtl, isColoured }: Line): readonly Stamp[] {
  const text = oneLine(raw)
  const faces = facesFor(text, kind)
  const words = wordsOf(text, measurer(weight, faces))
  const fitted = fitLines(words, { width: WIDTH, mostLines: 1, sizes: [size, size * 0.85, size * 0.7] })
  return drawStamps({
    lines: fitted.lines,
    font: `${weight} ${fitted.size}px ${faces}`,
    width: widthOf(words, fitted.size),
    height: Math.round(size * 1.9),
    top: top - Math.round(size * 0.5),
    baseline: size * 1.25,
    lead: 0,
    isRtl,
    isColoured,
  })
}

function widthOf(words: readonly Word[], size: number): number {
  return words.reduce((sum, word) => sum + word.width, 0) * size
}

/** Nothing in it may turn the direction of what is written around it. */
function oneLine(text: string): string {
  return text
    .replace(/[\u202A-\u202E\u2066-\u2069]/g, '')
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim()
}

const HEADLINE_TOP = 206
const HEADLINE_HEIGHT = 340

function headline(rows: Uint8Array, { headline: raw, direction, picture }: Card): void {
  const column = picture === null ? WIDTH : COLUMN
  const text = oneLine(raw)
  const faces = facesFor(text, 'serif')
  const [weight, spacing] = manner(text)
  const words = wordsOf(text, measurer(weight, faces))
  const { lines, size } = fitTall(words, column, spacing)
  const stamps = drawStamps({
    lines,
    font: `${weight} ${size}px ${faces}`,
    width: Math.min(column, widthOf(words, size)),
    height: Math.ceil(size * (spacing + 0.23)),
    top: HEADLINE_TOP,
    baseline: size * 0.95,
    lead: Math.round(size * spacing),
    isRtl: direction === 'rtl',
    isColoured: false,
  })
  for (const stamp of stamps) putStamp(rows, stamp)
}

/** In as many lines as let it stand largest. */
function fitTall(words: readonly Word[], width: number, spacing: number): Fitted {
  const fitted = Array.from({ length: MOST_LINES }, (_, i) =>
    fitLines(words, {
      width,
      mostLines: i + 1,
      sizes: SIZES.filter((size) => size * (spacing + 0.13) + i * size * spacing <= HEADLINE_HEIGHT),
    }),
  )
  const whole = fitted.filter(({ isCut }) => !isCut)
  return whole.reduce((best, one) => (one.size > best.size ? one : best), whole[0] ?? lastOf(fitted))
}

function lastOf(fitted: readonly Fitted[]): Fitted {
  return fitted.at(-1) ?? { lines: [], size: 0, isCut: true }
}

/** Weight and line height. Arabic letters reach further down, and their strokes are finer. */
function manner(text: string): readonly [weight: number, spacing: number] {
  return /\p{Script=Arabic}/u.test(text) ? [700, 1.38] : [600, 1.12]
}
