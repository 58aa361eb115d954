/** The name of the edition, the day and the hour, as over the front page of a paper. */
import { useNow } from '#device/use-now.ts'
import { Clock } from '#pages/kiosk/clock.tsx'
import { showToday } from '#ui/locale.ts'
import { words } from '#ui/words.ts'

interface SignHeadProps {
  readonly title: string
  readonly hasClock: boolean
  /** No room for the day. */
  readonly isNarrow: boolean
}

export function SignHead({ title, hasClock, isNarrow }: SignHeadProps) {
  const now = useNow()
  return (
    <header className="sign-head">
      <p className="sign-title" dir="auto">
        {title}
      </p>
      {hasClock && !isNarrow && (
        <p className="sign-day" lang={words.language} dir="auto">
          {showToday(now)}
        </p>
      )}
      {hasClock && <Clock />}
    </header>
  )
}
