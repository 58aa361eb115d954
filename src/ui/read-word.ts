/** What a list says of a story that was read before. Whoever knows the reader's marks tells it, a moment after the page. */
import { useSyncExternalStore } from 'react'
import type { Article } from '#edition/article.ts'

type WordOf = (article: Article) => string | null

let wordOf: WordOf = () => null
const listeners = new Set<() => void>()

export function tellReadWords(told: WordOf): void {
  wordOf = told
  for (const listener of listeners) listener()
}

/** Null for a story that is new, and on every page that has not come to life yet. */
export function useReadWord(article: Article): string | null {
  return useSyncExternalStore(
    onWords,
    () => wordOf(article),
    () => null,
  )
}

function onWords(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
