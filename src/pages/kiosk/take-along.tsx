/** A link that leads out of the screen, as a code for a device that belongs to somebody. */
import { useEffect, useId, useRef } from 'react'
import { Icon } from '#ui/icon.tsx'
import { kioskWords } from '#ui/kiosk-words.ts'
import { QrCode } from '#ui/share/qr-code.tsx'
import '#ui/share/share-parts.css'
import './kiosk-sheet.css'

interface TakeAlongProps {
  readonly url: string
  readonly onClose: () => void
}

export function TakeAlong({ url, onClose }: TakeAlongProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  const id = useId()
  useEffect(() => dialog.current?.showModal(), [])
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape closes a dialog by itself
    <dialog
      ref={dialog}
      className="sheet kiosk-sheet"
      aria-labelledby={id}
      onClose={onClose}
      onClick={({ target }) => target === dialog.current && dialog.current?.close()}
    >
      <div className="sheet-inside">
        <h2 id={id}>{kioskWords.take}</h2>
        <p>{kioskWords.takeHint}</p>
        <QrCode key={url} url={url} name="" canSave={false} />
        <button
          type="button"
          className="quiet sheet-close"
          aria-label={kioskWords.close}
          onClick={() => dialog.current?.close()}
        >
          <Icon shape="close" size={20} />
        </button>
      </div>
    </dialog>
  )
}
