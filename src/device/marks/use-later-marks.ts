/** The marks for a part of the page that is there before they are. */
import { useEffect, useState, useSyncExternalStore } from 'react'
import { whenIdle } from '#device/when-idle.ts'
import type { MarksState, MarksStore } from './marks-store.ts'

export interface LaterMarks {
  /** Null until they have come. */
  readonly state: MarksState | null
  /** At once, for whoever cannot wait; rejects where their code cannot be had. */
  readonly load: () => Promise<MarksStore>
}

export function useLaterMarks(appAddress: string): LaterMarks {
  const [store, setStore] = useState<MarksStore | null>(null)
  useEffect(() => {
    let isHere = true
    const stop = whenIdle(() => {
      const come = (found: MarksStore) => isHere && setStore(found)
      loadMarks(appAddress).then(come, () => undefined)
    })
    return () => {
      isHere = false
      stop()
    }
  }, [appAddress])
  const state = useSyncExternalStore(
    store?.subscribe ?? toNothing,
    () => store?.state() ?? null,
    () => null,
  )
  const load = async () => {
    const found = store ?? (await loadMarks(appAddress))
    setStore(found)
    return found
  }
  return { state, load }
}

async function loadMarks(appAddress: string): Promise<MarksStore> {
  return (await import('./marks-of.ts')).marksOf(appAddress)
}

function toNothing(): () => void {
  return () => undefined
}
