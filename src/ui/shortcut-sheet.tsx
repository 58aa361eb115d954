/** What each key does. */
import { Sheet } from './sheet.tsx'
import { shortcutWords } from './shortcut-words.ts'
import './shortcut-sheet.css'

interface ShortcutSheetProps {
  readonly onClose: () => void
}

export function ShortcutSheet({ onClose }: ShortcutSheetProps) {
  return (
    <Sheet kind="shortcuts" title={shortcutWords.title} closeLabel={shortcutWords.close} onClose={onClose}>
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
    </Sheet>
  )
}
