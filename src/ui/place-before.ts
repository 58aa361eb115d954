import { useState } from 'react'
import { useLocation } from 'react-router'
import { type Place, placeOf } from '#device/places.ts'

/** Where the reader was when they left this page for another; noted before anything moves. */
export function usePlaceBefore(): Place | undefined {
  const { key } = useLocation()
  const [known, setKnown] = useState(() => ({ key, place: placeOf(key) }))
  if (known.key !== key) setKnown({ key, place: placeOf(key) })
  return known.place
}
