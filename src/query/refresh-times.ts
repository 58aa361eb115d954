/** When the sources are asked for again: a quarter of an hour while they answer, and ever more seldom while they do not. */

const SECOND = 1000
const MINUTE = 60 * SECOND
/** News go on while a page stands open. */
const CALM_MS = 15 * MINUTE
const FIRST_MS = 15 * SECOND
/** Something that was never read is missing from the page, so it is tried once sooner. */
const MISSED_MS = 30 * SECOND
const MOST_MS = 5 * MINUTE
/** A kiosk asks a server in trouble at most this often. */
export const LEAST_MS = MINUTE

/**
 * `failures` in a row; `chance` from 0 to 1, so that a thousand kiosks do not come back in the same second. `asked`: milliseconds
 * for which the server wants to be left in peace, after which they come within another minute. `isMissing`: the page lacks
 * what was asked for.
 */
export function nextRefresh(failures: number, chance: number, asked = 0, isMissing = false): number {
  if (failures === 0) return CALM_MS
  const limit = Math.min(MOST_MS, FIRST_MS * 2 ** Math.min(failures - 1, 10))
  const own = isMissing && failures === 1 ? MISSED_MS : Math.max(LEAST_MS, limit * chance)
  return asked > 0 ? Math.max(own, asked + LEAST_MS * chance) : own
}
