import fc from 'fast-check'
import { expect, test } from 'vitest'
import { nextRefresh } from '#query/refresh-times.ts'

const MINUTE = 60_000

test('sources that answer are asked for every quarter of an hour', () => {
  expect(nextRefresh(0, 0.7)).toBe(15 * MINUTE)
})

test('a server in trouble is asked at most once a minute, and at least every five', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 100_000 }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (failures, chance) => {
        const wait = nextRefresh(failures, chance)
        expect(wait).toBeGreaterThanOrEqual(MINUTE)
        expect(wait).toBeLessThanOrEqual(5 * MINUTE)
      },
    ),
  )
})

test('what the page lacks is tried once after half a minute, and then no more often than the rest', () => {
  expect(nextRefresh(1, 0.9, 0, true)).toBe(MINUTE / 2)
  expect(nextRefresh(2, 0, 0, true)).toBe(MINUTE)
  expect(nextRefresh(1, 0, 10 * MINUTE, true)).toBe(10 * MINUTE)
})

test('a thousand kiosks do not come back together', () => {
  const waits = new Set(Array.from({ length: 1000 }, (_, i) => nextRefresh(20, i / 1000)))
  expect(waits.size).toBeGreaterThan(700)
})

test('a server that says when is asked then, and within a minute of it', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 1000 }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.integer({ min: 1, max: 86_400_000 }),
      (failures, chance, asked) => {
        const wait = nextRefresh(failures, chance, asked)
        expect(wait).toBeGreaterThanOrEqual(asked)
        expect(wait).toBeLessThanOrEqual(Math.max(5 * MINUTE, asked + MINUTE))
      },
    ),
  )
})
