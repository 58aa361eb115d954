/** Whether the screen is truly alive: something has been drawn since the last time, and nothing on it is broken. */

export interface Signs {
  /** Frames that the browser has painted. */
  readonly painted: number
  /** Times that React has put something on the page. */
  readonly committed: number
  readonly isBroken: boolean
}

export function isAlive(before: Signs, now: Signs): boolean {
  return !now.isBroken && now.painted > before.painted && now.committed > before.committed
}

const TRIES_MS = [5000, 15_000, 60_000] as const

/** How long what broke is left alone before it is tried again; null once it has been tried often enough. */
export function tryAgainAfter(failures: number): number | null {
  return TRIES_MS[failures - 1] ?? null
}
