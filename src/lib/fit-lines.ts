/** Breaks a text into lines, in the largest size at which few enough of them hold it. */

export interface Fitted {
  readonly lines: readonly string[]
  /** Pixels. */
  readonly size: number
  /** Something had to be left out. */
  readonly isCut: boolean
}

export interface Room {
  readonly width: number
  readonly mostLines: number
  /** Largest first. */
  readonly sizes: readonly number[]
}

/** A piece that is not broken, with the space after it. Widths are those at a size of one pixel. */
export interface Word {
  readonly text: string
  readonly width: number
  readonly bare: number
}

/** What no size could hold is not looked at. */
const LONGEST = 400
/** Longer than any word that a line should not break. */
const LONGEST_WORD = 24

/** Words, and the letters of what has no spaces. `measure` gives the width at a size of one pixel. */
export function wordsOf(text: string, measure: (text: string) => number): readonly Word[] {
  const segmenter = new Intl.Segmenter(undefined, { granularity: 'grapheme' })
  const spell = (word: string) => [...segmenter.segment(word)].map(({ segment }) => segment)
  return text
    .slice(0, LONGEST)
    .trim()
    .split(/(?<=\s)/u)
    .flatMap((word) => (word.length > LONGEST_WORD ? spell(word) : [word]))
    .map((word) => ({ text: word, width: measure(word), bare: measure(word.trimEnd()) }))
}

/** A text that is too long even at the smallest size ends in an ellipsis. */
export function fitLines(words: readonly Word[], { width, mostLines, sizes }: Room): Fitted {
  for (const size of sizes) {
    const lines = breakLines(words, width / size)
    if (lines.length <= mostLines) {
      return { lines: balanced(words, lines, width / size).map(textOf), size, isCut: false }
    }
  }
  const size = sizes.at(-1) ?? 1
  const kept = breakLines(words, width / size).slice(0, mostLines)
  const last = shortened(kept.at(-1) ?? [], width / size)
  return { lines: [...kept.slice(0, -1).map(textOf), last], size, isCut: true }
}

type Line = readonly Word[]

function breakLines(words: readonly Word[], width: number): Line[] {
  const lines: Word[][] = []
  let taken = 0
  for (const word of words) {
    const line = lines.at(-1)
    if (line && taken + word.bare <= width) {
      line.push(word)
      taken += word.width
    } else {
      lines.push([word])
      taken = word.width
    }
  }
  return lines
}

/** As many lines, and none much shorter than the others. */
function balanced(words: readonly Word[], lines: readonly Line[], width: number): readonly Line[] {
  let best = lines
  for (let part = 0.95; part > 0.5 && lines.length > 1; part -= 0.05) {
    const tried = breakLines(words, width * part)
    if (tried.length > lines.length) break
    best = tried
  }
  return best
}

function textOf(line: Line): string {
  return line
    .map(({ text }) => text)
    .join('')
    .trimEnd()
}

/** An ellipsis is about as wide as a letter is high. */
function shortened(line: Line, width: number): string {
  const kept = [...line]
  while (kept.length > 1 && kept.reduce((sum, word) => sum + word.width, 1) > width) kept.pop()
  return `${textOf(kept).replace(/[\s,;:–—-]{1,9}$/u, '')}…`
}
