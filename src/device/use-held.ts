import { useEffect, useState } from 'react'

/** What is true is told as true only this much later, and what is false at once. */
export function useHeld(isTrue: boolean, ms: number): boolean {
  const [isOver, setOver] = useState(false)
  useEffect(() => {
    if (!isTrue) return
    const timer = setTimeout(() => setOver(true), ms)
    return () => {
      clearTimeout(timer)
      setOver(false)
    }
  }, [isTrue, ms])
  return isTrue && isOver
}
