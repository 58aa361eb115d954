/** A part of the reader that is gone from the server, because a newer release stands there: the page is loaded anew, once. */

const PLACE = 'lectern:loaded-anew'
const MINUTE = 60_000
/** At most once in this time, or a host that is broken would have the page go round and round. */
const SELDOM_MS = 10 * MINUTE

let lastHere = 0

/** `answers`: whether there is anything to load; returns how to stop. */
export function watchForLoss(answers: () => Promise<boolean>): () => void {
  const onLoss = async () => {
    if (Date.now() - lastTime() < SELDOM_MS) return
    // Without a server the browser would show its own page in place of ours.
    if (!(await answers())) return
    // Where nothing can be noted, the page would not know that it was loaded anew.
    if (noteTime()) location.reload()
  }
  window.addEventListener('vite:preloadError', onLoss)
  return () => window.removeEventListener('vite:preloadError', onLoss)
}

function lastTime(): number {
  try {
    return Number(sessionStorage.getItem(PLACE)) || lastHere
  } catch {
    return lastHere
  }
}

function noteTime(): boolean {
  lastHere = Date.now()
  try {
    sessionStorage.setItem(PLACE, `${lastHere}`)
    return true
  } catch {
    return false
  }
}
