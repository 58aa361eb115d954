/** Which bars are named below the timeline: as many as there is room for, at round years, never two in one place. */
import type { Timeline } from '#archive/answers.ts'
import { showMonthInitial, showMonthShort } from '#ui/date-labels.ts'
import { showPartialDate } from '#ui/locale.ts'

export interface BarLabel {
  readonly index: number
  readonly text: string
}

/** What a label takes with the air around it, in pixels. */
const YEAR = 46
const MONTH = 38
const DAY = 24
const STEPS = [1, 2, 5, 10, 20, 50, 100] as const

export function labelsOf({ unit, bars }: Timeline, width: number): readonly BarLabel[] {
  const room = width / bars.length
  const yearStep = stepFor(YEAR, unit === 'year' ? room : unit === 'month' ? room * 12 : room * 365)
  const isOneYear = bars[0]?.date.year === bars.at(-1)?.date.year
  return bars.flatMap(({ date }, index) => {
    const { year, month = 1, day = 1 } = date
    const isYearNamed = year % yearStep === 0
    if (unit === 'year') return isYearNamed ? [{ index, text: showPartialDate({ year }) }] : []
    if (unit === 'day') return dayLabel(month, day, room, index)
    if (isOneYear) return [{ index, text: room < MONTH ? showMonthInitial(month) : showMonthShort(month) }]
    if (month === 1) return isYearNamed ? [{ index, text: showPartialDate({ year }) }] : []
    return room < YEAR ? [] : [{ index, text: showMonthShort(month) }]
  })
}

/** Multiples of five end before the thirtieth, where the next month's name begins. */
function dayLabel(month: number, day: number, room: number, index: number): readonly BarLabel[] {
  if (day === 1) return room * 31 < MONTH ? [] : [{ index, text: showMonthShort(month) }]
  const step = room >= MONTH ? 1 : 5
  return day % step === 0 && (step === 1 || day < 30) && room * step >= DAY + 8
    ? [{ index, text: String(day) }]
    : []
}

function stepFor(label: number, room: number): number {
  return STEPS.find((step) => step * room >= label) ?? 100
}
