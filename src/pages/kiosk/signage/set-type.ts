/** How a headline is set on a screen that nobody touches. */
import type { CSSProperties } from 'react'
import { weightOf } from '#pages/kiosk/tour-order.ts'

const LEADING = 1.14
/** Scripts that fill their lines from top to bottom. */
const DENSE_LEADING = 1.32

export function leadingOf(headline: string): number {
  const isDense = weightOf(headline) > [...headline].length || /\p{Script=Arabic}/u.test(headline)
  return isDense ? DENSE_LEADING : LEADING
}

/** Cut, if at all, at the end of a line; `size` in pixels of an em. */
export function clamped(size: number | null, lines: number, leading: number): CSSProperties {
  return {
    ...(size !== null && { fontSize: `${size}px` }),
    lineHeight: leading,
    WebkitLineClamp: lines,
  }
}

/** About how wide the name of the edition is where it stands small; pixels. */
export function nameWidth(title: string, em: number): number {
  return weightOf(title) * 0.76 * em
}
