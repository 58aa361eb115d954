/** A finger that wipes across turns to the next; two fingers are the browser's, which makes larger by them. */
import { type TouchEvent, useRef } from 'react'
import { words } from '#ui/words.ts'

/** Pixels. */
const SHORTEST = 60

export function useSwipe(turn: (by: number) => void) {
  const start = useRef<{ readonly x: number; readonly y: number } | null>(null)
  const onTouchStart = ({ touches }: TouchEvent) => {
    const touch = touches[0]
    // Where the page is made larger the finger moves about in it.
    const isLarger = (window.visualViewport?.scale ?? 1) > 1.01
    start.current = touch && touches.length === 1 && !isLarger ? { x: touch.clientX, y: touch.clientY } : null
  }
  const onTouchEnd = ({ changedTouches }: TouchEvent) => {
    const touch = changedTouches[0]
    if (!touch || !start.current) return
    const [x, y] = [touch.clientX - start.current.x, touch.clientY - start.current.y]
    start.current = null
    if (Math.abs(x) < SHORTEST || Math.abs(x) < 2 * Math.abs(y)) return
    turn(x < 0 === (words.direction === 'ltr') ? 1 : -1)
  }
  return { onTouchStart, onTouchEnd }
}
