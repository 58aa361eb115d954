/** Whether the text is another one than the reader read, and what that was. */
import { type RefObject, useCallback, useEffect, useState } from 'react'
import type { ReadMark } from '#device/marks/marks.ts'
import type { MarksStore } from '#device/marks/marks-store.ts'
import type { Article } from '#edition/article.ts'
import { noteRead } from './note-read.ts'
import { type ReadText, readText } from './read-text.ts'

export interface Changed {
  /** And they have not been told yet. */
  readonly isChanged: boolean
  /** The text as it was, where it is still known, and as it is. */
  readonly texts: { readonly before: string; readonly after: string } | null
  /** From now on this text is the one that they know. */
  readonly acknowledge: () => void
}

interface Watched {
  readonly article: Article
  readonly place: RefObject<HTMLElement | null>
  /** As it was before the article was opened. */
  readonly before: ReadMark | null
  readonly store: MarksStore
}

export function useChanged({ article, place, before, store }: Watched): Changed {
  const [found, setFound] = useState<{ now: ReadText; before: string | null } | null>(null)
  const known = before?.text ?? null
  const { bodyHtml, headline } = article
  // biome-ignore lint/correctness/useExhaustiveDependencies: another text on the page has to be read again
  useEffect(() => {
    const now = readText(place.current)
    if (!now || known === null || now.fingerprint === known) return setFound(null)
    let isHere = true
    store.text(article.id).then((text) => isHere && setFound({ now, before: text }))
    return () => {
      isHere = false
    }
  }, [place, known, store, article.id, bodyHtml, headline])
  const acknowledge = useCallback(() => {
    if (found) noteRead(store, article, { text: found.now })
    setFound(null)
  }, [found, store, article])
  const texts = found?.before ? { before: found.before, after: found.now.text } : null
  return { isChanged: found !== null, texts, acknowledge }
}
