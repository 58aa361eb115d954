/** Nothing to show: which filter to loosen, and what would come of it. */
import { filtersOf } from '#edition/loosen.ts'
import type { Selection } from '#edition/selection.ts'
import type { Edition } from '#query/use-edition.ts'
import { frontAddress } from '#route/address.ts'
import { wordsForFilter } from '#ui/filter-words.ts'
import { Link } from '#ui/link.tsx'
import { Notice } from '#ui/notice.tsx'
import { readingWords } from '#ui/reading-words.ts'
import { words } from '#ui/words.ts'

interface EmptyFrontProps {
  readonly edition: Edition
  readonly selection: Selection
}

export function EmptyFront({ edition, selection }: EmptyFrontProps) {
  const { total, loading, sources } = edition
  if (total === 0) {
    if (loading.length > 0 || sources.length === 0) return null
    return (
      <Notice level={2} title={readingWords.emptyEdition}>
        <p>{readingWords.emptyEditionHint}</p>
      </Notice>
    )
  }
  const ways = filtersOf(selection)
    .map(({ filter, without }, i) => ({
      what: wordsForFilter(filter, selection, edition),
      without,
      count: edition.without[i] ?? 0,
    }))
    .filter(({ count }) => count > 0)
  return (
    <Notice level={2} title={readingWords.nothing}>
      {edition.meant && (
        <p>
          {readingWords.meant}{' '}
          <Link to={frontAddress({ ...selection, words: edition.meant })}>{edition.meant}</Link>
        </p>
      )}
      <p>{ways.length > 0 ? readingWords.nothingHint : readingWords.nothingEither}</p>
      <ul>
        {ways.map(({ what, without, count }) => (
          <li key={what}>
            <Link to={frontAddress(without)}>{readingWords.without(what, count)}</Link>
          </li>
        ))}
        <li>
          <Link to="/">{words.clearAll}</Link>
        </li>
      </ul>
    </Notice>
  )
}
