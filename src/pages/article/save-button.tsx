/** Keeps the article in the reader's list, or takes it out. It stands on the page before it knows which. */
import { useRef, useState } from 'react'
import { isSaved, type Marks, stamp } from '#device/marks/marks.ts'
import { useLaterMarks } from '#device/marks/use-later-marks.ts'
import { useEarlyPress } from '#device/use-early-press.ts'
import type { Article } from '#edition/article.ts'
import { Icon } from '#ui/icon.tsx'
import { listingOf } from '#ui/listing-of.ts'
import { marksWords } from '#ui/marks-words.ts'

interface SaveButtonProps {
  readonly article: Article
  /** Where this folder is published, absolute. */
  readonly appAddress: string
}

type Outcome = 'none' | 'pressed' | 'failed'

export function SaveButton({ article, appAddress }: SaveButtonProps) {
  const button = useRef<HTMLButtonElement>(null)
  const { state, load } = useLaterMarks(appAddress)
  const [outcome, setOutcome] = useState<Outcome>('none')
  const isIn = state !== null && isSaved(state.marks, article.id)
  const press = () => {
    load().then(
      (store) => {
        store.change((marks) => withSaved(marks, article, !isSaved(marks, article.id)))
        setOutcome('pressed')
      },
      () => setOutcome('failed'),
    )
  }
  useEarlyPress(button, press)
  return (
    <>
      <button
        ref={button}
        type="button"
        className="quiet tool save"
        aria-pressed={isIn}
        data-early=""
        onClick={press}
      >
        <Icon shape="saved" size={18} />
        {marksWords.save}
      </button>
      <span role="status" className={hasToBeSeen(outcome, state) ? 'hint' : 'visually-hidden'}>
        {outcome === 'failed' && marksWords.saveFailed}
        {outcome === 'pressed' && state && wordsFor(isIn, state)}
      </span>
    </>
  )
}

function withSaved(marks: Marks, article: Article, isWanted: boolean): Marks {
  const before = marks.saved.get(article.id)
  const at = stamp(before, Date.now())
  const mark = { at, since: at, listing: isWanted ? listingOf(article) : null }
  return { ...marks, saved: new Map([...marks.saved, [article.id, mark]]) }
}

interface Keeping {
  readonly isKept: boolean
  readonly isPrivate: boolean
}

/** What the button alone does not show. */
function hasToBeSeen(outcome: Outcome, state: Keeping | null): boolean {
  return (
    outcome === 'failed' || (outcome === 'pressed' && state !== null && !(state.isKept && !state.isPrivate))
  )
}

function wordsFor(isIn: boolean, { isKept, isPrivate }: Keeping): string {
  if (!isIn) return marksWords.takenOut
  if (isPrivate) return marksWords.savedPrivate
  return isKept ? marksWords.saved : marksWords.savedForNow
}
