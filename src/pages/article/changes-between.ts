/** What changed from one text to another, by paragraphs and the words in them. */
import { diffArrays, diffWordsWithSpace } from 'diff'

export interface Piece {
  readonly kind: 'same' | 'added' | 'removed'
  readonly text: string
}

export type Change =
  /** So many paragraphs are as they were. */
  | { readonly kind: 'same'; readonly paragraphs: number }
  | { readonly kind: 'changed'; readonly pieces: readonly Piece[] }

/** Edits after which two paragraphs have so little in common that one simply took the other's place. */
const MOST_EDITS = 400

/** A paragraph is a line. */
export function changesBetween(before: string, after: string): readonly Change[] {
  const runs = diffArrays(before.split('\n'), after.split('\n'))
  return runs.flatMap(({ value, added, removed }, i): readonly Change[] => {
    if (!added && !removed) return [{ kind: 'same', paragraphs: value.length }]
    const next = runs[i + 1]
    if (removed && next?.added) return pairs(value, next.value)
    // It was taken together with what it replaced.
    if (added && runs[i - 1]?.removed) return []
    return value.map((text) => ({ kind: 'changed', pieces: [{ kind: added ? 'added' : 'removed', text }] }))
  })
}

function pairs(before: readonly string[], after: readonly string[]): readonly Change[] {
  return Array.from({ length: Math.max(before.length, after.length) }, (_, i) => ({
    kind: 'changed',
    pieces: piecesOf(before[i] ?? '', after[i] ?? ''),
  }))
}

function piecesOf(before: string, after: string): readonly Piece[] {
  const replaced = [
    { kind: 'removed', text: before },
    { kind: 'added', text: after },
  ] as const
  const found = before && after ? diffWordsWithSpace(before, after, { maxEditLength: MOST_EDITS }) : null
  const pieces = found?.map(({ value, added, removed }) => ({
    kind: added ? ('added' as const) : removed ? ('removed' as const) : ('same' as const),
    text: value,
  }))
  const hasCommonWords = pieces?.some(({ kind, text }) => kind === 'same' && /[\p{L}\p{N}]/u.test(text))
  return pieces && hasCommonWords ? pieces : replaced.filter(({ text }) => text !== '')
}
