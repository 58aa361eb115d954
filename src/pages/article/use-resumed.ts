/** Brings who stopped in the middle back to the paragraph, unless a link or the browser's Back leads elsewhere. */
import { type RefObject, useCallback, useEffect, useRef, useState } from 'react'
import { useLocation } from 'react-router'
import { bringIntoView } from '#device/bring-into-view.ts'
import type { ReadMark } from '#device/marks/marks.ts'
import { textBlocks } from '#device/text-blocks.ts'
import { usePlaceBefore } from '#ui/place-before.ts'
import { blockAt } from './text-place.ts'

export interface Resumed {
  /** At the place, and the reader has not gone on from it. */
  readonly isHere: boolean
  readonly leave: () => void
  readonly startOver: () => void
}

/** Pixels: a new page is scrolled to its top, which the history notes as well. */
const TOP = 50

export function useResumed(place: RefObject<HTMLElement | null>, before: ReadMark | null): Resumed {
  const { hash } = useLocation()
  const isMoved = (usePlaceBefore()?.y ?? 0) > TOP
  const [wanted] = useState(before && !before.isDone && hash === '' && !isMoved ? before.place : null)
  const [isHere, setHere] = useState(false)
  const stop = useRef(() => {})
  useEffect(() => {
    const body = place.current?.querySelector('.body')
    const found = wanted && body && blockAt(textBlocks(body), wanted)
    if (!found) return
    const { element } = found
    stop.current = bringIntoView(rangeOf(element))
    element.setAttribute('data-resumed', '')
    giveFocus(element)
    setHere(true)
    const unfollow = whenPassed(element, () => setHere(false))
    return () => {
      stop.current()
      unfollow()
    }
  }, [place, wanted])
  const leave = useCallback(() => setHere(false), [])
  useEffect(() => {
    if (isHere) return () => place.current?.querySelector('[data-resumed]')?.removeAttribute('data-resumed')
  }, [isHere, place])
  const startOver = () => {
    stop.current()
    leave()
    window.scrollTo({ top: 0, behavior: 'instant' })
    place.current?.querySelector('h1')?.focus({ preventScroll: true })
  }
  return { isHere, leave, startOver }
}

function rangeOf(element: Element): Range {
  const range = document.createRange()
  range.selectNodeContents(element)
  return range
}

/** Eyes, keyboard and screen reader go on from the same place; a field or button that is in use keeps the focus. */
function giveFocus(element: Element): void {
  const active = document.activeElement
  if (!(element instanceof HTMLElement) || (active !== document.body && !active?.matches('h1'))) return
  element.tabIndex = -1
  element.focus({ preventScroll: true })
  element.addEventListener('blur', () => element.removeAttribute('tabindex'), { once: true })
}

/** Calls once the element is more than a screen away. */
function whenPassed(element: Element, call: () => void): () => void {
  const look = () => {
    const { top, bottom } = element.getBoundingClientRect()
    if (bottom > -window.innerHeight && top < window.innerHeight * 2) return
    window.removeEventListener('scroll', look)
    call()
  }
  window.addEventListener('scroll', look, { passive: true })
  return () => window.removeEventListener('scroll', look)
}
