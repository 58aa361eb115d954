/** What each key does. */
import { useEffect, useId, useRef } from 'react'
import { Icon } from './icon.tsx'
import { shortcutWords } from './shortcut-words.ts'
import './shortcut-sheet.css'

interface ShortcutSheetProps {
  readonly onClose: () => void
}

export function ShortcutSheet({ onClose }: ShortcutSheetProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  const id = useId()
  useEffect(() => dialog.current?.showModal(), [])
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape closes a dialog by itself
    <dialog
      ref={dialog}
      className="sheet shortcuts"
      aria-labelledby={id}
      onClose={onClose}
      onClick={({ target }) => target === dialog.current && dialog.current?.close()}
    >
      <div className="sheet-inside">
        <h2 id={id}>{shortcutWords.title}</h2>
        <dl>
          {shortcutWords.keys.map(([key, meaning]) => (
            <div key={key}>
              <dt>
                <kbd>{key}</kbd>
              </dt>
              <dd>{meaning}</dd>
            </div>
          ))}
        </dl>
        <p className="hint">{shortcutWords.off}</p>
        <button
          type="button"
          className="quiet sheet-close"
          aria-label={shortcutWords.close}
          onClick={() => dialog.current?.close()}
        >
          <Icon shape="close" size={20} />
        </button>
      </div>
    </dialog>
  )
}
