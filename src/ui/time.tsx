import type { Moment } from '#edition/article.ts'
import { machineDate, showClock, showMoment } from './locale.ts'
import { useSettled } from './settled.ts'
import { words } from './words.ts'

interface TimeProps {
  readonly moment: Moment
  /** Under a day heading the hour is enough. */
  readonly show?: 'all' | 'clock'
}

export function Time({ moment, show = 'all' }: TimeProps) {
  // Once it is alive a page is on this reader's clock.
  useSettled()
  const text = show === 'clock' ? showClock(moment) : showMoment(moment)
  if (text === '') return null
  return (
    // Each browser's Intl has its own commas; the machine's date beside it is always the same.
    <time dateTime={machineDate(moment)} lang={words.language} dir={words.direction} suppressHydrationWarning>
      {text}
    </time>
  )
}
