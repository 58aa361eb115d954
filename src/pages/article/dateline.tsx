/** When it came out and when it was changed; the full dates open without a hover. */
import type { Article, Moment } from '#edition/article.ts'
import { hasClock } from '#edition/days.ts'
import { machineDate, showMoment, showMomentInFull } from '#ui/locale.ts'
import { readingWords } from '#ui/reading-words.ts'
import { words } from '#ui/words.ts'

/** An update within this of publication is the publishing itself. */
const SAME_MS = 60_000

export function Dateline({ article }: { readonly article: Article }) {
  const { publishedAt, updatedAt } = article
  const shown = publishedAt ?? updatedAt
  if (shown === null)
    return (
      <p className="dateline" lang={words.language} dir={words.direction}>
        {words.noDate}
      </p>
    )
  const isUpdated = publishedAt && updatedAt && updatedAt.ms - publishedAt.ms > SAME_MS
  return (
    <details className="dateline" lang={words.language} dir={words.direction}>
      <summary>
        <time dateTime={machineDate(shown)} suppressHydrationWarning>
          {showMoment(shown)}
        </time>
        {isUpdated && (
          <>
            {' · '}
            {readingWords.updated}{' '}
            <time dateTime={machineDate(updatedAt)} suppressHydrationWarning>
              {showMoment(updatedAt)}
            </time>
          </>
        )}
      </summary>
      <p suppressHydrationWarning>{`${readingWords.published}: ${showMomentInFull(shown)}`}</p>
      {isUpdated && (
        <p suppressHydrationWarning>{`${readingWords.updated}: ${showMomentInFull(updatedAt)}`}</p>
      )}
      {lostItsHour(shown) && <p>{readingWords.dateNoZone}</p>}
    </details>
  )
}

function lostItsHour(moment: Moment): boolean {
  return moment.precision === 'instant' && !hasClock(moment)
}
