/** What a list says of a story beside what the story says itself. Whoever knows tells it, a moment after the page. */
import { useSyncExternalStore } from 'react'
import type { ShownStory } from './shown-story.ts'

type WordOf = (article: ShownStory) => string | null

const none: WordOf = () => null

export function storyWord() {
  let wordOf = none
  const listeners = new Set<() => void>()
  const onWords = (listener: () => void) => {
    listeners.add(listener)
    return () => listeners.delete(listener)
  }
  return {
    tell: (told: WordOf): void => {
      wordOf = told
      for (const listener of listeners) listener()
    },
    /** Null as long as nobody has told, and on every page that has not come to life yet. */
    use: (article: ShownStory): string | null =>
      useSyncExternalStore(
        onWords,
        () => wordOf(article),
        () => null,
      ),
  }
}
