/** Whether whoever set up this screen wants nothing on it to move. */
import { useSyncExternalStore } from 'react'

/** One for the whole page: it is asked each time that something is drawn. */
const query = globalThis.matchMedia?.('(prefers-reduced-motion: reduce)')

export function useStill(): boolean {
  return useSyncExternalStore(listen, isStill, () => false)
}

function isStill(): boolean {
  return query?.matches === true || document.documentElement.dataset.motion === 'less'
}

function listen(onChange: () => void): () => void {
  query?.addEventListener('change', onChange)
  return () => query?.removeEventListener('change', onChange)
}
