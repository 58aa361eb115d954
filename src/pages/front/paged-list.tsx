/** A list in pages: nothing of a page is left out, for print, for the browser's own search and for those who like it better. */
import { useEffect } from 'react'
import { useNavigationType } from 'react-router'
import { groupByDay } from '#edition/days.ts'
import type { Selection } from '#edition/selection.ts'
import { useRows } from '#query/use-rows.ts'
import { frontAddress, pagedAddress } from '#route/address.ts'
import { Day } from '#ui/day.tsx'
import { Link } from '#ui/link.tsx'
import { readingWords } from '#ui/reading-words.ts'
import { Skeleton } from '#ui/skeleton.tsx'
import { StoryList } from '#ui/story-list.tsx'

interface PagedListProps {
  /** Addresses of the sources. */
  readonly keys: readonly string[]
  readonly found: number
  readonly selection: Selection
  /** From 1; one too far is the last. */
  readonly page: number
  readonly hues: ReadonlyMap<string, number>
}

const ON_A_PAGE = 100

export function PagedList({ keys, found, selection, page: wanted, hues }: PagedListProps) {
  const pages = Math.max(1, Math.ceil(found / ON_A_PAGE))
  const page = Math.min(wanted, pages)
  const from = (page - 1) * ON_A_PAGE
  const to = Math.min(found, from + ON_A_PAGE)
  const rows = useRows(keys, selection, from, to)
  useTopOf(page)
  const stories = Array.from({ length: to - from }, (_, i) => rows.at(from + i)).filter(
    (one) => one !== undefined,
  )
  if (stories.length < to - from) return <Skeleton />
  let row = from
  return (
    <>
      <StoryList>
        <div className="days">
          {groupByDay(stories).map(({ key, date, articles }) => {
            row += articles.length
            const first = row - articles.length
            return <Day key={key} {...{ date, stories: articles, first, count: found, selection, hues }} />
          })}
        </div>
      </StoryList>
      <nav className="pages" aria-label={readingWords.pages}>
        {page > 1 && (
          <Link rel="prev" to={pagedAddress(selection, page - 1)}>
            {readingWords.previousPage}
          </Link>
        )}
        <span aria-current="page">{readingWords.pageOf(page, pages)}</span>
        {page < pages && (
          <Link rel="next" to={pagedAddress(selection, page + 1)}>
            {readingWords.nextPage}
          </Link>
        )}
        <Link className="as-one" to={frontAddress(selection)}>
          {readingWords.asOneList}
        </Link>
      </nav>
    </>
  )
}

/** Another page begins at its top; Back finds its own place. */
function useTopOf(page: number): void {
  const type = useNavigationType()
  // biome-ignore lint/correctness/useExhaustiveDependencies: the page is what it follows.
  useEffect(() => {
    if (type !== 'POP') window.scrollTo(0, 0)
  }, [page, type])
}
