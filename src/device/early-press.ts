/** A press on a button of a page that has not come to life yet, noted by the early script (ui/early-script.ts). */

export const EARLY_PRESS = 'lecternPressed'

/** True once for each such press. */
export function takeEarlyPress(button: HTMLElement | null): boolean {
  if (!button || !Reflect.get(button, EARLY_PRESS)) return false
  Reflect.deleteProperty(button, EARLY_PRESS)
  return true
}
