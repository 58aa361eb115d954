/** The last things that went wrong, for whoever looks after the screen. They are kept on it and sent nowhere. */

export interface Fault {
  /** Milliseconds. */
  readonly at: number
  readonly what: string
  /** So often in a row. */
  readonly times: number
}

export const MOST_FAULTS = 40
const LONGEST = 300
const STORE = 'lectern:kiosk-log'

/** Newest first. The same thing again is counted. */
export function withFault(log: readonly Fault[], at: number, error: unknown): readonly Fault[] {
  const what = wordsOf(error).slice(0, LONGEST)
  const [last, ...older] = log
  if (last?.what === what) return [{ at, what, times: last.times + 1 }, ...older]
  return [{ at, what, times: 1 }, ...log].slice(0, MOST_FAULTS)
}

function wordsOf(error: unknown): string {
  if (error instanceof Error) return `${error.name}: ${error.message}`
  return typeof error === 'string' ? error : (JSON.stringify(error) ?? typeof error)
}

/** Takes whatever is there. */
export function faultsIn(text: string | null): readonly Fault[] {
  try {
    const kept: unknown = JSON.parse(text ?? '[]')
    return Array.isArray(kept) ? kept.filter(isFault).slice(0, MOST_FAULTS) : []
  } catch {
    return []
  }
}

function isFault(one: unknown): one is Fault {
  const { at, what, times } = Object(one)
  return Number.isFinite(at) && Number.isFinite(times) && typeof what === 'string' && what.length <= LONGEST
}

let here: readonly Fault[] | null = null

export function faultsHere(): readonly Fault[] {
  here ??= faultsIn(kept())
  return here
}

export function noteFault(error: unknown): void {
  here = withFault(faultsHere(), Date.now(), error)
  try {
    localStorage.setItem(STORE, JSON.stringify(here))
  } catch {
    // They then last as long as the page.
  }
}

function kept(): string | null {
  try {
    return localStorage.getItem(STORE)
  } catch {
    return null
  }
}
