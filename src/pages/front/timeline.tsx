/** The archive as a picture: how much there is of every year, month or day, and a way to choose among them. */
import { useId, useLayoutEffect, useRef, useState } from 'react'
import type { Timeline as TimelineFacet } from '#archive/answers.ts'
import { coverOf, type Dates, isAlone, withDates } from '#edition/date-range.ts'
import { writePartialDate } from '#lib/calendar.ts'
import { weekdayNames } from '#ui/date-labels.ts'
import { findWords } from '#ui/find-words.ts'
import { BarLabels } from './bar-labels.tsx'
import { TimeList } from './time-list.tsx'
import { gridOf, readoutOf } from './timeline-facts.ts'
import { TimelineHead } from './timeline-head.tsx'
import { useRangePicker } from './use-range-picker.ts'
import type { Change } from './use-wish.ts'
import { beside, outOf, type Within } from './zoom.ts'

interface TimelineProps {
  readonly timeline: TimelineFacet
  /** Those that are chosen. */
  readonly dates: Dates
  readonly within: Within
  readonly onWithin: (within: Within) => void
  readonly onChange: (change: Change) => void
}

export function Timeline({ timeline, dates, within, onWithin, onChange }: TimelineProps) {
  const { unit, bars } = timeline
  const [place, setPlace] = useState('')
  const list = useRef<HTMLDivElement>(null)
  const takesFocus = useRef(false)
  const helpId = useId()
  const at = placeIn(timeline, place, dates)
  const grid = gridOf(timeline)
  const zoom = (to: Within, standAt: Within) => {
    takesFocus.current = true
    setPlace(standAt === null ? '' : writePartialDate(standAt))
    onWithin(to)
  }
  const { handlers, range, pointed } = useRangePicker(list, {
    grid,
    at,
    onMove: (index) => setPlace(keyOf(timeline, index)),
    onChoose: ({ first, last }) =>
      onChange((wish) => withDates(wish, bars[first]?.date ?? null, bars[last]?.date ?? null)),
    isChosenAlone: (index) => unit !== 'day' && isAlone(bars[index]?.date ?? { year: 0 }, dates),
    onZoomIn: (index) => unit !== 'day' && zoom(bars[index]?.date ?? null, null),
    onZoomOut: () => within !== null && zoom(outOf(within), within),
    onTurn: (step) => within !== null && zoom(beside(within, step), null),
  })
  useFocusOnArrival(list, takesFocus, `${unit}${keyOf(timeline, 0)}`)
  return (
    <div className="timeline">
      <TimelineHead
        {...{ timeline, dates, within }}
        readout={readoutOf(timeline, dates, pointed)}
        onZoom={zoom}
        onTurn={(to) => {
          setPlace('')
          onWithin(to)
        }}
      />
      {grid.isCalendar && (
        <p className="weekdays" aria-hidden="true">
          {weekdayNames().map((name) => (
            <span key={name}>{name}</span>
          ))}
        </p>
      )}
      {bars.length === 0 ? (
        <p className="no-dates">{findWords.noDates}</p>
      ) : (
        <TimeList
          {...{ list, timeline, dates, at, range, handlers, helpId }}
          offset={grid.isCalendar ? grid.offset : null}
        />
      )}
      {!grid.isCalendar && <BarLabels timeline={timeline} />}
      <p id={helpId} className="visually-hidden">
        {findWords.timelineHelp}
      </p>
    </div>
  )
}

/** Where the reader was; else the first that is chosen, else the newest. */
function placeIn({ bars }: TimelineFacet, place: string, dates: Dates): number {
  const known = bars.findIndex(({ date }) => writePartialDate(date) === place)
  if (known >= 0) return known
  const chosen = bars.findIndex(({ date }) => coverOf(date, dates) !== 'none')
  return chosen >= 0 ? chosen : bars.length - 1
}

function keyOf({ bars }: TimelineFacet, index: number): string {
  const bar = bars[index]
  return bar ? writePartialDate(bar.date) : ''
}

/** Looking nearer replaces all bars, so the one that had the focus takes it along to the new ones. */
function useFocusOnArrival(
  list: { readonly current: HTMLElement | null },
  takesFocus: { current: boolean },
  shown: string,
) {
  const before = useRef(shown)
  useLayoutEffect(() => {
    if (before.current === shown) return
    before.current = shown
    if (takesFocus.current) list.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus()
    takesFocus.current = false
  }, [list, takesFocus, shown])
}
