/** Puts up another story each time that this much has gone by. */
import { useEffect, useState } from 'react'
import type { Article } from '#edition/article.ts'
import { asTold, firstShowing, nextShowing, nextStory } from './turns.ts'

export interface Turns {
  readonly turn: number
  readonly shown: readonly Article[]
  /** Whose turn it is next, unless something newer comes. */
  readonly next: Article | null
}

/** `stay`: milliseconds for what is shown. Begin anew with another `key` where there are more or fewer places. */
export function useTurns(
  stories: readonly Article[],
  places: number,
  stay: (shown: readonly Article[]) => number,
): Turns {
  const [showing, setShowing] = useState(() => firstShowing(stories, places))
  const shown = asTold(showing.shown, stories)
  const wait = stay(shown)
  const { turn } = showing
  // biome-ignore lint/correctness/useExhaustiveDependencies: each turn has its time, also where two need the same
  useEffect(() => {
    const timer = setTimeout(() => setShowing((before) => nextShowing(before, stories)), wait)
    return () => clearTimeout(timer)
  }, [turn, wait, stories])
  return { turn, shown, next: nextStory(stories, showing.shown, showing.told) }
}
