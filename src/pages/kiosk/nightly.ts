/** When the page is loaded anew by itself: once a night, and only where nobody sees it and nothing can go wrong. */

export interface NightFacts {
  /** The hour set for it; null for never. */
  readonly wanted: number | null
  /** On the clock of the screen. */
  readonly hour: number
  readonly minute: number
  /** A minute of the hour that is this screen's own, so that a thousand of them do not come at once. */
  readonly turn: number
  readonly isClockRight: boolean
  readonly isResting: boolean
  /** Since the page was loaded; milliseconds. */
  readonly uptime: number
}

const HOUR_MS = 3_600_000
/** One night has one reload, whatever is done to the clock. */
const LEAST_UPTIME_MS = 6 * HOUR_MS

/** Whether it is time. Where the clock is wrong, once a day will do. */
export function isNight(facts: NightFacts): boolean {
  const { wanted, hour, minute, turn, isResting, uptime } = facts
  if (wanted === null || !isResting || uptime < LEAST_UPTIME_MS) return false
  if (!facts.isClockRight) return uptime >= 24 * HOUR_MS
  return hour === wanted && minute >= turn
}

export interface ShellFacts {
  /** A service worker answers for this page. */
  readonly isControlled: boolean
  /** What it has of the files of the reader, and how many there are; null where it does not say. */
  readonly here: number | null
  readonly all: number | null
  /** The server has just given the page itself. */
  readonly isAnswered: boolean
}

/** Whether the page will be there again. A browser without either shows its own page, and nobody to press a key on it. */
export function isSafe({ isControlled, here, all, isAnswered }: ShellFacts): boolean {
  const isWhole = isControlled && all !== null && all > 0 && here === all
  return isWhole || (isAnswered && !isControlled)
}
