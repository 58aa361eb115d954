import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Timeline } from '#archive/answers.ts'
import { labelsOf } from '#pages/front/label-bars.ts'

/** A generous digit or letter of thirteen pixels. */
const LETTER = 8

function years(first: number, count: number): Timeline {
  const bars = Array.from({ length: count }, (_, i) => ({ date: { year: first + i }, count: 1 }))
  return { unit: 'year', bars, coarse: 0, undated: 0 }
}

function months(first: number, count: number): Timeline {
  const bars = Array.from({ length: count }, (_, i) => ({
    date: { year: first + Math.floor(i / 12), month: (i % 12) + 1 },
    count: 1,
  }))
  return { unit: 'month', bars, coarse: 0, undated: 0 }
}

const timelines = fc
  .tuple(
    fc.constantFrom(years, months),
    fc.integer({ min: 1900, max: 2020 }),
    fc.integer({ min: 3, max: 120 }),
  )
  .map(([made, first, count]) => made(first, count))

test('names never touch, from 3 to 120 bars, from a phone to a desk', () => {
  fc.assert(
    fc.property(timelines, fc.integer({ min: 288, max: 1216 }), (timeline, width) => {
      const room = width / timeline.bars.length
      const ends = labelsOf(timeline, width).map(({ index, text }) => {
        const middle = (index + 0.5) * room
        const half = (text.length * LETTER) / 2
        return { from: middle - half, to: middle + half }
      })
      expect(ends.every(({ from }, i) => i === 0 || from > (ends[i - 1]?.to ?? 0))).toBe(true)
    }),
    { numRuns: 500 },
  )
})

test('years are named at round ones, and all of them where there is room', () => {
  const texts = (width: number) => labelsOf(years(1991, 25), width).map(({ text }) => text)
  expect(texts(358)).toEqual(['1995', '2000', '2005', '2010', '2015'])
  expect(texts(1216)).toHaveLength(25)
})

test('months are named by their initials on a phone', () => {
  expect(
    labelsOf(months(2015, 12), 288)
      .map(({ text }) => text)
      .join(''),
  ).toBe('JFMAMJJASOND')
})
