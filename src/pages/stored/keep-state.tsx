/** How far the keeping is, what can be done about it, and what went wrong. */
import type { KeepProgress } from '#device/offline/keep-run.ts'
import type { Edition } from '#query/use-edition.ts'
import { showBytes } from '#ui/locale.ts'
import { showTimeLeft } from '#ui/offline-times.ts'
import { offlineWords } from '#ui/offline-words.ts'
import { keepNow, pauseKeeping } from './keep-edition.ts'
import { readWish, UNASKED } from './keep-wish.ts'

interface KeepStateProps {
  readonly edition: Edition
  readonly appAddress: string
  readonly progress: KeepProgress
}

const MOST_FAILURES = 20

export function KeepState({ edition, appAddress, progress }: KeepStateProps) {
  const { phase, failures } = progress
  const goOn = () => void keepNow(appAddress, edition, readWish(appAddress))
  // What came unasked goes on coming; what was asked for beyond that does not.
  const cancel = () => void keepNow(appAddress, edition, UNASKED)
  if (phase === 'idle') return null
  return (
    <div className="keep-state">
      <p role="status">{sentenceFor(progress)}</p>
      {phase === 'running' && progress.allArticles > 0 && (
        <progress aria-label={offlineWords.make} value={progress.articles} max={progress.allArticles} />
      )}
      {phase === 'running' && (
        <button type="button" onClick={() => pauseKeeping(appAddress)}>
          {offlineWords.pause}
        </button>
      )}
      {phase === 'paused' && (
        <button type="button" onClick={goOn}>
          {offlineWords.resume}
        </button>
      )}
      {(phase === 'running' || phase === 'paused') && (
        <button type="button" onClick={cancel}>
          {offlineWords.cancel}
        </button>
      )}
      {phase === 'short' && (
        <>
          <ul>
            {failures.slice(0, MOST_FAILURES).map(({ address, why }) => (
              <li key={address}>
                <span dir="ltr">{address.slice(appAddress.length)}</span>: {offlineWords.failures[why]}
              </li>
            ))}
          </ul>
          <button type="button" onClick={goOn}>
            {offlineWords.retry}
          </button>
        </>
      )}
    </div>
  )
}

function sentenceFor({ phase, failures, ...progress }: KeepProgress): string {
  if (phase === 'done') return offlineWords.done
  if (phase === 'paused') return offlineWords.paused
  if (phase === 'short') {
    return failures.length > 0 ? offlineWords.short(failures.length) : offlineWords.shortNews
  }
  const { articles, allArticles, bytes, allBytes, pace } = progress
  const far = offlineWords.progress(articles, allArticles, showBytes(bytes), showBytes(allBytes))
  return pace === null ? far : `${far}, ${offlineWords.timeLeft(showTimeLeft((allBytes - bytes) / pace))}`
}
