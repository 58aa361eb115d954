/** Whether somebody stands before the screen. Times are milliseconds of a clock that only goes forward. */

export interface Idle {
  /** `reading`: somebody is there. `asking`: are they still? `resting`: nobody is, and nothing of anybody is left. */
  readonly phase: 'reading' | 'asking' | 'resting'
  /** When this began: the last touch, or the question. */
  readonly since: number
  /** False while nobody has touched the screen since the page was loaded. */
  readonly isVisited: boolean
}

export interface IdleTimes {
  readonly idle: number
  readonly warning: number
}

/** A screen that nobody has touched since it was switched on has nobody to ask. */
const UNVISITED_MS = 20_000

export function begin(now: number): Idle {
  return { phase: 'reading', since: now, isVisited: false }
}

/** What the time that has gone by makes of it. A machine that has slept asks first, and for the whole time. */
export function idleAt(before: Idle, now: number, { idle, warning }: IdleTimes): Idle {
  const passed = now - before.since
  if (before.phase === 'reading' && !before.isVisited) {
    return passed < Math.min(idle, UNVISITED_MS) ? before : { ...before, phase: 'resting', since: now }
  }
  if (before.phase === 'reading') return passed < idle ? before : { ...before, phase: 'asking', since: now }
  if (before.phase === 'asking')
    return passed < warning ? before : { ...before, phase: 'resting', since: now }
  return before
}

export function touchedAt(now: number): Idle {
  return { phase: 'reading', since: now, isVisited: true }
}

/** Whole seconds until nobody is there any more; while it asks. */
export function secondsLeft({ since }: Idle, now: number, { warning }: IdleTimes): number {
  return Math.max(0, Math.ceil((warning - (now - since)) / 1000))
}
