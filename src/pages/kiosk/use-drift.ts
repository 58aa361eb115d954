/** A page that stands there while nobody is before it, moved a little each minute, so that no edge of it burns into the screen. */
import { useEffect } from 'react'
import { driftAt } from './drift.ts'

const MINUTE = 60_000

/** The style sheet moves what the two lengths are for; `isAlone`: nobody is there, and nothing that drifts by itself lies over the page. */
export function useDrift(isAlone: boolean): void {
  useEffect(() => {
    if (!isAlone) return
    const { style } = document.documentElement
    let minute = 0
    const move = () => {
      const { x, y } = driftAt(minute)
      style.setProperty('--drift-x', `${x}px`)
      style.setProperty('--drift-y', `${y}px`)
      minute += 1
    }
    move()
    const timer = setInterval(move, MINUTE)
    return () => {
      clearInterval(timer)
      style.removeProperty('--drift-x')
      style.removeProperty('--drift-y')
    }
  }, [isAlone])
}
