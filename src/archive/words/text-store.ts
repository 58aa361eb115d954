import { fold } from '#lib/fold.ts'
import type { WordQuery } from './query.ts'
export interface RowText {
  readonly headline: string
  readonly rest: string
  readonly body: string | null
}
export interface TextStore {
  readonly rows: number
  append(rows: Iterable<RowText>): void
  find(query: WordQuery): Uint8Array
  suggest(beginning: string, most: number): readonly string[]
  correct(query: WordQuery): string | null
}
export function createTextStore(): TextStore {
  const texts: [string, string][] = []
  return {
    get rows() {
      return texts.length
    },
    append(rows) {
      for (const r of rows) texts.push([fold(r.headline), fold(`${r.rest}\n${r.body ?? ''}`)])
    },
    find: (q) =>
      Uint8Array.from(texts, ([h, r]) =>
        q.wanted.every((t) => h.includes(t.text))
          ? 2
          : q.wanted.every((t) => h.includes(t.text) || r.includes(t.text))
            ? 1
            : 0,
      ),
    suggest: () => [],
    correct: () => null,
  }
}
