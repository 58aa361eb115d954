/** How many articles are left, and by which filters; each can be taken back on its own, or all at once. */

import { type RefObject, useId } from 'react'
import { type Filter, filtersOf, loosened } from '#edition/loosen.ts'
import { EVERYTHING, isEverything, type Selection } from '#edition/selection.ts'
import { prepositionFor, wordsForDates } from '#ui/filter-words.ts'
import { findWords } from '#ui/find-words.ts'
import { Icon } from '#ui/icon.tsx'
import { words } from '#ui/words.ts'
import type { Change } from './use-wish.ts'

interface FindHeadProps {
  /** What is counted. */
  readonly selection: Selection
  /** Null until counted. */
  readonly found: number | null
  readonly nameOf: (filter: Filter) => string
  /** A button that is pressed away leaves the focus here. */
  readonly title: RefObject<HTMLHeadingElement | null>
  readonly onChange: (change: Change) => void
  readonly onClose: () => void
}

export function FindHead({ selection, found, nameOf, title, onChange, onClose }: FindHeadProps) {
  const id = useId()
  const loosen = (change: Change) => {
    title.current?.focus()
    onChange(change)
  }
  return (
    <header className="find-head">
      <h2 ref={title} tabIndex={-1} id={id} className="visually-hidden">
        {findWords.title}
      </h2>
      <p role="status" className="find-count">
        {found === null ? findWords.counting : findWords.found(found)}
      </p>
      {!isEverything(selection) && (
        <ul className="chips" aria-label={findWords.chosen}>
          {filtersOf(selection).map(({ filter }) => {
            const what = filter.kind === 'dates' ? wordsForDates(selection) : nameOf(filter)
            return (
              <li key={`${filter.kind}${what}`}>
                <span className="preposition">{prepositionFor(filter)}</span>
                <button
                  type="button"
                  className="quiet chip"
                  aria-label={words.remove(what)}
                  onClick={() => loosen((wish) => loosened(wish, filter))}
                >
                  <span dir="auto">{what}</span>
                  <Icon shape="close" size={14} />
                </button>
              </li>
            )
          })}
        </ul>
      )}
      <div className="find-ways-out">
        {!isEverything(selection) && (
          <button type="button" className="quiet clear" onClick={() => loosen(() => EVERYTHING)}>
            {words.clearAll}
          </button>
        )}
        <button type="button" className="quiet find-close" aria-label={findWords.close} onClick={onClose}>
          <Icon shape="close" size={20} />
        </button>
      </div>
    </header>
  )
}
