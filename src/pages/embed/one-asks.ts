/** Of all frames of an edition on a page one asks the server from time to time, and tells the others when there is news. */
import { nextRefresh } from '#query/refresh-times.ts'

/** What came of asking. */
export type Look = 'same' | 'changed' | 'failed'

export interface Asking {
  /** The same for all that may ask for each other. */
  readonly name: string
  readonly look: () => Promise<Look>
  /** Another one has found something new. */
  readonly onNews: () => void
}

/** Runs as long as the page does. */
export function askInTurn({ name, look, onNews }: Asking): void {
  let lookedAt = Date.now()
  let failures = 0
  const channel = openChannel(name)
  channel?.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    lookedAt = Date.now()
    failures = data === 'failed' ? failures + 1 : 0
    if (data === 'changed') onNews()
  })
  /** Until `signal` ends it. */
  const lead = async (signal: AbortSignal): Promise<void> => {
    while (!signal.aborted) {
      const due = lookedAt + nextRefresh(failures, Math.random())
      if (!(await waitUntil(due, signal))) return
      const found = await look().catch((): Look => 'failed')
      lookedAt = Date.now()
      failures = found === 'failed' ? failures + 1 : 0
      channel?.postMessage(found)
    }
  }
  whileVisible((signal) => inTurn(name, lead, signal))
}

/** False where it was ended before. */
function waitUntil(due: number, signal: AbortSignal): Promise<boolean> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve(true), Math.max(0, due - Date.now()))
    signal.addEventListener('abort', () => {
      clearTimeout(timer)
      resolve(false)
    })
  })
}

/** When the one before is gone, however it went, the browser gives the lock to the next. */
async function inTurn(
  name: string,
  lead: (signal: AbortSignal) => Promise<void>,
  signal: AbortSignal,
): Promise<void> {
  try {
    await navigator.locks.request(name, { signal }, () => lead(signal))
  } catch {
    // Without an origin, or over plain http, there is nobody to take turns with.
    if (!signal.aborted) await lead(signal)
  }
}

/** Nobody looks at a hidden page; its turn goes to a page that is looked at. */
function whileVisible(act: (signal: AbortSignal) => Promise<void>): void {
  let running: AbortController | null = null
  const follow = () => {
    const isVisible = document.visibilityState === 'visible'
    if (isVisible === (running !== null)) return
    running?.abort()
    running = isVisible ? new AbortController() : null
    if (running) void act(running.signal)
  }
  document.addEventListener('visibilitychange', follow)
  follow()
}

function openChannel(name: string): BroadcastChannel | null {
  try {
    return new BroadcastChannel(name)
  } catch {
    return null
  }
}
