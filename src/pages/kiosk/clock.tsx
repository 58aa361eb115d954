/** The hour, renewed when it changes. */
import { useEffect, useState } from 'react'
import { showClock } from '#ui/locale.ts'

const MINUTE = 60_000

export function Clock() {
  const [now, setNow] = useState(() => Date.now())
  useEffect(() => {
    // A little after the minute: a timer can be early.
    const timer = setTimeout(() => setNow(Date.now()), MINUTE - (now % MINUTE) + 50)
    return () => clearTimeout(timer)
  }, [now])
  return (
    <p className="tour-clock">{showClock({ ms: now, precision: 'instant', zone: 'explicit', raw: '' })}</p>
  )
}
