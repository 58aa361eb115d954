/** How a list shows the words that it was searched for. */
import { createContext, type ReactNode, useEffect, useMemo, useState } from 'react'

export interface SoughtWords {
  readonly mark: (text: string) => ReactNode
  /** By the article's id: a line of the text, where the words stand only there. */
  readonly snippets: ReadonlyMap<string, string>
}

const AS_IT_IS: SoughtWords = { mark: (text) => text, snippets: new Map() }

export const Sought = createContext(AS_IT_IS)

/** The code that marks comes with the first search. */
export function useSought(words: string, snippets: ReadonlyMap<string, string>): SoughtWords {
  const [marking, setMarking] = useState<{ readonly mark: SoughtWords['mark'] } | null>(null)
  useEffect(() => {
    let isWanted = true
    const show = ({ markingFor }: typeof import('./marking.tsx')) => {
      if (isWanted) setMarking({ mark: markingFor(words) })
    }
    // Without it the list is as it would be, only unmarked.
    if (words !== '') import('./marking.tsx').then(show, () => undefined)
    else setMarking(null)
    return () => {
      isWanted = false
    }
  }, [words])
  const mark = marking?.mark ?? AS_IT_IS.mark
  // All stories of a list stand below it, and are drawn again with it.
  const lines = snippets.size > 0 ? snippets : AS_IT_IS.snippets
  return useMemo(() => ({ mark, snippets: lines }), [mark, lines])
}
