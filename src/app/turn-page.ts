/** From a list to an article and back the page is turned, where motion is welcome and costs a reader no time. */
import { flushSync } from 'react-dom'
import './turn-page.css'

/** Milliseconds that the last page took to be drawn; nobody knows before the first. */
let lastMs = Number.POSITIVE_INFINITY
/** A device that takes longer would show the turn instead of the page. */
const QUICK_MS = 40

/** Ends when the page is left, or will be with the next frame. `from` and `to` are addresses; one may stand behind a hash. */
export function turnPage(from: string, to: string, leave: () => void): void {
  const draw = () => {
    const since = performance.now()
    flushSync(leave)
    lastMs = performance.now() - since
  }
  if (kindOf(from) === kindOf(to) || lastMs > QUICK_MS || !isMotionWelcome()) {
    draw()
    return
  }
  const turn = document.startViewTransition(draw)
  // Another turn, or a window that nobody sees, ends it before it has begun: the page is left all the same.
  turn.ready.catch(() => undefined)
}

/** What is chosen in a list, and the next article, are there at once. */
function kindOf(path: string): string {
  return /\/article\//.test(path) ? 'article' : 'list'
}

function isMotionWelcome(): boolean {
  return (
    'startViewTransition' in document &&
    document.documentElement.dataset.motion !== 'less' &&
    !matchMedia('(prefers-reduced-motion: reduce)').matches
  )
}
