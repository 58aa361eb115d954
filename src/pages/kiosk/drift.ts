/** Where the tour stands in its frame, so that no edge burns into a screen that shows it for months. */

/** Pixels around the middle. */
const REACH = 12
/** Two periods without a common factor: it takes 77 steps to come back. */
const ACROSS = 7
const DOWN = 11

/** `step` counts minutes; no step is longer than 24 pixels. */
export function driftAt(step: number): { readonly x: number; readonly y: number } {
  return { x: swing(step, ACROSS), y: swing(step, DOWN) }
}

function swing(step: number, period: number): number {
  // Not minus nothing, which is written differently.
  return Math.round(REACH * Math.sin((2 * Math.PI * (step % period)) / period)) + 0
}
