/** Where the words of a query stand in a text as it is shown. */
import type { WordQuery } from './query.ts'
import { type FoldedText, foldInPlace } from './search-fold.ts'
import { indexOfTerm } from './term-match.ts'

export type Mark = readonly [start: number, end: number]

/** In order and apart; they count in the text itself, not in a folded one. */
export function marksIn(text: string, query: WordQuery): readonly Mark[] {
  return join(found(foldInPlace(text), query))
}

/** Letters of the text around the first hit. */
const AROUND = 80

/** A line of the text with the first hit in it, cut between words; null where there is none. */
export function snippetOf(text: string, query: WordQuery): string | null {
  const [first] = marksIn(text, query)
  if (first === undefined) return null
  const [start, end] = [Math.max(0, first[0] - AROUND), Math.min(text.length, first[1] + AROUND)]
  const from = start === 0 ? 0 : start + (/\s/.exec(text.slice(start, first[0]))?.index ?? -1) + 1
  const last = text.slice(first[1], end).search(/\s\S*$/)
  const to = end === text.length || last < 0 ? end : first[1] + last
  return `${from > 0 ? '… ' : ''}${text.slice(from, to).trim()}${to < text.length ? ' …' : ''}`
}

function found({ text, places }: FoldedText, { wanted }: WordQuery): readonly Mark[] {
  const marks: Mark[] = []
  for (const term of wanted) {
    let at = indexOfTerm(text, term)
    while (at >= 0) {
      marks.push([places[at] ?? 0, endOf(places, at + term.text.length)])
      at = indexOfTerm(text, term, at + term.text.length)
    }
  }
  return marks
}

/** Where the next letter begins: marks above the last one are inside, and so is all of an ß of which an s was found. */
function endOf(places: readonly number[], end: number): number {
  const last = places[end - 1]
  let next = end
  while (next < places.length - 1 && places[next] === last) next += 1
  return places[next] ?? 0
}

function join(marks: readonly Mark[]): readonly Mark[] {
  const joined: Mark[] = []
  for (const mark of marks.toSorted((a, b) => a[0] - b[0])) {
    const last = joined.at(-1)
    if (last === undefined || mark[0] > last[1]) joined.push(mark)
    else joined[joined.length - 1] = [last[0], Math.max(last[1], mark[1])]
  }
  return joined
}
