/** The region that the screen gives us, and the size that text needs in it. */
import { useEffect, useState } from 'react'
import { leastType, type Size } from './legible.ts'

export interface Region {
  readonly region: Size
  /** Pixels of an em of the smallest text. */
  readonly em: number
}

export function useRegion(metres: number | null, inches: number | null): Region {
  const [region, setRegion] = useState(regionHere)
  useEffect(() => {
    const look = () => setRegion(regionHere())
    window.addEventListener('resize', look)
    return () => window.removeEventListener('resize', look)
  }, [])
  const screen = { width: window.screen.width, height: window.screen.height }
  return { region, em: leastType({ metres, inches, screen, region }) }
}

function regionHere(): Size {
  return { width: window.innerWidth, height: window.innerHeight }
}
