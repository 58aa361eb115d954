/**
 * A part of the reader that the page cannot get by asking again: it is gone from the server, because a newer release stands there, or
 * the browser keeps what it could not read, or waits for what never comes. The page is loaded anew, ever more seldom.
 */

const STUCK = 'lectern:stuck'

/**
 * Told by whoever shows words in place of a part, again and again. A part that nobody waits for is no reason to load a page anew.
 * `isBroken`: it failed, and may have come wrong; false where it is only late.
 */
export function tellStuck(isBroken: boolean): void {
  dispatchEvent(new CustomEvent(STUCK, { detail: { isBroken } }))
}

const PLACE = 'lectern:loaded-anew'
/** The first time between two loads, then twice as long, up to the longest: a host may be broken for days. */
const SOON_MS = 40_000
const SELDOM_MS = 600_000
/** After this time without one it begins anew, and the next is at once. */
const OVER_MS = 3 * SELDOM_MS

interface Loads {
  readonly last: number
  readonly count: number
}

let here: Loads = { last: 0, count: 0 }

export interface Host {
  /** Whether there is anything to load: without a server the browser would show its own page in place of ours. */
  readonly answers: () => Promise<boolean>
  /** Asks for the page's own files past what the browser has kept. */
  readonly askAnew: () => Promise<void>
}

/** Returns how to stop. */
export function watchForLoss({ answers, askAnew }: Host): () => void {
  let isActing = false
  const onStuck = async (event: Event) => {
    const { last, count } = loadsBefore()
    const wait = count === 0 ? 0 : Math.min(SELDOM_MS, SOON_MS * 2 ** (count - 1))
    if (isActing || Date.now() - last < wait) return
    isActing = true
    // Where nothing can be noted, the page would not know that it was loaded anew.
    if ((await answers()) && note(count + 1)) {
      // On a slow line, what is right already would only keep the late part waiting.
      if (Object(Reflect.get(event, 'detail')).isBroken) await askAnew()
      location.reload()
    }
    isActing = false
  }
  addEventListener(STUCK, onStuck)
  return () => removeEventListener(STUCK, onStuck)
}

function loadsBefore(): Loads {
  let loads = here
  try {
    const [last = 0, count = 0] = (sessionStorage.getItem(PLACE) ?? '').split(' ').map(Number)
    if (last > 0) loads = { last, count }
  } catch {
    // What is known here is all there is.
  }
  return Date.now() - loads.last > OVER_MS ? { last: 0, count: 0 } : loads
}

function note(count: number): boolean {
  here = { last: Date.now(), count }
  try {
    sessionStorage.setItem(PLACE, `${here.last} ${count}`)
    return true
  } catch {
    return false
  }
}
