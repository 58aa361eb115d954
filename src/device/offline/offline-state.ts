/** What this device can do without a network, and what is known of the server: one state for all parts of the page. */

export interface OfflineState {
  /** `none`: reading goes on from memory, for as long as the page is open. */
  readonly worker: 'unknown' | 'none' | 'coming' | 'active'
  /** Why there is none. */
  readonly why: 'insecure' | 'unsupported' | 'refused' | 'failed' | null
  /** When the server last answered; milliseconds. */
  readonly heardAt: number | null
  /** Since when it has not. */
  readonly unheardSince: number | null
  /** When it wants to be asked again, where it said so. */
  readonly notBefore: number | null
  /** The device has no room for more. */
  readonly isFull: boolean
  /** `ready`: a new release waits; `taken`: another tab has gone over to it. */
  readonly update: 'none' | 'ready' | 'taken'
}

let state: OfflineState = {
  worker: 'unknown',
  why: null,
  heardAt: null,
  unheardSince: null,
  notBefore: null,
  isFull: false,
  update: 'none',
}
const listeners = new Set<() => void>()

export function offlineNow(): OfflineState {
  return state
}

export function noteOffline(part: Partial<OfflineState>): void {
  state = { ...state, ...part }
  for (const listener of listeners) listener()
}

export function onOffline(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
