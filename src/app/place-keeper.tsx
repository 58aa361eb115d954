/** Back returns to the same place and the same link; a new page begins at its top. */
import { useEffect, useLayoutEffect, useRef } from 'react'
import { useLocation, useNavigationType } from 'react-router'
import { leaveMadePage, placeOf, rememberPlace } from '#device/places.ts'

interface PlaceKeeperProps {
  /** False while there is nothing on the page yet that could be scrolled to. */
  readonly isReady: boolean
}

export function PlaceKeeper({ isReady }: PlaceKeeperProps) {
  const { key, pathname } = useLocation()
  const type = useNavigationType()
  const before = useRef(pathname)
  useEffect(() => watch(key), [key])
  useLayoutEffect(() => {
    if (!isReady) return
    const isNewPage = before.current !== pathname
    // Places in it are measured from now on, so all of it has to be laid out.
    if (isNewPage) leaveMadePage()
    before.current = pathname
    if (type === 'POP') restore(key)
    else if (isNewPage) window.scrollTo(0, 0)
  }, [key, pathname, type, isReady])
  return null
}

/** The scroll is noted as the reader acts, because a new page has moved it before React says so. */
function watch(key: string): () => void {
  history.scrollRestoration = 'manual'
  const noteScroll = () => rememberPlace(key, { y: window.scrollY })
  const noteLink = (event: MouseEvent) => {
    const link = event.target instanceof Element ? event.target.closest('a[data-place]') : null
    if (link) rememberPlace(key, { focus: link.id, y: window.scrollY })
  }
  let timer = 0
  const onScroll = () => {
    clearTimeout(timer)
    timer = window.setTimeout(noteScroll, 100)
  }
  window.addEventListener('scroll', onScroll, { passive: true })
  window.addEventListener('pagehide', noteScroll)
  document.addEventListener('click', noteLink, { capture: true })
  return () => {
    clearTimeout(timer)
    window.removeEventListener('scroll', onScroll)
    window.removeEventListener('pagehide', noteScroll)
    document.removeEventListener('click', noteLink, { capture: true })
  }
}

function restore(key: string): void {
  const place = placeOf(key)
  if (place?.focus) document.getElementById(place.focus)?.focus({ preventScroll: true })
  if (place?.y !== undefined) window.scrollTo(0, place.y)
}
