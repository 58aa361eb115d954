/** A region that stands there whoever comes and goes: after a fault it is drawn anew for the next visitor. */
import { type ReactNode, useEffect, useInsertionEffect, useRef, useState } from 'react'
import { FAULT, useVisit } from '#device/visit.ts'
import { Region } from './region.tsx'

export function MendedRegion({ children }: { readonly children: ReactNode }) {
  const visit = useVisit()
  const [mends, setMends] = useState(0)
  const isFaulty = useRef(false)
  // Before the parts below can tell that they broke as they were drawn first.
  useInsertionEffect(() => {
    const note = () => {
      isFaulty.current = true
    }
    window.addEventListener(FAULT, note)
    return () => window.removeEventListener(FAULT, note)
  }, [])
  useEffect(() => {
    if (!isFaulty.current) return
    isFaulty.current = visit === 0
    if (visit !== 0) setMends((before) => before + 1)
  }, [visit])
  return <Region key={mends}>{children}</Region>
}
