/** Dates without the picture: what is asked for most, one day from the device's calendar, and typing. */
import { useId } from 'react'
import { isSameDate, withDates } from '#edition/date-range.ts'
import type { Selection } from '#edition/selection.ts'
import { readPartialDate, writePartialDate } from '#lib/calendar.ts'
import { findWords } from '#ui/find-words.ts'
import { presetsAt } from './date-presets.ts'
import { RangeForm } from './range-form.tsx'

interface DateChoiceProps {
  readonly selection: Selection
  readonly now: number
  readonly onSelect: (selection: Selection) => void
}

export function DateChoice({ selection, now, onSelect }: DateChoiceProps) {
  const { from, to } = selection
  return (
    <section className="find-part find-dates" aria-label={findWords.dates}>
      <h3 className="label">{findWords.dates}</h3>
      <ul className="presets" aria-label={findWords.shortcuts}>
        {presetsAt(now).map((preset) => {
          const isChosen = isSameDate(from, preset.from) && isSameDate(to, preset.to)
          const chosen = isChosen ? [null, null] : [preset.from, preset.to]
          return (
            <li key={preset.name}>
              <button
                type="button"
                aria-pressed={isChosen}
                onClick={() => onSelect(withDates(selection, chosen[0] ?? null, chosen[1] ?? null))}
              >
                {preset.name}
              </button>
            </li>
          )
        })}
      </ul>
      <RangeForm selection={selection} onSelect={onSelect} />
      <OneDay selection={selection} onSelect={onSelect} />
    </section>
  )
}

type OneDayProps = Pick<DateChoiceProps, 'selection' | 'onSelect'>

function OneDay({ selection, onSelect }: OneDayProps) {
  const id = useId()
  const { from, to } = selection
  const day = from?.day !== undefined && isSameDate(from, to) ? writePartialDate(from) : ''
  return (
    <p className="one-day">
      <label htmlFor={id}>{findWords.oneDay}</label>
      {/* Uncontrolled, for a date that is half typed is no date yet. */}
      <input
        key={day}
        id={id}
        type="date"
        // While a year is typed it goes through the years 2, 20 and 201.
        min="1000-01-01"
        max="9999-12-31"
        defaultValue={day}
        onChange={({ currentTarget: { value, validity } }) => {
          const date = validity.valid ? readPartialDate(value) : null
          if (date) onSelect(withDates(selection, date, date))
        }}
      />
    </p>
  )
}
