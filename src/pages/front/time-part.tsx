/** The timeline and what it cannot show. What else is chosen does not change it, and so it is not drawn again for it. */
import { memo } from 'react'
import type { Timeline as TimelineFacet } from '#archive/answers.ts'
import type { Dates } from '#edition/date-range.ts'
import { findWords } from '#ui/find-words.ts'
import { useWords } from '#ui/use-words.ts'
import { Timeline } from './timeline.tsx'
import { TimelineNotes } from './timeline-notes.tsx'
import type { Change } from './use-wish.ts'
import type { Within } from './zoom.ts'

interface TimePartProps {
  /** Null until counted. */
  readonly timeline: TimelineFacet | null
  /** Those that are chosen. */
  readonly dates: Dates
  readonly within: Within
  readonly onWithin: (within: Within) => void
  /** Years that are still on their way. */
  readonly coming: { readonly from: string; readonly to: string } | null
  readonly onChange: (change: Change) => void
}

export const TimePart = memo(({ timeline, dates, within, onWithin, coming, onChange }: TimePartProps) => {
  useWords()
  if (!timeline)
    return (
      <p className="timeline-to-come hint" role="status">
        {findWords.counting}
      </p>
    )
  return (
    <section className="find-time" aria-label={findWords.time}>
      <Timeline {...{ timeline, dates, within, onWithin, onChange }} />
      <TimelineNotes {...{ timeline, dates, coming, onChange }} />
    </section>
  )
})
