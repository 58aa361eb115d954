/** When a story came: its hour where that was today, else its day. */
import { useNow } from '#device/use-now.ts'
import type { Moment } from '#edition/article.ts'
import { hasClock } from '#edition/days.ts'
import { dayHere, writePartialDate } from '#lib/calendar.ts'
import { machineDate, showClock, showMoment, showPartialDate } from '#ui/locale.ts'
import { words } from '#ui/words.ts'

export function SignTime({ moment }: { readonly moment: Moment | null }) {
  const now = useNow()
  if (!moment) return null
  const day = dayHere(moment.ms)
  const isToday = writePartialDate(day) === writePartialDate(dayHere(now))
  const text = !hasClock(moment) ? showMoment(moment) : isToday ? showClock(moment) : showPartialDate(day)
  return (
    <time className="sign-time" dateTime={machineDate(moment)} lang={words.language} dir={words.direction}>
      {text}
    </time>
  )
}
