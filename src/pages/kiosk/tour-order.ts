/** In which order the tour shows its stories, and for how long each. */

interface Filed {
  readonly sections: readonly string[]
}

/** Newest first, as they come, but never two of a section in a row while there is another section left. */
export function tourOrder<Story extends Filed>(newestFirst: readonly Story[]): readonly Story[] {
  const left = [...newestFirst]
  const order: Story[] = []
  while (left.length > 0) {
    const before = order.at(-1)?.sections[0]
    const other = left.findIndex(({ sections }) => order.length === 0 || sections[0] !== before)
    order.push(...left.splice(Math.max(0, other), 1))
  }
  return order
}

/** To see that there is something new, and to find where it begins. */
const LOOK_MS = 4000
/** Adults read some fifteen letters a second; a lobby is no reading room. */
const LETTER_MS = 80
const LEAST_MS = 8000
const MOST_MS = 24_000

/** Milliseconds for so much text; letters of scripts that say more with each count double. */
export function showFor(...texts: readonly (string | null)[]): number {
  const letters = texts.reduce((sum, text) => sum + weightOf(text ?? ''), 0)
  return Math.min(MOST_MS, Math.max(LEAST_MS, LOOK_MS + letters * LETTER_MS))
}

const DENSE = /[\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7ff\uf900-\ufaff\uff00-\uffef]/u

/** By width as well as by what it says. */
export function weightOf(text: string): number {
  return [...text].reduce((sum, letter) => sum + (DENSE.test(letter) ? 2 : 1), 0)
}
