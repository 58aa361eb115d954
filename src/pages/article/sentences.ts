/** A text in sentences, as they are read aloud. */
export interface Sentence {
  readonly text: string
  /** Where it stands in the text of the page. */
  readonly start: number
  readonly end: number
}

/** Letters: some voices are cut off after a quarter of a minute. */
const LONGEST = 220

/** `language` as in BCP 47; empty where nobody knows it. */
export function sentencesOf(text: string, language: string): readonly Sentence[] {
  const segmenter = new Intl.Segmenter(usable(language), { granularity: 'sentence' })
  return [...segmenter.segment(text)]
    .flatMap(({ segment, index }) => breathe(segment, index))
    .filter(({ text: part }) => /[\p{L}\p{N}]/u.test(part))
}

/** A very long sentence in pieces, each up to where a reader would take breath. */
function breathe(text: string, start: number): Sentence[] {
  if (text.length <= LONGEST) return [{ text: text.trim(), start, end: start + text.trimEnd().length }]
  const window = text.slice(0, LONGEST)
  const at = Math.max(...[...window.matchAll(/[,;:،、，؛—–]\s?|\s[-–—]\s/gu)].map(endOf), 0)
  // No letter is taken apart, whatever plane it stands on.
  const cut = at > LONGEST / 3 ? at : wordEnd(window)
  return [...breathe(text.slice(0, cut), start), ...breathe(text.slice(cut), start + cut)]
}

function endOf(found: RegExpExecArray): number {
  return found.index + found[0].length
}

function wordEnd(window: string): number {
  const space = window.search(/\s\S*$/u) + 1
  if (space > 0) return space
  return /[\uD800-\uDBFF]$/.test(window) ? window.length - 1 : window.length
}

function usable(language: string): string | undefined {
  try {
    return Intl.Segmenter.supportedLocalesOf(language)[0]
  } catch {
    return undefined
  }
}
