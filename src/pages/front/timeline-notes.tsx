/** What the bars cannot show: dates less exact than they are, no dates at all, and what is still on its way. */
import type { Timeline } from '#archive/answers.ts'
import { onlyUndated, withDates } from '#edition/date-range.ts'
import type { Selection } from '#edition/selection.ts'
import { findWords } from '#ui/find-words.ts'

interface TimelineNotesProps {
  readonly timeline: Timeline
  readonly selection: Selection
  readonly coming: { readonly from: string; readonly to: string } | null
  readonly onSelect: (selection: Selection) => void
}

export function TimelineNotes({ timeline, selection, coming, onSelect }: TimelineNotesProps) {
  const { unit, coarse, undated } = timeline
  const isUndated = selection.undated === true
  return (
    <div className="timeline-notes">
      {(undated > 0 || isUndated) && (
        <button
          type="button"
          className="quiet"
          aria-pressed={isUndated}
          onClick={() => onSelect(isUndated ? withDates(selection, null, null) : onlyUndated(selection))}
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
