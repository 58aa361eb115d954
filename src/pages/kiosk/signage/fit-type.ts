/** How large a headline can stand in its place, told before it is drawn: a wall has no time to try. */
import { weightOf } from '#pages/kiosk/tour-order.ts'
import type { Size } from './legible.ts'

/** Ems of a letter of the headline face, on the safe side of its average. */
const LETTER = 0.48
const STEP = 0.96

export interface TypeRange {
  /** Pixels of an em. */
  readonly least: number
  readonly most: number
  /** Of a line, in ems. */
  readonly leading: number
}

export interface FittedType {
  readonly size: number
  /** As many as there is room for; what goes beyond is cut at the end of a line. */
  readonly lines: number
}

export function fitType(text: string, box: Size, { least, most, leading }: TypeRange): FittedType {
  let size = most
  while (size > least && !fits(text, box, size, leading)) size *= STEP
  const whole = Math.max(least, size)
  return { size: Math.round(whole * 10) / 10, lines: roomFor(box, whole, leading) }
}

/** How many lines it makes of a text, word for word. */
export function linesOf(text: string, width: number, size: number): number {
  const room = width / (LETTER * size)
  let lines = 1
  let left = room
  for (const word of text.split(/\s+/u)) {
    const run = weightOf(word)
    if (run > left && left < room) {
      lines += 1
      left = room
    }
    // A word that is longer than a line is broken.
    lines += Math.max(0, Math.ceil(run / room) - 1)
    left -= (run % room) + 1
  }
  return lines
}

function fits(text: string, box: Size, size: number, leading: number): boolean {
  const longest = Math.max(...text.split(/\s+/u).map(weightOf)) * LETTER * size
  return longest <= box.width && linesOf(text, box.width, size) <= roomFor(box, size, leading)
}

function roomFor({ height }: Size, size: number, leading: number): number {
  return Math.max(1, Math.floor(height / (size * leading) + 0.001))
}
