/** A press on one place of the page that is held for so long that nobody does it by chance. */
import { useEffect, useRef } from 'react'

const LONG_MS = 3000
/** Fingers are never quite still; pixels. */
const STILL = 24

export function useLongPress(selector: string, onHeld: () => void): void {
  const held = useRef(onHeld)
  useEffect(() => {
    held.current = onHeld
  })
  useEffect(() => {
    let timer = 0
    let from: { readonly x: number; readonly y: number } | null = null
    let isHeld = false
    const begin = ({ target, clientX: x, clientY: y }: PointerEvent) => {
      isHeld = false
      if (!(target instanceof Element && target.closest(selector))) return
      from = { x, y }
      timer = window.setTimeout(() => {
        isHeld = true
        held.current()
      }, LONG_MS)
    }
    const move = ({ clientX, clientY }: PointerEvent) => {
      if (from && Math.hypot(clientX - from.x, clientY - from.y) > STILL) clearTimeout(timer)
    }
    const end = () => clearTimeout(timer)
    // The link under the finger was not what was meant.
    const press = (event: MouseEvent) => {
      if (!isHeld) return
      isHeld = false
      event.preventDefault()
      event.stopImmediatePropagation()
    }
    window.addEventListener('pointerdown', begin, true)
    window.addEventListener('pointermove', move, true)
    window.addEventListener('pointerup', end, true)
    window.addEventListener('pointercancel', end, true)
    window.addEventListener('click', press, true)
    return () => {
      clearTimeout(timer)
      window.removeEventListener('pointerdown', begin, true)
      window.removeEventListener('pointermove', move, true)
      window.removeEventListener('pointerup', end, true)
      window.removeEventListener('pointercancel', end, true)
      window.removeEventListener('click', press, true)
    }
  }, [selector])
}
