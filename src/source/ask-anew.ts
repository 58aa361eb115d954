/** What a page asks for again that cannot be asked for by importing it: see device/offline/chunk-loss.ts. */

const PATIENCE_MS = 10_000
const ANSWER_MS = 5000

/** Whether the host, or a service worker in its place, has a page at this address now. Never rejects. */
export function answersAt(address: string): Promise<boolean> {
  return fetch(address, { cache: 'no-store', signal: AbortSignal.timeout(ANSWER_MS) }).then(
    ({ ok }) => ok,
    () => false,
  )
}

/**
 * Asks for all scripts and style sheets that this page, or this worker, has sent for, past what the browser has kept: a file that came
 * wrong may be kept for a year. Never rejects; what does not come in ten seconds is left.
 */
export async function askAnew(): Promise<void> {
  const files = performance.getEntriesByType('resource').map(({ name }) => name)
  const ours = files.filter((name) => name.startsWith(origin) && /\.(?:js|css)$/.test(name))
  const signal = AbortSignal.timeout(PATIENCE_MS)
  await Promise.allSettled(
    [...new Set(ours)].map(async (file) => (await fetch(file, { cache: 'reload', signal })).text()),
  )
}
