/** What a reader asks for in words: `harbour "sea wall" -ferry`. Total: whatever is typed means something. */
import { searchFold } from './search-fold.ts'

export interface Term {
  /** Folded, never empty. */
  readonly text: string
  /** A `phrase` ends where it ends; a `prefix` may be the beginning of a longer word. */
  readonly kind: 'prefix' | 'phrase'
}

export interface WordQuery {
  /** All of them. */
  readonly wanted: readonly Term[]
  /** None of them. */
  readonly unwanted: readonly Term[]
}

const LONGEST = 1000
const MOST_TERMS = 16
/** A minus, then a quotation or a run without spaces. A quotation that is never closed goes on to the end. */
const PIECE = /([-−–])?(?:(["“„«”])([^"“”«»]*)["“”»]?|([^\s"“„«”»]+))/g
/** Around a word, and no part of it. */
const EDGES = /^[.,;:!?()[\]{}…'*_/\\-]+|[.,;:!?()[\]{}…'*_/\\-]+$/g

export function readQuery(text: string): WordQuery {
  const wanted: Term[] = []
  const unwanted: Term[] = []
  for (const [, minus, quote, quoted, word] of text.slice(0, LONGEST).matchAll(PIECE)) {
    const folded = searchFold(quoted ?? word ?? '').replace(EDGES, '')
    if (folded === '') continue
    const terms = minus === undefined ? wanted : unwanted
    if (wanted.length + unwanted.length < MOST_TERMS)
      terms.push({ text: folded, kind: quote !== undefined ? 'phrase' : 'prefix' })
  }
  return { wanted, unwanted }
}

/** As a reader would type it. */
export function writeQuery({ wanted, unwanted }: WordQuery): string {
  const write = ({ text, kind }: Term) => (kind === 'phrase' || text.includes(' ') ? `"${text}"` : text)
  return [...wanted.map(write), ...unwanted.map((term) => `-${write(term)}`)].join(' ')
}
