/** How a page that the press has made comes to life; any other is alive from the start. */
import { startTransition, useEffect, useState } from 'react'
import { whenIdle } from '#device/when-idle.ts'

export interface Awake {
  /** On this reader's clock and device; before that the page is what the press wrote. */
  readonly isSettled: boolean
  /** Free to fetch what the page itself does not need. */
  readonly isAwake: boolean
}

export function useAwake(isAlive: boolean): Awake {
  const [isSettled, setSettled] = useState(isAlive)
  const [isAwake, setAwake] = useState(isAlive)
  useEffect(() => {
    if (isAlive) return
    startTransition(() => setSettled(true))
    return whenIdle(() => startTransition(() => setAwake(true)))
  }, [isAlive])
  return { isSettled, isAwake }
}
