/** Scrolls to a place, and stays there while what is above it still finds its size; ends when the reader scrolls. */

const FOLLOWED_MS = 1500
const BY_HAND = ['wheel', 'touchmove', 'keydown', 'pointerdown'] as const

/** `place` may be a part of a text. Returns how to stop. */
export function bringIntoView(place: Range): () => void {
  const until = performance.now() + FOLLOWED_MS
  let frame = 0
  const stop = () => {
    cancelAnimationFrame(frame)
    for (const name of BY_HAND) window.removeEventListener(name, stop)
  }
  const follow = () => {
    const { top, height } = place.getBoundingClientRect()
    // A third down, as much of it as there is room for.
    const wanted = Math.max(80, Math.min(window.innerHeight / 3, window.innerHeight - height - 80))
    if (height > 0 && Math.abs(top - wanted) > 1) window.scrollBy({ top: top - wanted, behavior: 'instant' })
    if (performance.now() < until) frame = requestAnimationFrame(follow)
    else stop()
  }
  for (const name of BY_HAND) window.addEventListener(name, stop, { passive: true })
  follow()
  return stop
}
