/** Asks before anything of a visitor is thrown away: whoever reads slowly answers with one touch (WCAG 2.2.1). */
import { useId } from 'react'
import { kioskWords } from '#ui/kiosk-words.ts'
import { useModal } from '#ui/use-modal.ts'
import './kiosk-sheet.css'

interface StillThereProps {
  readonly seconds: number
  readonly onStay: () => void
}

export function StillThere({ seconds, onStay }: StillThereProps) {
  const dialog = useModal(onStay)
  const id = useId()
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: any touch is an answer, and so is Escape
    <dialog ref={dialog} className="sheet kiosk-sheet still" aria-labelledby={id} onClick={onStay}>
      <div className="sheet-inside">
        <h2 id={id}>{kioskWords.still}</h2>
        <p>{kioskWords.stillHint}</p>
        <p className="still-seconds" role="timer">
          {kioskWords.seconds(seconds)}
        </p>
        <button type="button" className="kiosk-main" onClick={onStay}>
          {kioskWords.keep}
        </button>
      </div>
    </dialog>
  )
}
