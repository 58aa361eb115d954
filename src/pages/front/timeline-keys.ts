/** What a key means on the timeline. */

export type KeyAction =
  | { readonly kind: 'move'; readonly to: number; readonly extends: boolean }
  | { readonly kind: 'choose' | 'choose-or-zoom' | 'zoom-in' | 'zoom-out' | 'cancel' }
  | { readonly kind: 'turn'; readonly step: -1 | 1 }

interface Place {
  readonly at: number
  readonly count: number
  /** Days stand in rows of seven; bars in one row, where up and down mean nothing. */
  readonly rowLength: number | null
  /** Written from right to left, the next one stands to the left. */
  readonly isMirrored: boolean
}

const PLAIN: Readonly<Record<string, KeyAction>> = {
  Enter: { kind: 'choose-or-zoom' },
  ' ': { kind: 'choose' },
  '+': { kind: 'zoom-in' },
  '=': { kind: 'zoom-in' },
  '-': { kind: 'zoom-out' },
  Backspace: { kind: 'zoom-out' },
  Escape: { kind: 'cancel' },
  PageUp: { kind: 'turn', step: -1 },
  PageDown: { kind: 'turn', step: 1 },
}

export function actionFor(key: string, withShift: boolean, place: Place): KeyAction | null {
  const to = targetOf(key, place)
  if (to === null) return PLAIN[key] ?? null
  const inside = to >= 0 && to < place.count
  return { kind: 'move', to: inside ? to : place.at, extends: withShift }
}

function targetOf(key: string, { at, count, rowLength, isMirrored }: Place): number | null {
  const onward = isMirrored ? -1 : 1
  if (key === 'ArrowRight') return at + onward
  if (key === 'ArrowLeft') return at - onward
  if (key === 'Home') return 0
  if (key === 'End') return count - 1
  if (rowLength === null) return null
  if (key === 'ArrowDown') return at + rowLength
  return key === 'ArrowUp' ? at - rowLength : null
}
