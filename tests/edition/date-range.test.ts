import { describe, expect, test } from 'vitest'
import { coverOf, onlyUndated, withDates } from '#edition/date-range.ts'
import { EVERYTHING } from '#edition/selection.ts'

describe('the dates of a selection', () => {
  const spring = withDates(EVERYTHING, { year: 2015, month: 3 }, { year: 2015, month: 5 })

  test('cover a month in them wholly, their year in part, and the next year not', () => {
    expect(coverOf({ year: 2015, month: 4 }, spring)).toBe('whole')
    expect(coverOf({ year: 2015, month: 5, day: 31 }, spring)).toBe('whole')
    expect(coverOf({ year: 2015 }, spring)).toBe('part')
    expect(coverOf({ year: 2015, month: 6, day: 1 }, spring)).toBe('none')
    expect(coverOf({ year: 2016 }, spring)).toBe('none')
  })

  test('with one end reach as far as there is time', () => {
    expect(coverOf({ year: 2099 }, withDates(EVERYTHING, { year: 2015 }, null))).toBe('whole')
    expect(coverOf({ year: 1923 }, withDates(EVERYTHING, null, { year: 2015 }))).toBe('whole')
  })

  test('that are none cover nothing', () => {
    expect(coverOf({ year: 2015 }, EVERYTHING)).toBe('none')
    expect(coverOf({ year: 2015 }, onlyUndated(spring))).toBe('none')
  })

  test('and those without a date leave each other alone', () => {
    expect(onlyUndated(spring)).toEqual({ ...EVERYTHING, undated: true })
    expect(withDates(onlyUndated(spring), null, null)).toEqual(EVERYTHING)
  })
})
