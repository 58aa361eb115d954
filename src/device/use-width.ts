/** How wide an element is drawn, in pixels. */
import { type RefObject, useLayoutEffect, useState } from 'react'

/** As wide as a narrow phone until it is known, or where the browser cannot say. */
const NARROW = 288

export function useWidth(element: RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(NARROW)
  useLayoutEffect(() => {
    if (!element.current || typeof ResizeObserver === 'undefined') return
    const observer = new ResizeObserver(([entry]) => entry && setWidth(Math.round(entry.contentRect.width)))
    observer.observe(element.current)
    return () => observer.disconnect()
  }, [element])
  return width
}
