/** The date filter on its own: four presets, and from and to as a year, a month or a day. */
import { Link, useNavigate } from 'react-router'
import { isSameDate, withDates } from '#edition/date-range.ts'
import type { Selection } from '#edition/selection.ts'
import { frontAddress } from '#route/address.ts'
import { presetsAt } from './date-presets.ts'
import { RangeForm } from './range-form.tsx'

interface DatePanelProps {
  readonly selection: Selection
  readonly now: number
}

export function DatePanel({ selection, now }: DatePanelProps) {
  const navigate = useNavigate()
  return (
    <div className="date-panel" id="date-panel">
      <ul className="presets">
        {presetsAt(now).map(({ name, from, to }) => (
          <li key={name}>
            <Link
              to={frontAddress(withDates(selection, from, to))}
              aria-current={
                isSameDate(selection.from, from) && isSameDate(selection.to, to) ? 'true' : undefined
              }
            >
              {name}
            </Link>
          </li>
        ))}
      </ul>
      <RangeForm selection={selection} onSelect={(wanted) => navigate(frontAddress(wanted))} />
    </div>
  )
}
