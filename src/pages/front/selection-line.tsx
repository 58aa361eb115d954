/** The selection as a sentence, each part of which can be taken back. */
import type { ReactNode } from 'react'
import { filtersOf } from '#edition/loosen.ts'
import { orderOf, type Selection } from '#edition/selection.ts'
import { frontAddress, pagedAddress } from '#route/address.ts'
import { type Names, prepositionFor, wordsForFilter } from '#ui/filter-words.ts'
import { Icon } from '#ui/icon.tsx'
import { Link } from '#ui/link.tsx'
import { useSettled } from '#ui/settled.ts'
import { words } from '#ui/words.ts'

interface SelectionLineProps {
  readonly selection: Selection
  readonly names: Names
  /** Null until counted. */
  readonly found: number | null
  readonly isPaged: boolean
  readonly share: ReactNode
}

/** More than these are not all on the page at once. */
const LONG = 60

export function SelectionLine({ selection, names, found, isPaged, share }: SelectionLineProps) {
  const filters = filtersOf(selection)
  // Only a reader's own script makes pages of it.
  const isSettled = useSettled()
  const other = orderOf(selection) === 'newest' ? 'oldest' : 'newest'
  return (
    <div className="selection-line">
      <p role="status" className="count">
        {found === null ? '\u00a0' : words.articlesOf(found, names.total)}
      </p>
      {filters.length > 0 && (
        <ul className="chips">
          {filters.map(({ filter, without }) => {
            const what = wordsForFilter(filter, selection, names)
            return (
              <li key={`${filter.kind}${what}`}>
                <span className="preposition">{prepositionFor(filter)}</span>
                <Link className="chip" to={frontAddress(without)} aria-label={words.remove(what)}>
                  <span dir="auto">{what}</span>
                  <Icon shape="close" size={14} />
                </Link>
              </li>
            )
          })}
          {filters.length > 1 && (
            <li>
              <Link className="clear" to="/">
                {words.clearAll}
              </Link>
            </li>
          )}
        </ul>
      )}
      {isSettled && found !== null && found > LONG && !isPaged && (
        <Link className="sort" to={pagedAddress(selection, 1)}>
          {words.asPages}
        </Link>
      )}
      {found !== null && found > 1 && (
        <Link className="sort" to={frontAddress({ ...selection, sort: other })}>
          {other === 'oldest' ? words.sortOldest : words.sortNewest}
        </Link>
      )}
      {share}
    </div>
  )
}
