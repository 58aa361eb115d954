/** The filters on a phone: a sheet from below, over a list that stays where it is. */
import type { ReactNode, RefObject } from 'react'
import { findWords } from '#ui/find-words.ts'
import { useModal } from '#ui/use-modal.ts'

interface FindSheetProps {
  /** Null until counted. */
  readonly found: number | null
  /** Has the focus first, so that a reader begins at the beginning and no keyboard slides in. */
  readonly title: RefObject<HTMLElement | null>
  readonly onClose: () => void
  readonly children: ReactNode
}

export function FindSheet({ found, title, onClose, children }: FindSheetProps) {
  const dialog = useModal(onClose, title)
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape closes a dialog by itself
    <dialog
      ref={dialog}
      id="find-panel"
      className="find find-sheet"
      aria-label={findWords.title}
      onClick={({ target }) => target === dialog.current && dialog.current?.close()}
    >
      <div className="find-inside">{children}</div>
      <p className="find-done">
        <button type="button" onClick={() => dialog.current?.close()}>
          {found === null ? findWords.counting : findWords.showFound(found)}
        </button>
      </p>
    </dialog>
  )
}
