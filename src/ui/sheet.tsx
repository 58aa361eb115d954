/** A sheet over the page: Escape closes it, its cross does, and a press beside it. */
import { type ReactNode, useId } from 'react'
import { Icon } from './icon.tsx'
import { useModal } from './use-modal.ts'
import { words } from './words.ts'

interface SheetProps {
  /** For its style. */
  readonly kind: string
  readonly title: string
  /** Says what the cross does. */
  readonly closeLabel: string
  readonly onClose: () => void
  readonly children: ReactNode
}

export function Sheet({ kind, title, closeLabel, onClose, children }: SheetProps) {
  const dialog = useModal(onClose)
  const id = useId()
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape closes a dialog by itself
    <dialog
      ref={dialog}
      className={`sheet ${kind}`}
      aria-labelledby={id}
      // It may be opened from within an article in another language.
      lang={words.language}
      dir={words.direction}
      onClick={({ target }) => target === dialog.current && dialog.current?.close()}
    >
      <div className="sheet-inside">
        <h2 id={id}>{title}</h2>
        {children}
        <button
          type="button"
          className="quiet sheet-close"
          aria-label={closeLabel}
          onClick={() => dialog.current?.close()}
        >
          <Icon shape="close" size={20} />
        </button>
      </div>
    </dialog>
  )
}
