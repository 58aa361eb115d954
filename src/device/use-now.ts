/** The present, renewed at the reader's midnight and whenever the page comes back to the screen. */
import { useEffect, useState } from 'react'
import { addDays, dayHere, spanHere } from '#lib/calendar.ts'

/** Milliseconds; exact to the day, which is all that a masthead needs. */
export function useNow(): number {
  const [now, setNow] = useState(() => Date.now())
  useEffect(() => {
    const renew = () => setNow((before) => (isSameDay(before, Date.now()) ? before : Date.now()))
    let timer = setTimeout(tick, untilMidnight())
    function tick() {
      renew()
      timer = setTimeout(tick, untilMidnight())
    }
    document.addEventListener('visibilitychange', renew)
    return () => {
      clearTimeout(timer)
      document.removeEventListener('visibilitychange', renew)
    }
  }, [])
  return now
}

/** A timer can fire a little early, so it aims a second past; machines sleep, so it never waits over an hour. */
function untilMidnight(): number {
  const now = Date.now()
  const { start } = spanHere(addDays(dayHere(now), 1))
  return Math.min(start - now + 1000, 3_600_000)
}

function isSameDay(a: number, b: number): boolean {
  return spanHere(dayHere(a)).start === spanHere(dayHere(b)).start
}
