/** Follows whether somebody is there: once a second, and at each touch. */
import { useCallback, useEffect, useRef, useState } from 'react'
import { begin, type Idle, type IdleTimes, idleAt, touchedAt } from './idle.ts'

export interface IdleHere {
  readonly idle: Idle
  /** On the clock that idleness is measured by; milliseconds. */
  readonly now: number
  /** Somebody is there. */
  readonly stay: () => void
}

const TICK_MS = 1000
const TOUCHES = ['pointerdown', 'pointermove', 'keydown', 'wheel', 'touchmove'] as const

/** `isCovered`: something takes the first touch while the screen rests. */
export function useIdle(times: IdleTimes, isCovered: boolean): IdleHere {
  const [here, setHere] = useState(() => ({ idle: begin(performance.now()), now: performance.now() }))
  const touched = useRef(0)
  const stay = useCallback(() => {
    touched.current = performance.now()
    setHere({ idle: touchedAt(touched.current), now: touched.current })
  }, [])
  useEffect(() => {
    const tick = () => setHere((before) => next(before.idle, touched.current, times))
    const timer = setInterval(tick, TICK_MS)
    return () => clearInterval(timer)
  }, [times])
  useEffect(() => {
    const note = () => {
      touched.current = performance.now()
    }
    const options = { capture: true, passive: true }
    for (const touch of TOUCHES) window.addEventListener(touch, note, options)
    return () => {
      for (const touch of TOUCHES) window.removeEventListener(touch, note, options)
    }
  }, [])
  const isFree = here.idle.phase === 'resting' && !isCovered
  const { since } = here.idle
  useEffect(() => {
    if (isFree && touched.current > since) stay()
  })
  return { ...here, stay }
}

/** A touch while the screen asks is answered by the question itself; while it rests, by what covers it. */
function next(idle: Idle, touched: number, times: IdleTimes) {
  const now = performance.now()
  const isReading = idle.phase === 'reading'
  // Whoever listens touches nothing.
  const last = isReading && isListening() ? now : touched
  const seen = isReading && last > idle.since ? touchedAt(last) : idle
  return { idle: idleAt(seen, now, times), now }
}

function isListening(): boolean {
  return 'speechSynthesis' in window && speechSynthesis.speaking && !speechSynthesis.paused
}
