/** What the bars cannot show: dates less exact than they are, no dates at all, and what is still on its way. */
import type { Timeline } from '#archive/answers.ts'
import { type Dates, onlyUndated, withDates } from '#edition/date-range.ts'
import { findWords } from '#ui/find-words.ts'
import type { Change } from './use-wish.ts'

interface TimelineNotesProps {
  readonly timeline: Timeline
  readonly dates: Dates
  readonly coming: { readonly from: string; readonly to: string } | null
  readonly onChange: (change: Change) => void
}

export function TimelineNotes({ timeline, dates, coming, onChange }: TimelineNotesProps) {
  const { unit, coarse, undated } = timeline
  const isUndated = dates.undated === true
  return (
    <div className="timeline-notes">
      {(undated > 0 || isUndated) && (
        <button
          type="button"
          className="quiet"
          aria-pressed={isUndated}
          onClick={() => onChange(isUndated ? (wish) => withDates(wish, null, null) : onlyUndated)}
        >
          {findWords.undated(undated)}
        </button>
      )}
      {coarse > 0 && <p>{findWords.coarse[unit](coarse)}</p>}
      {/* Always there, so that it is heard when it changes. */}
      <p role="status" className="coming">
        {coming && findWords.coming(coming.from, coming.to)}
      </p>
    </div>
  )
}
