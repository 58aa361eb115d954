import { useRef } from 'react'
import { isSame } from '#lib/same.ts'

/** The value before for as long as the next one says the same, so that nothing is drawn again for it. */
export function useSame<Value>(value: Value): Value {
  const kept = useRef(value)
  if (!isSame(kept.current, value)) kept.current = value
  return kept.current
}
