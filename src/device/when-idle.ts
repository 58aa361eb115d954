/** Milliseconds after which a busy page is asked to do it all the same. */
const LATEST = 2000

/** Calls once, when the page has nothing better to do; returns how to call it off. */
export function whenIdle(call: () => void): () => void {
  if (typeof requestIdleCallback === 'function') {
    const handle = requestIdleCallback(call, { timeout: LATEST })
    return () => cancelIdleCallback(handle)
  }
  const timer = setTimeout(call, 200)
  return () => clearTimeout(timer)
}
