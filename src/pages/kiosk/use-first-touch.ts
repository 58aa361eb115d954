/** The first touch on a screen wakes it, and reaches nothing that lies under it. */
import { useEffect, useRef } from 'react'

const PARTS = [
  'pointerdown',
  'pointerup',
  'mousedown',
  'mouseup',
  'touchstart',
  'touchmove',
  'touchend',
  'click',
  'auxclick',
  'wheel',
  'keydown',
  'keypress',
] as const

/** Those that a touch ends with. */
const WAKING: readonly string[] = ['pointerup', 'touchend', 'click', 'auxclick', 'wheel', 'keydown']
/** A browser sends the mouse's events after those of the finger; milliseconds. */
const REST_MS = 450

export function useFirstTouch(isAsleep: boolean, onWake: () => void): void {
  const wake = useRef(onWake)
  const wokenAt = useRef(Number.NEGATIVE_INFINITY)
  useEffect(() => {
    wake.current = onWake
  })
  useEffect(() => {
    const take = (event: Event) => {
      if (!isAsleep && event.timeStamp - wokenAt.current > REST_MS) return
      event.preventDefault()
      event.stopImmediatePropagation()
      if (!isAsleep || !WAKING.includes(event.type)) return
      wokenAt.current = event.timeStamp
      wake.current()
    }
    const options = { capture: true, passive: false }
    for (const part of PARTS) window.addEventListener(part, take, options)
    return () => {
      for (const part of PARTS) window.removeEventListener(part, take, options)
    }
  }, [isAsleep])
}
