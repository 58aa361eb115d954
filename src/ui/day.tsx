/** A day of a list, or a part of one. */
import type { Article } from '#edition/article.ts'
import type { Selection } from '#edition/selection.ts'
import type { PartialDate } from '#lib/calendar.ts'
import { showDay } from './locale.ts'
import { StoryCard } from './story-card.tsx'
import { words } from './words.ts'

interface DayProps {
  /** Null for stories without one. */
  readonly date: PartialDate | null
  readonly stories: readonly Article[]
  /** The place of the first story in the list, from 0. */
  readonly first: number
  /** Stories in the list; -1 while nobody knows. */
  readonly count: number
  /** Its heading stands above already, and is only repeated for the eye. */
  readonly isContinued?: boolean
  readonly selection: Selection
  readonly hues: ReadonlyMap<string, number>
}

export function Day({ date, stories, first, count, isContinued = false, selection, hues }: DayProps) {
  const name = date ? showDay(date) : words.noDate
  return (
    <section className="day" data-stories={Math.min(stories.length, 3)}>
      {isContinued ? (
        <p className="day-name" aria-hidden="true">
          {name}
        </p>
      ) : (
        <h2 className="day-name" suppressHydrationWarning>
          {name}
        </h2>
      )}
      <div className="day-stories">
        {stories.map((article, i) => (
          <StoryCard
            key={article.id}
            article={article}
            selection={selection}
            hues={hues}
            shape={stories.length === 1 && !isContinued ? 'row' : 'card'}
            at={first + i + 1}
            of={count}
          />
        ))}
      </div>
    </section>
  )
}
