/** Where in the archive one looks: the way back out, the neighbours, and the way nearer. */

import type { Timeline } from '#archive/answers.ts'
import { type Dates, isAlone } from '#edition/date-range.ts'
import type { PartialDate } from '#lib/calendar.ts'
import { showMonthLong } from '#ui/date-labels.ts'
import { findWords } from '#ui/find-words.ts'
import { Icon } from '#ui/icon.tsx'
import { showPartialDate } from '#ui/locale.ts'
import { beside, trailTo, type Within } from './zoom.ts'

interface TimelineHeadProps {
  readonly timeline: Timeline
  readonly dates: Dates
  readonly within: Within
  readonly readout: string
  /** The button that was pressed goes, so the focus moves on to the bars. */
  readonly onZoom: (to: Within, standAt: Within) => void
  /** The button stays, for the next press. */
  readonly onTurn: (to: PartialDate) => void
}

export function TimelineHead({ timeline, dates, within, readout, onZoom, onTurn }: TimelineHeadProps) {
  const { unit, bars } = timeline
  const near = unit === 'day' ? null : bars.find(({ date }) => isAlone(date, dates))?.date
  const [what, where] = near ? nearerWords(near) : []
  return (
    <div className="timeline-head">
      <nav aria-label={findWords.zoom}>
        <ol className="trail">
          {trailTo(within).map((place, i, trail) => (
            <li key={nameOf(place)}>
              {i < trail.length - 1 ? (
                <button type="button" className="quiet" onClick={() => onZoom(place, trail[i + 1] ?? null)}>
                  {nameOf(place)}
                </button>
              ) : (
                <span aria-current="true">{nameOf(place)}</span>
              )}
            </li>
          ))}
        </ol>
      </nav>
      {within && (
        <div className="turn">
          <TurnButton step={-1} to={beside(within, -1)} onTurn={onTurn} />
          <TurnButton step={1} to={beside(within, 1)} onTurn={onTurn} />
        </div>
      )}
      <p className="readout">{readout}</p>
      {near && (
        <button type="button" className="quiet nearer" onClick={() => onZoom(near, null)}>
          {what} <span className="nearer-where">{where}</span>
        </button>
      )}
    </div>
  )
}

interface TurnButtonProps {
  readonly step: -1 | 1
  readonly to: PartialDate
  readonly onTurn: (to: PartialDate) => void
}

function TurnButton({ step, to, onTurn }: TurnButtonProps) {
  const name = step < 0 ? findWords.earlier : findWords.later
  return (
    <button
      type="button"
      className="quiet"
      aria-label={name(showPartialDate(to))}
      title={showPartialDate(to)}
      onClick={() => onTurn(to)}
    >
      <Icon shape={step < 0 ? 'back' : 'next'} size={20} />
    </button>
  )
}

function nearerWords(date: PartialDate): readonly string[] {
  const { monthsOf, daysOf } = findWords
  return date.month === undefined ? monthsOf(showPartialDate(date)) : daysOf(showPartialDate(date))
}

function nameOf(within: Within): string {
  if (within === null) return findWords.allYears
  return within.month === undefined ? showPartialDate(within) : showMonthLong(within.month)
}
