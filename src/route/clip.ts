/** Shortens text between its letters as readers see them: no family, flag or accent is cut in two. */
import type { Weigh } from './letter-weight.ts'

/** The text as it is where it fits; otherwise as much as fits with an ellipsis, or nothing at all. */
export function clip(text: string, room: number, weigh: Weigh): string {
  const ellipsis = weigh('…')
  let weight = 0
  let kept = ''
  for (const letter of lettersOf(text)) {
    weight += weigh(letter)
    if (weight > room) return kept === '' ? '' : `${kept.trimEnd()}…`
    if (weight + ellipsis <= room) kept += letter
  }
  return text
}

/** Browsers of before 2024 may have no segmenter; then characters have to do. */
function* lettersOf(text: string): Generator<string> {
  if (typeof Intl.Segmenter !== 'function') return yield* text
  for (const { segment } of new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(text)) yield segment
}
