/** Whether the clock of the screen can be believed. Small boards have no battery, and begin each day in 1970. */

/** No edition was read by this reader before it was written. */
const FIRST_DAY = Date.UTC(2026, 0, 1)
/** News of tomorrow are sent out today. */
const DAY_MS = 86_400_000

/** `newest` is the date of the newest story, where there is one; milliseconds. */
export function isClockRight(now: number, newest: number | null): boolean {
  return now >= FIRST_DAY && (newest === null || now > newest - 2 * DAY_MS)
}

/** A clock that was put right, or a machine that has slept: the two clocks have come apart. */
export function hasJumped(before: number, after: number): boolean {
  return Math.abs(after - before) > 30_000
}
