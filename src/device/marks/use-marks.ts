import { useSyncExternalStore } from 'react'
import { marksOf } from './marks-of.ts'
import type { MarksState, MarksStore } from './marks-store.ts'

export interface MarksHere extends MarksState {
  readonly store: MarksStore
}

/** For parts that come with the marks; others use `useLaterMarks`. */
export function useMarks(appAddress: string): MarksHere {
  const store = marksOf(appAddress)
  return { ...useSyncExternalStore(store.subscribe, store.state, store.state), store }
}
