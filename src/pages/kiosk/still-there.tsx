/** Asks before anything of a visitor is thrown away: whoever reads slowly answers with one touch (WCAG 2.2.1). */
import { useEffect, useId, useRef } from 'react'
import { kioskWords } from '#ui/kiosk-words.ts'
import './kiosk-sheet.css'

interface StillThereProps {
  readonly seconds: number
  readonly onStay: () => void
}

export function StillThere({ seconds, onStay }: StillThereProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  const id = useId()
  useEffect(() => dialog.current?.showModal(), [])
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: any touch is an answer, and so is Escape
    <dialog
      ref={dialog}
      className="sheet kiosk-sheet still"
      aria-labelledby={id}
      onClose={onStay}
      onClick={onStay}
    >
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
