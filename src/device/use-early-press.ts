/** A button of a page that was made beforehand may have been pressed before it was alive; then it acts as soon as it is. */
import { type RefObject, useEffect, useRef } from 'react'
import { takeEarlyPress } from './early-press.ts'

/** The button needs `data-early`. */
export function useEarlyPress(
  button: RefObject<HTMLButtonElement | null>,
  press: (button: HTMLButtonElement) => void,
): void {
  // Once: later presses are noted on the button too, and have been acted on.
  const early = useRef(press)
  useEffect(() => {
    if (button.current && takeEarlyPress(button.current)) early.current(button.current)
  }, [button])
}
