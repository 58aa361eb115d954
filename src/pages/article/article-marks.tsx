/** The reader's marks on the open article: where they stopped, what has changed since, and that they read it now. */
import { type RefObject, useEffect, useState } from 'react'
import { useMarks } from '#device/marks/use-marks.ts'
import type { Article } from '#edition/article.ts'
import { marksWords } from '#ui/marks-words.ts'
import { words } from '#ui/words.ts'
import { ReadingBar } from './reading-bar.tsx'
import { useChanged } from './use-changed.ts'
import { useNoted } from './use-noted.ts'
import { useResumed } from './use-resumed.ts'
import '#ui/marks.css'

export interface ArticleMarksProps {
  readonly article: Article
  /** Where this folder is published, absolute. */
  readonly appAddress: string
  /** Holds the headline and the text. */
  readonly place: RefObject<HTMLElement | null>
}

export function ArticleMarks(props: ArticleMarksProps) {
  const { isOpen } = useMarks(props.appAddress)
  const [wasOpen, setOpen] = useState(isOpen)
  useEffect(() => setOpen((was) => was || isOpen), [isOpen])
  return wasOpen && <OpenMarks key={props.article.id} {...props} />
}

function OpenMarks({ article, appAddress, place }: ArticleMarksProps) {
  const { marks, store } = useMarks(appAddress)
  // As it was when the article was opened; from now on it is being read.
  const [before] = useState(() => marks.read.get(article.id) ?? null)
  const resumed = useResumed(place, before)
  const changed = useChanged({ article, place, before, store })
  useNoted({ article, place, store })
  return (
    <>
      <p role="status" className="visually-hidden" lang={words.language} dir={words.direction}>
        {resumed.isHere && marksWords.resumedHint} {changed.isChanged && marksWords.updated}
      </p>
      {(resumed.isHere || changed.isChanged) && (
        <ReadingBar article={article} resumed={resumed} changed={changed} />
      )}
    </>
  )
}
