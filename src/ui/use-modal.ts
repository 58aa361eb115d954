/** A dialog that is open for as long as it stands in the page. */
import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react'

/** Opens at once; whoever asked for it hears once that it is closed. `first` has the focus before anything else in it. */
export function useModal(
  onClose: () => void,
  first?: RefObject<HTMLElement | null>,
): RefObject<HTMLDialogElement | null> {
  const dialog = useRef<HTMLDialogElement>(null)
  const whenClosed = useRef(onClose)
  useEffect(() => {
    whenClosed.current = onClose
  })
  useLayoutEffect(() => {
    const sheet = dialog.current
    if (!sheet) return
    const closed = () => !sheet.open && whenClosed.current()
    sheet.addEventListener('close', closed)
    sheet.showModal()
    first?.current?.focus()
    return () => {
      sheet.removeEventListener('close', closed)
      // While it still stands in the page, for the focus to go back to where it was.
      sheet.close()
    }
  }, [first])
  return dialog
}
