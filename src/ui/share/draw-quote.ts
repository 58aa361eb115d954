/** Draws quoted words as a square picture, in the reader's own colours and faces. */
import { type Fitted, fitLines, type Word, wordsOf } from '#lib/fit-lines.ts'
import { shareWords } from '#ui/share-words.ts'
import type { Quote } from './quote.ts'

const SIDE = 1080
const MARGIN = 92
const WIDTH = SIDE - 2 * MARGIN
/** Between the mark above and the rule below. */
const TOP = 236
const RULE = 812
const SIZES = [96, 84, 74, 66, 58, 52, 46, 42]
const LEADING = 1.24

/** False where this browser draws nothing. */
export async function drawQuote(canvas: HTMLCanvasElement, quote: Quote): Promise<boolean> {
  const pen = canvas.getContext('2d')
  if (!pen) return false
  const look = lookOf(canvas)
  await Promise.all([
    faceFor(`500 60px ${look.serif}`, quote.words + quote.headline),
    faceFor(`500 30px ${look.sans}`, quote.byline + quote.edition),
  ])
  const isRtl = quote.direction === 'auto' ? startsRtl(quote.words) : quote.direction === 'rtl'
  pen.direction = isRtl ? 'rtl' : 'ltr'
  pen.textAlign = 'start'
  pen.textBaseline = 'alphabetic'
  const x = isRtl ? SIDE - MARGIN : MARGIN
  pen.fillStyle = look.paper
  pen.fillRect(0, 0, SIDE, SIDE)
  drawWords(pen, quote.words, look, x)
  pen.fillStyle = look.ink
  pen.fillRect(MARGIN, RULE, WIDTH, 3)
  drawSource(pen, quote, look, x)
  return true
}

interface Look {
  readonly paper: string
  readonly ink: string
  readonly soft: string
  readonly accent: string
  readonly serif: string
  readonly sans: string
}

function lookOf(canvas: HTMLCanvasElement): Look {
  const style = getComputedStyle(canvas)
  const token = (name: string) => style.getPropertyValue(name).trim()
  return {
    paper: token('--paper'),
    ink: token('--ink'),
    soft: token('--ink-2'),
    accent: token('--accent'),
    serif: token('--serif') || 'serif',
    sans: token('--sans') || 'sans-serif',
  }
}

/** A face that does not come is no reason to draw nothing. */
async function faceFor(font: string, text: string): Promise<void> {
  await document.fonts.load(font, text).catch(() => [])
}

function startsRtl(text: string): boolean {
  const letter = /\p{L}/u.exec(text)?.[0] ?? ''
  return /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u.test(letter)
}

function drawWords(pen: CanvasRenderingContext2D, words: string, look: Look, x: number): void {
  pen.fillStyle = look.accent
  pen.font = `500 240px ${look.serif}`
  pen.fillText('“', x, 250)
  const { lines, size } = largest(measured(pen, words, `500 100px ${look.serif}`))
  const leading = size * LEADING
  // A short quotation stands in the middle of its room, where the eye looks first.
  const free = RULE - 48 - TOP - lines.length * leading
  pen.fillStyle = look.ink
  pen.font = `500 ${size}px ${look.serif}`
  lines.forEach((line, i) => {
    pen.fillText(line, x, TOP + Math.max(0, free / 2) + size + i * leading)
  })
}

/** As many lines as the room has at each size. */
function largest(words: readonly Word[]): Fitted {
  const fitted = (size: number) =>
    fitLines(words, {
      width: WIDTH,
      mostLines: Math.floor((RULE - 48 - TOP) / (size * LEADING)),
      sizes: [size],
    })
  const size = SIZES.find((each) => !fitted(each).isCut) ?? SIZES.at(-1) ?? 1
  return fitted(size)
}

function drawSource(pen: CanvasRenderingContext2D, quote: Quote, look: Look, x: number): void {
  const headline = measured(pen, quote.headline, `560 100px ${look.serif}`)
  const { lines, size } = fitLines(headline, { width: WIDTH, mostLines: 2, sizes: [36] })
  pen.fillStyle = look.ink
  pen.font = `560 ${size}px ${look.serif}`
  lines.forEach((line, i) => {
    pen.fillText(line, x, RULE + 66 + i * 44)
  })
  const source = shareWords.sourceOf(quote.byline, quote.edition)
  const words = measured(pen, source, `500 100px ${look.sans}`)
  const line = fitLines(words, { width: WIDTH, mostLines: 1, sizes: [27] })
  pen.fillStyle = look.soft
  pen.font = `500 27px ${look.sans}`
  pen.fillText(line.lines[0] ?? '', x, RULE + 66 + lines.length * 44 + 14)
}

/** `font` at a hundred pixels. */
function measured(pen: CanvasRenderingContext2D, text: string, font: string): readonly Word[] {
  pen.font = font
  return wordsOf(text, (word) => pen.measureText(word).width / 100)
}
