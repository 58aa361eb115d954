/** `Retry-After`, the header by which a server in trouble says when it wants to be asked again (RFC 9110, 10.2.3). */

/** A server that names a later time is asked after this all the same: it may have a wrong clock. */
const MOST_MS = 86_400_000

/** In milliseconds from `now`; null where it says nothing that can be understood. Seconds or an HTTP date. */
export function retryAfter(header: string | null, now: number): number | null {
  if (header === null) return null
  const text = header.trim()
  const ms = /^\d+$/.test(text) ? Number(text) * 1000 : Date.parse(text) - now
  return Number.isNaN(ms) ? null : Math.min(MOST_MS, Math.max(0, ms))
}
