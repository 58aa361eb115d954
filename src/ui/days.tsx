/** Stories under their day: the first ones as they are, and a window onto the rest. */
import type { ReactNode } from 'react'
import { useHref } from 'react-router'
import type { Article } from '#edition/article.ts'
import { groupByDay } from '#edition/days.ts'
import type { Selection } from '#edition/selection.ts'
import { Day } from './day.tsx'
import { LaterPage, later } from './later.tsx'
import { usePlaceBefore } from './place-before.ts'
import { useSettled } from './settled.ts'
import { words } from './words.ts'

interface DaysProps {
  /** Addresses of the sources. */
  readonly keys: readonly string[]
  /** In the selection. */
  readonly found: number
  /** The same, or -1 while nobody knows for sure. */
  readonly count: number
  /** Those of the beginning. */
  readonly articles: readonly Article[]
  /** How many of the selection stand above them on the page. */
  readonly above: number
  readonly selection: Selection
  readonly hues: ReadonlyMap<string, number>
  /** Stands between the first ones and the rest. */
  readonly between?: ReactNode
}

/** A screenful, so that the page paints at once. */
const FIRST = 24

const longList = later(async () => (await import('./long-list.tsx')).LongList)

export function Days({ keys, found, count, articles, above, selection, hues, between }: DaysProps) {
  const place = usePlaceBefore()
  const shown = articles.slice(0, FIRST)
  const days = groupByDay(shown)
  const more = above + shown.length
  let row = above
  return (
    <div className="days">
      {days.map(({ key, date, articles: stories }) => {
        row += stories.length
        return (
          <Day
            key={key + stories[0]?.id}
            date={date}
            stories={stories}
            first={row - stories.length}
            count={count}
            selection={selection}
            hues={hues}
          />
        )
      })}
      {more < found && (
        <Rest>
          {between}
          <LaterPage
            page={longList}
            given={{ keys, found, count, first: more, selection, hues, place }}
            until={<p className="more">{words.loading}</p>}
          />
        </Rest>
      )}
    </div>
  )
}

/** The way on: a plain page of older stories for readers without scripts, and for the others more of this one. */
function Rest({ children }: { readonly children: ReactNode }) {
  const isSettled = useSettled()
  const older = useHref('/older/')
  if (isSettled) return children
  return (
    <p className="more">
      <a href={older}>{words.olderStories}</a>
    </p>
  )
}
