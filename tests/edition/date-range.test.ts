import { describe, expect, test } from 'vitest'
import { coverOf, datesOf, isAlone, onlyUndated, withDates } from '#edition/date-range.ts'
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

describe('a date that is chosen', () => {
  const march = { year: 2015, month: 3 }

  test('is the only one where the selection begins and ends with it', () => {
    expect(isAlone(march, withDates(EVERYTHING, march, { ...march }))).toBe(true)
    expect(isAlone(march, withDates(EVERYTHING, march, null))).toBe(false)
    expect(isAlone(march, withDates(EVERYTHING, null, march))).toBe(false)
    expect(isAlone(march, withDates(EVERYTHING, march, { year: 2015 }))).toBe(false)
    expect(isAlone(march, EVERYTHING)).toBe(false)
  })

  test('touches what lies up to its last moment, and nothing beside it', () => {
    const dates = withDates(EVERYTHING, march, march)
    expect(coverOf({ ...march, day: 1 }, dates)).toBe('whole')
    expect(coverOf({ year: 2015, month: 2 }, dates)).toBe('none')
    expect(coverOf({ year: 2015, month: 4 }, dates)).toBe('none')
    expect(coverOf({ year: 2015 }, withDates(EVERYTHING, null, march))).toBe('part')
    expect(coverOf({ year: 2015 }, withDates(EVERYTHING, march, null))).toBe('part')
  })

  test('is told from the rest of the selection', () => {
    expect(datesOf({ ...EVERYTHING, from: march, words: 'salt' })).toEqual({ from: march, to: null })
    expect(datesOf(onlyUndated(EVERYTHING))).toEqual({ from: null, to: null, undated: true })
  })
})
