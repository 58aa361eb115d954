import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, readPartialDate, spanHere, spanInUtc, writePartialDate } from '#lib/calendar.ts'

describe('a date as a reader types it', () => {
  test('may be a year, a month or a day', () => {
    expect(readPartialDate('2015')).toEqual({ year: 2015 })
    expect(readPartialDate(' 2015-3 ')).toEqual({ year: 2015, month: 3 })
    expect(readPartialDate('2015/03/23')).toEqual({ year: 2015, month: 3, day: 23 })
  })

  test('is refused where the calendar has no such day', () => {
    expect(['2015-02-29', '2015-00', '2015-13', '15', 'March', ''].map(readPartialDate)).toEqual(
      Array(6).fill(null),
    )
    expect(readPartialDate('2016-02-29')).not.toBeNull()
  })

  test('every day of four centuries reads back as it was written', () => {
    fc.assert(
      fc.property(fc.date({ min: new Date(0), max: new Date('2399-12-31'), noInvalidDate: true }), (date) => {
        const day = { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() }
        expect(readPartialDate(writePartialDate(day))).toEqual(day)
        expect(spanInUtc(day).end - spanInUtc(day).start).toBe(86_400_000)
        expect(spanHere(addDays(day, 1)).start).toBe(spanHere(day).end)
      }),
    )
  })
})
