/** Back returns to the same place and the same link; a new page begins at its top. */
import { useLayoutEffect, useRef } from 'react'
import { useLocation, useNavigationType } from 'react-router'
import { leaveMadePage, rememberLink, rememberPlace, restorePlace } from '#device/places.ts'
import { usePlaceBefore } from '#ui/place-before.ts'

interface PlaceKeeperProps {
  /** False while there is nothing on the page yet that could be scrolled to. */
  readonly isReady: boolean
}

export function PlaceKeeper({ isReady }: PlaceKeeperProps) {
  const { key, pathname } = useLocation()
  const type = useNavigationType()
  const before = useRef(pathname)
  const place = usePlaceBefore()
  const restored = useRef<string | null>(null)
  // Ends before the new page is scrolled, which would be noted as the place on the old one.
  useLayoutEffect(() => watch(key), [key])
  useLayoutEffect(() => {
    // Once: whoever has begun to read is not moved when more comes.
    if (!isReady || restored.current === key) return
    restored.current = key
    const isNewPage = before.current !== pathname
    if (isNewPage) leaveMadePage()
    before.current = pathname
    if (type === 'POP' && place) restorePlace(place)
    else if (isNewPage) window.scrollTo(0, 0)
  }, [key, pathname, type, isReady, place])
  return null
}

/** The scroll is noted as the reader acts, because a new page has moved it before React says so. */
function watch(key: string): () => void {
  history.scrollRestoration = 'manual'
  const noteScroll = () => rememberPlace(key, { y: window.scrollY })
  const noteLink = (event: MouseEvent) => {
    const link = event.target instanceof Element ? event.target.closest('a[data-place]') : null
    if (link) rememberLink(key, link)
  }
  let timer = 0
  const onScroll = () => {
    clearTimeout(timer)
    timer = window.setTimeout(noteScroll, 100)
  }
  // Places in it are measured from now on, so all of it has to be laid out.
  window.addEventListener('scroll', leaveMadePage, { passive: true, once: true })
  window.addEventListener('scroll', onScroll, { passive: true })
  window.addEventListener('pagehide', noteScroll)
  document.addEventListener('click', noteLink, { capture: true })
  return () => {
    clearTimeout(timer)
    window.removeEventListener('scroll', leaveMadePage)
    window.removeEventListener('scroll', onScroll)
    window.removeEventListener('pagehide', noteScroll)
    document.removeEventListener('click', noteLink, { capture: true })
  }
}
