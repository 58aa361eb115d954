/** How far down its list a reader wants to see. */
import { useCallback, useState } from 'react'
import type { Selection } from '#edition/selection.ts'

/** What every reader has from the start; more is asked for in steps, so that scrolling asks seldom. */
const FIRST = 50
const STEP = 60

export function useDepth(selection: Selection): {
  readonly depth: number
  readonly reach: (count: number) => void
} {
  const [state, setState] = useState({ selection, depth: FIRST })
  const depth = state.selection === selection ? state.depth : FIRST
  const reach = useCallback(
    (count: number) => {
      const wanted = FIRST + Math.max(0, Math.ceil((count - FIRST) / STEP)) * STEP
      setState((before) => {
        const known = before.selection === selection ? before.depth : FIRST
        return wanted > known ? { selection, depth: wanted } : before
      })
    },
    [selection],
  )
  return { depth, reach }
}
