/** How far a reader has come in the text, as a hairline at the top of the window. It follows the scroll and nothing else. */
import { type RefObject, useEffect, useRef } from 'react'
import { onScroll } from '#device/on-scroll.ts'

export function ReadingProgress({ place }: { readonly place: RefObject<HTMLElement | null> }) {
  const line = useRef<HTMLDivElement>(null)
  useEffect(
    () =>
      onScroll(() => {
        const body = place.current?.querySelector('.body')
        if (!body || !line.current) return
        line.current.style.setProperty('--read', String(shareRead(body.getBoundingClientRect())))
      }),
    [place],
  )
  return <div ref={line} className="reading-progress" aria-hidden="true" />
}

/** From 0 to 1: none of it before the text begins, and all of it once its end stands in the window. */
function shareRead({ top, height }: DOMRect): number {
  const way = height - window.innerHeight
  if (way <= 0) return 0
  return Math.min(1, Math.max(0, -top / way))
}
