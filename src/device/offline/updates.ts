/** New releases of the reader: looked for now and then, offered when one is here, and taken over only when a reader says so. */
import { askWorker } from './ask-worker.ts'
import { noteOffline, offlineNow } from './offline-state.ts'

const MINUTE = 60_000
/** Half an hour, and never all pages of the world at once. */
const nextLook = () => (25 + Math.random() * 10) * MINUTE

let registration: ServiceWorkerRegistration | null = null
let isOurDoing = false

/** Returns how to stop. */
export function watchForUpdates(found: ServiceWorkerRegistration): () => void {
  registration = found
  let isFirst = navigator.serviceWorker.controller === null
  const onControl = () => {
    // The very first worker takes over a page that had none; nothing has changed for its reader.
    if (isOurDoing) location.reload()
    else if (isFirst) isFirst = false
    else noteOffline({ update: 'taken' })
  }
  const onFound = () => {
    const { installing } = found
    installing?.addEventListener('statechange', () => {
      if (installing.state === 'installed' && found.active) noteOffline({ update: 'ready' })
    })
  }
  navigator.serviceWorker.addEventListener('controllerchange', onControl)
  found.addEventListener('updatefound', onFound)
  if (found.waiting && found.active) noteOffline({ update: 'ready' })
  onFound()
  let timer = window.setTimeout(look, nextLook())
  function look(): void {
    timer = window.setTimeout(look, nextLook())
    // Whoever does not answer for the articles has nothing new either.
    if (offlineNow().unheardSince === null) void found.update().catch(() => undefined)
  }
  return () => {
    window.clearTimeout(timer)
    navigator.serviceWorker.removeEventListener('controllerchange', onControl)
    found.removeEventListener('updatefound', onFound)
  }
}

/** The page is loaded anew when the new release has taken over; its place is kept by the address and the history. */
export async function takeUpdate(): Promise<void> {
  isOurDoing = true
  if (registration?.waiting) await askWorker<'take-over'>({ kind: 'take-over' }, registration.waiting)
  // Another tab was first, or the release is gone again.
  else location.reload()
}
