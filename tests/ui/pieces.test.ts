import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { piecesOf, rowsUnder } from '#ui/pieces.ts'

/** Days with how many stories each has. */
const days = fc.array(
  fc.tuple(fc.constantFrom(20150323, 20150322, 20150300, 20150000, 0), fc.integer({ min: 1, max: 60 })),
  {
    maxLength: 12,
  },
)

describe('a long list cut into pieces', () => {
  test('holds every story once, in order, from the first that is wanted', () => {
    fc.assert(
      fc.property(days, fc.nat(80), (list, first) => {
        const headings = Int32Array.from(list.flat())
        const rows = piecesOf(headings, first).flatMap(({ from, to }) =>
          Array.from({ length: to - from }, (_, i) => from + i),
        )
        const wanted = Math.max(0, rowsUnder(headings) - first)
        expect(rows).toEqual(Array.from({ length: wanted }, (_, i) => first + i))
      }),
    )
  })

  test('names a day once, and only repeats it where it goes on', () => {
    const pieces = piecesOf(Int32Array.of(20150323, 30, 20150300, 1, 20140000, 1, 0, 1), 0)
    expect(pieces.map(({ date, isContinued }) => [date, isContinued])).toEqual([
      [{ year: 2015, month: 3, day: 23 }, false],
      [{ year: 2015, month: 3, day: 23 }, true],
      [{ year: 2015, month: 3, day: 23 }, true],
      [{ year: 2015, month: 3 }, false],
      [{ year: 2014 }, false],
      [null, false],
    ])
  })
})
