import { useRef } from 'react'

/** The value before for as long as the next one says the same, so that nothing is drawn again for it. For what JSON can say. */
export function useSame<Value>(value: Value): Value {
  const kept = useRef(value)
  if (kept.current !== value && JSON.stringify(kept.current) !== JSON.stringify(value)) kept.current = value
  return kept.current
}
