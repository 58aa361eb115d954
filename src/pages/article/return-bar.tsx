/** The tools come back in a slim bar when a reader turns round, and leave when they read on. */
import { type RefObject, useEffect, useRef, useState } from 'react'
import { onScroll } from '#device/on-scroll.ts'
import { articleWords } from '#ui/article-words.ts'
import { ArticleTools, type ArticleToolsProps } from './article-tools.tsx'

interface ReturnBarProps extends ArticleToolsProps {
  readonly place: RefObject<HTMLElement | null>
}

/** Pixels; less is the hand trembling. */
const TURN = 12

export function ReturnBar({ place, ...tools }: ReturnBarProps) {
  const bar = useRef<HTMLDivElement>(null)
  const isShown = useTurnedRound(place, bar)
  const { headline, language, direction } = tools.article
  if (!isShown) return null
  const toTop = () => {
    window.scrollTo(0, 0)
    place.current?.querySelector('h1')?.focus({ preventScroll: true })
  }
  return (
    <div ref={bar} className="return-bar">
      <div className="return-bar-inside">
        <button type="button" className="quiet return-bar-headline" onClick={toTop}>
          <span className="visually-hidden">{articleWords.toTop}: </span>
          <span lang={language ?? undefined} dir={direction}>
            {headline}
          </span>
        </button>
        <ArticleTools {...tools} />
      </div>
    </div>
  )
}

function useTurnedRound(place: RefObject<HTMLElement | null>, bar: RefObject<HTMLElement | null>): boolean {
  const [isShown, setShown] = useState(false)
  useEffect(() => {
    let before = window.scrollY
    return onScroll(() => {
      const moved = window.scrollY - before
      const head = place.current?.querySelector('.article-foot')?.getBoundingClientRect()
      const isPast = head !== undefined && head.bottom < 0
      if (isPast && Math.abs(moved) < TURN) return
      before = window.scrollY
      // Whoever uses it keeps it.
      if (bar.current?.contains(document.activeElement)) return
      setShown(isPast && moved < 0)
    })
  }, [place, bar])
  return isShown
}
