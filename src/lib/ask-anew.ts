const PATIENCE_MS = 10_000

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
