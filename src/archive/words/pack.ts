/** Folded texts of many rows in one string: the engine looks through it far faster than through a string for each row. */
import type { Term } from './query.ts'
import { isTermAt } from './term-match.ts'

/** Folded text has no line breaks, so nothing is found across two rows. */
const BETWEEN = '\n'

export interface Pack {
  readonly text: string
  /** Where each row begins; one more for the end. */
  readonly starts: Uint32Array
}

export function packOf(folded: readonly string[]): Pack {
  const starts = new Uint32Array(folded.length + 1)
  let end = 0
  for (const [row, text] of folded.entries()) {
    end += text.length + BETWEEN.length
    starts[row + 1] = end
  }
  // A single flat string, and of one byte a letter where no letter needs two.
  return { text: folded.join(BETWEEN) + BETWEEN, starts }
}

/** Calls `found` once for each row with the term. */
export function eachRowWith({ text, starts }: Pack, term: Term, found: (row: number) => void): void {
  let row = 0
  let at = text.indexOf(term.text)
  while (at >= 0) {
    while ((starts[row + 1] ?? text.length) <= at) row += 1
    if (!isTermAt(text, at, term)) {
      at = text.indexOf(term.text, at + 1)
      continue
    }
    found(row)
    // The rest of the row can say nothing new.
    at = text.indexOf(term.text, starts[row + 1] ?? text.length)
  }
}

export function rowText({ text, starts }: Pack, row: number): string {
  return text.slice(starts[row], (starts[row + 1] ?? 1) - BETWEEN.length)
}
