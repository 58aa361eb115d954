/** A slim bar at the foot of the window: that the reader is where they stopped, or that the text is another one now. */
import { useState } from 'react'
import type { Article } from '#edition/article.ts'
import { Icon } from '#ui/icon.tsx'
import { LaterPage, later } from '#ui/later.tsx'
import { marksWords } from '#ui/marks-words.ts'
import { words } from '#ui/words.ts'
import type { Changed } from './use-changed.ts'
import type { Resumed } from './use-resumed.ts'
import './reading-bar.css'

interface ReadingBarProps {
  readonly article: Article
  readonly resumed: Resumed
  readonly changed: Changed
}

const changesSheet = later(async () => (await import('./changes-sheet.tsx')).ChangesSheet)

export function ReadingBar({ article, resumed, changed }: ReadingBarProps) {
  const [sheet, setSheet] = useState<'closed' | 'open' | 'failed'>('closed')
  const { texts } = changed
  const show = () => {
    changesSheet.load().then(
      () => setSheet('open'),
      () => setSheet('failed'),
    )
  }
  const leave = () => {
    resumed.leave()
    changed.acknowledge()
    // The bar is gone, and whatever had the focus in it.
    document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true })
  }
  return (
    <div lang={words.language} dir={words.direction}>
      <div className="reading-bar">
        {resumed.isHere && (
          <p>
            <span>{marksWords.resumed}</span>
            <button type="button" className="quiet" onClick={resumed.startOver}>
              {marksWords.fromTop}
            </button>
          </p>
        )}
        {changed.isChanged && (
          <p>
            <span>{sheet === 'failed' ? marksWords.changesFailed : marksWords.updated}</span>
            {texts && (
              <button type="button" className="quiet" aria-haspopup="dialog" onClick={show}>
                {marksWords.showChanges}
              </button>
            )}
          </p>
        )}
        <button type="button" className="quiet close" aria-label={marksWords.close} onClick={leave}>
          <Icon shape="close" size={18} />
        </button>
      </div>
      {texts && sheet === 'open' && (
        <LaterPage page={changesSheet} given={{ article, ...texts, onClose: leave }} until={null} />
      )}
    </div>
  )
}
