/** Whether whoever set up this screen wants nothing on it to move. */
import { useSyncExternalStore } from 'react'

const QUERY = '(prefers-reduced-motion: reduce)'

export function useStill(): boolean {
  return useSyncExternalStore(listen, isStill, () => false)
}

function isStill(): boolean {
  return window.matchMedia?.(QUERY).matches || document.documentElement.dataset.motion === 'less'
}

function listen(onChange: () => void): () => void {
  const query = window.matchMedia?.(QUERY)
  query?.addEventListener('change', onChange)
  return () => query?.removeEventListener('change', onChange)
}
