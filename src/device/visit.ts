/** Who stands before a kiosk: for each new visitor everything on the page is drawn anew. Anywhere else it is always the first. */
import { useSyncExternalStore } from 'react'

let visit = 0
const listeners = new Set<() => void>()

/** Counts from 0; below that the kiosk has been left. */
export function useVisit(): number {
  return useSyncExternalStore(onVisit, visitHere, visitHere)
}

export function nextVisit(): void {
  show(visit + 1)
}

export function leaveKiosk(): void {
  show(-1)
}

/** What broke, and whether the page is read without it. */
export interface Fault {
  readonly error: unknown
  readonly isSpare: boolean
}

/** Told where the page can still say that something broke. */
export function tellFault(error: unknown, isSpare: boolean): void {
  dispatchEvent(new CustomEvent<Fault>(FAULT, { detail: { error, isSpare } }))
}

export const FAULT = 'lectern:fault'

function show(next: number): void {
  visit = next
  for (const listener of listeners) listener()
}

function onVisit(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

function visitHere(): number {
  return visit
}
