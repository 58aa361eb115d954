/** Notes that the article is read, and where in it the reader is, while they are not doing anything else. */
import { type RefObject, useEffect, useRef } from 'react'
import type { TextPlace } from '#device/marks/marks.ts'
import type { MarksStore } from '#device/marks/marks-store.ts'
import { textBlocks } from '#device/text-blocks.ts'
import { whenIdle } from '#device/when-idle.ts'
import type { Article } from '#edition/article.ts'
import { noteRead } from './note-read.ts'
import { readText } from './read-text.ts'
import { placeAt } from './text-place.ts'

interface Noted {
  readonly article: Article
  readonly place: RefObject<HTMLElement | null>
  readonly store: MarksStore
}

/** After the last scroll. */
const STILL_MS = 400

export function useNoted(given: Noted): void {
  const latest = useRef(given)
  useEffect(() => {
    latest.current = given
  })
  useEffect(() => {
    const noteOpen = () => {
      const { store, article, place } = latest.current
      const known = store.state().marks.read.get(article.id)?.text ?? null
      const text = readText(place.current)
      noteRead(store, article, text && (known ?? text.fingerprint) === text.fingerprint ? { text } : {})
      notePlace(latest.current)
    }
    const note = () => {
      clearTimeout(timer)
      notePlace(latest.current)
    }
    const noteScrolled = () => {
      note()
      noteEnd(latest.current)
    }
    let timer = 0
    const later = () => {
      clearTimeout(timer)
      timer = window.setTimeout(() => whenIdle(noteScrolled), STILL_MS)
    }
    // Any other press would wait for the page to be laid out, for nothing.
    const leaveByLink = ({ target }: MouseEvent) => target instanceof Element && target.closest('a') && note()
    const leave = () => document.visibilityState === 'hidden' && note()
    const stop = whenSeen(() => whenIdle(noteOpen))
    window.addEventListener('scroll', later, { passive: true })
    document.addEventListener('visibilitychange', leave)
    document.addEventListener('click', leaveByLink, { capture: true })
    return () => {
      clearTimeout(timer)
      stop()
      window.removeEventListener('scroll', later)
      document.removeEventListener('visibilitychange', leave)
      document.removeEventListener('click', leaveByLink, { capture: true })
    }
  }, [])
}

function notePlace({ store, article, place }: Noted): void {
  const mark = store.state().marks.read.get(article.id)
  const where = whereIn(place.current)
  if (!where || !mark || mark.isDone) return
  if (where === 'end') noteRead(store, article, { isDone: true, place: null })
  else if (where.place?.block !== mark.place?.block) noteRead(store, article, where)
}

/** Who has gone through a changed text to its end knows it. */
function noteEnd({ store, article, place }: Noted): void {
  if (whereIn(place.current) !== 'end') return
  const text = readText(place.current)
  const mark = store.state().marks.read.get(article.id)
  if (text && mark && mark.text !== text.fingerprint) noteRead(store, article, { text })
}

/** Null where there is nothing to be in; no place at the top, which is where everybody begins. */
function whereIn(article: Element | null): 'end' | { readonly place: TextPlace | null } | null {
  const body = article?.querySelector('.body')
  const extent = body?.getBoundingClientRect()
  if (!body || !extent || extent.height === 0) return null
  if (extent.bottom <= window.innerHeight) return 'end'
  const isAtTop = window.scrollY < window.innerHeight / 4
  return { place: isAtTop ? null : placeAt(textBlocks(body), window.innerHeight / 3) }
}

/** A page in a tab that nobody looks at is not read. */
function whenSeen(call: () => () => void): () => void {
  let stop = () => {}
  const look = () => {
    if (document.visibilityState === 'hidden') return
    document.removeEventListener('visibilitychange', look)
    stop = call()
  }
  document.addEventListener('visibilitychange', look)
  look()
  return () => {
    document.removeEventListener('visibilitychange', look)
    stop()
  }
}
