/** A link to a passage brings the reader to it, as far as the text still has it. */
import { type RefObject, useEffect, useState } from 'react'
import { useLocation } from 'react-router'
import { bringIntoView } from '#device/bring-into-view.ts'
import { highlight } from '#device/highlight.ts'
import { pageText, rangeOf } from '#device/page-text.ts'
import { findQuoted } from '#route/quoted-passage.ts'
import { usePlaceBefore } from '#ui/place-before.ts'

export type Arrival = 'found' | 'gone' | null

/** Null where the link led to no passage. `body` is what the text was made from. */
export function useArrivedPassage(article: RefObject<HTMLElement | null>, body: string | null): Arrival {
  const { hash } = useLocation()
  // Who comes back is where they were.
  const isBack = usePlaceBefore() !== undefined
  const [arrival, setArrival] = useState<Arrival>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new text has to be searched again
  useEffect(() => {
    const place = article.current?.querySelector('.body')
    if (!place || !hash.startsWith('#quote=')) return setArrival(null)
    const page = pageText(place)
    const passage = findQuoted(page.text, hash)
    const range = passage && rangeOf(page, passage)
    setArrival(range ? 'found' : 'gone')
    if (!range) return
    const stop = isBack ? () => undefined : bringIntoView(range)
    const clear = highlight(range)
    return () => {
      stop()
      clear()
    }
  }, [article, body, hash, isBack])
  return arrival
}
