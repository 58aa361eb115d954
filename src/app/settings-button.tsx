/** The way to the reading settings, whose code comes when they are opened. */
import { useRef, useState } from 'react'
import { useEarlyPress } from '#device/use-early-press.ts'
import { ErrorBoundary } from '#ui/error-boundary.tsx'
import { LaterPage, later } from '#ui/later.tsx'
import { words } from '#ui/words.ts'

const readingSettings = later(async () => (await import('#ui/reading-settings.tsx')).ReadingSettings)

export function SettingsButton() {
  const [isOpen, setOpen] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  useEarlyPress(button, () => setOpen(true))
  const close = () => {
    setOpen(false)
    button.current?.focus()
  }
  return (
    <>
      <button
        ref={button}
        type="button"
        className="quiet tool aa"
        aria-haspopup="dialog"
        aria-label={words.settings}
        title={words.settings}
        data-early=""
        onClick={() => setOpen(true)}
      >
        Aa
      </button>
      {isOpen && (
        <ErrorBoundary>
          <LaterPage page={readingSettings} given={{ onClose: close }} until={null} />
        </ErrorBoundary>
      )}
    </>
  )
}
