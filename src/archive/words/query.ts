import { fold } from '#lib/fold.ts'
export interface WordQuery {
  readonly wanted: readonly Term[]
  readonly unwanted: readonly Term[]
}
export interface Term {
  readonly text: string
  readonly kind: 'prefix' | 'phrase'
}
export function readQuery(text: string): WordQuery {
  return {
    wanted: fold(text)
      .split(' ')
      .filter(Boolean)
      .map((t) => ({ text: t, kind: 'prefix' as const })),
    unwanted: [],
  }
}
