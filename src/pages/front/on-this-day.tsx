/** What the edition had on this day in earlier years. */
import { useQuery } from '@tanstack/react-query'
import type { Selection } from '#edition/selection.ts'
import { dayHere } from '#lib/calendar.ts'
import { beforeQuery } from '#query/desk-query.ts'
import { showYearsAgo } from '#ui/date-labels.ts'
import { Near } from '#ui/near.tsx'
import { readingWords } from '#ui/reading-words.ts'
import { StoryCard } from '#ui/story-card.tsx'

interface OnThisDayProps {
  /** Addresses of the sources. */
  readonly keys: readonly string[]
  readonly selection: Selection
  readonly now: number
  readonly hues: ReadonlyMap<string, number>
}

/** The archive is asked only when a reader comes near. */
export function OnThisDay(props: OnThisDayProps) {
  return (
    <Near>
      <Before {...props} />
    </Near>
  )
}

function Before({ keys, selection, now, hues }: OnThisDayProps) {
  const { data } = useQuery(beforeQuery(keys, dayHere(now)))
  if (!data || data.years.length === 0) return null
  return (
    <section className="before" aria-labelledby="before">
      <h2 id="before" className="label">
        {data.isWeek ? readingWords.thisWeek : readingWords.onThisDay}
      </h2>
      <div className="before-stories">
        {data.years.map(({ ago, rows }) => (
          <div key={ago} className="before-year">
            <p className="hint">{showYearsAgo(ago)}</p>
            {rows.map((article) => (
              <StoryCard
                key={article.id}
                article={article}
                selection={selection}
                hues={hues}
                shape="brief"
                clock="all"
              />
            ))}
          </div>
        ))}
      </div>
    </section>
  )
}
