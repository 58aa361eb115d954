/** The bars of the timeline, or the days of a month: a list in which one or a range is chosen. */
import type { CSSProperties, ReactNode, RefObject } from 'react'
import type { Bar, Timeline } from '#archive/answers.ts'
import { coverOf, type Dates } from '#edition/date-range.ts'
import { writePartialDate } from '#lib/calendar.ts'
import { findWords } from '#ui/find-words.ts'
import { showCount, showPartialDate } from '#ui/locale.ts'
import type { Range, useRangePicker } from './use-range-picker.ts'

interface TimeListProps {
  readonly list: RefObject<HTMLDivElement | null>
  readonly timeline: Timeline
  readonly dates: Dates
  /** The one that the keyboard reaches by Tab. */
  readonly at: number
  /** Begun and not chosen yet: shown in place of what is chosen. */
  readonly range: Range | null
  readonly handlers: ReturnType<typeof useRangePicker>['handlers']
  /** Places of the first row to leave empty; null draws bars. */
  readonly offset: number | null
  readonly helpId: string
}

export function TimeList({ list, timeline, dates, at, range, handlers, offset, helpId }: TimeListProps) {
  const { unit, bars } = timeline
  const most = Math.max(1, ...bars.map(({ count }) => count))
  return (
    <div
      ref={list}
      role="listbox"
      aria-multiselectable="true"
      aria-orientation={offset === null ? 'horizontal' : undefined}
      aria-label={findWords.timeline[unit]}
      aria-describedby={helpId}
      // The one that has the focus is an option.
      tabIndex={-1}
      className={offset === null ? 'bars' : 'month-days'}
      data-dragging={range !== null || undefined}
      {...handlers}
    >
      {bars.map((bar, index) => (
        <div
          key={writePartialDate(bar.date)}
          role="option"
          aria-selected={coverOf(bar.date, dates) === 'whole'}
          aria-label={offset === null ? nameOf(bar) : undefined}
          tabIndex={index === at ? 0 : -1}
          data-index={index}
          data-cover={range === null ? coverOf(bar.date, dates) : coverIn(range, index)}
          data-empty={bar.count === 0 || undefined}
          style={styleOf(bar, most, index === 0 ? offset : null)}
        >
          {offset !== null && <DayInside bar={bar} />}
        </div>
      ))}
    </div>
  )
}

function DayInside({ bar }: { readonly bar: Bar }): ReactNode {
  return (
    <>
      <span className="visually-hidden">{nameOf(bar)}</span>
      <span className="month-day" aria-hidden="true">
        {bar.date.day}
      </span>
      <span className="month-count" aria-hidden="true">
        {showCount(bar.count)}
      </span>
    </>
  )
}

function nameOf({ date, count }: Bar): string {
  return findWords.bar(showPartialDate(date), count)
}

function coverIn({ first, last }: Range, index: number) {
  return index >= first && index <= last ? 'whole' : 'none'
}

/** By the square root, so that a small year can still be seen beside a large one. */
function styleOf({ count }: Bar, most: number, offset: number | null): CSSProperties {
  const share: Record<`--${string}`, string> = { '--share': Math.sqrt(count / most).toFixed(4) }
  return offset === null ? share : { ...share, gridColumnStart: offset + 1 }
}
