/** How many articles are left, and by which filters; each can be taken back on its own, or all at once. */

import { type RefObject, useId } from 'react'
import type { Filter } from '#edition/loosen.ts'
import { filtersOf } from '#edition/loosen.ts'
import { EVERYTHING, isEverything, type Selection } from '#edition/selection.ts'
import { prepositionFor, wordsForDates } from '#ui/filter-words.ts'
import { findWords } from '#ui/find-words.ts'
import { Icon } from '#ui/icon.tsx'
import { words } from '#ui/words.ts'

interface FindHeadProps {
  readonly selection: Selection
  /** Null until counted. */
  readonly found: number | null
  readonly nameOf: (filter: Filter) => string
  /** A button that is pressed away leaves the focus here. */
  readonly title: RefObject<HTMLHeadingElement | null>
  readonly onSelect: (selection: Selection) => void
  readonly onClose: () => void
}

export function FindHead({ selection, found, nameOf, title, onSelect, onClose }: FindHeadProps) {
  const id = useId()
  const loosen = (wanted: Selection) => {
    title.current?.focus()
    onSelect(wanted)
  }
  const filters = filtersOf(selection)
  return (
    <header className="find-head">
      <h2 ref={title} tabIndex={-1} id={id} className="visually-hidden">
        {findWords.title}
      </h2>
      <p role="status" className="find-count">
        {found === null ? findWords.counting : findWords.found(found)}
      </p>
      {filters.length > 0 && (
        <ul className="chips" aria-label={findWords.chosen}>
          {filters.map(({ filter, without }) => {
            const what = filter.kind === 'dates' ? wordsForDates(selection) : nameOf(filter)
            return (
              <li key={`${filter.kind}${what}`}>
                <span className="preposition">{prepositionFor(filter)}</span>
                <button
                  type="button"
                  className="quiet chip"
                  aria-label={words.remove(what)}
                  onClick={() => loosen(without)}
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
          <button type="button" className="quiet clear" onClick={() => loosen(EVERYTHING)}>
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
