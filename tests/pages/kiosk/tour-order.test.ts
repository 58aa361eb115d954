import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { driftAt } from '#pages/kiosk/drift.ts'
import { showFor, tourOrder } from '#pages/kiosk/tour-order.ts'

const stories = fc.array(
  fc.record({
    id: fc.uuid(),
    sections: fc.array(fc.constantFrom('World', 'Science', 'Culture', '경제'), { maxLength: 2 }),
  }),
  { maxLength: 40 },
)

describe('the tour', () => {
  test('begins with the newest story and shows each once', () => {
    fc.assert(
      fc.property(stories, (newestFirst) => {
        const order = tourOrder(newestFirst)
        expect(order[0]).toBe(newestFirst[0])
        expect(order.map(({ id }) => id).sort()).toEqual(newestFirst.map(({ id }) => id).sort())
      }),
    )
  })

  test('shows two of a section in a row only where no other section is left', () => {
    fc.assert(
      fc.property(stories, (newestFirst) => {
        const order = tourOrder(newestFirst)
        order.forEach((story, i) => {
          const before = order[i - 1]
          if (!before || before.sections[0] !== story.sections[0]) return
          expect(order.slice(i).every(({ sections }) => sections[0] === before.sections[0])).toBe(true)
        })
      }),
    )
  })

  test('gives a longer text more time, between eight and twenty-four seconds', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (text, more) => {
        const short = showFor(text, null)
        expect(short).toBeGreaterThanOrEqual(8000)
        expect(showFor(text + more)).toBeGreaterThanOrEqual(short)
        expect(showFor(text, more)).toBeLessThanOrEqual(24_000)
      }),
    )
    expect(showFor('x'.repeat(80))).toBe(10_400)
    expect(showFor('경'.repeat(80))).toBe(16_800)
  })

  test('never stands on one place for long, nor moves by more than 24 pixels at once', () => {
    const places = Array.from({ length: 200 }, (_, minute) => driftAt(minute))
    places.forEach((place, minute) => {
      const next = driftAt(minute + 1)
      expect(next).not.toEqual(place)
      expect(Math.hypot(next.x - place.x, next.y - place.y)).toBeLessThanOrEqual(24)
      expect(Math.max(Math.abs(place.x), Math.abs(place.y))).toBeLessThanOrEqual(12)
    })
    expect(new Set(places.map(({ x, y }) => `${x} ${y}`)).size).toBeGreaterThan(60)
  })
})
