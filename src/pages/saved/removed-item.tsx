/** In the place of what was just removed. */
import { useEffect, useRef } from 'react'
import type { Listing } from '#device/marks/marks.ts'
import { marksWords } from '#ui/marks-words.ts'

interface RemovedItemProps {
  readonly listing: Listing
  readonly onUndo: () => void
}

export function RemovedItem({ listing, onUndo }: RemovedItemProps) {
  const button = useRef<HTMLButtonElement>(null)
  // The button that was pressed is gone.
  useEffect(() => button.current?.focus(), [])
  return (
    <div className="saved-item removed">
      <p role="status" dir="auto">
        {marksWords.removedOne(listing.headline)}
      </p>
      <button ref={button} type="button" className="quiet" onClick={onUndo}>
        {marksWords.undo}
      </button>
    </div>
  )
}
