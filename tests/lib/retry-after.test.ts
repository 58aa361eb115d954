import fc from 'fast-check'
import { expect, test } from 'vitest'
import { retryAfter } from '#lib/retry-after.ts'

const NOW = Date.UTC(2026, 0, 1)

test('a server says in seconds or by a date when it wants to be asked again', () => {
  expect(retryAfter('120', NOW)).toBe(120_000)
  expect(retryAfter('Thu, 01 Jan 2026 00:05:00 GMT', NOW)).toBe(300_000)
  expect(retryAfter('Wed, 31 Dec 2025 23:00:00 GMT', NOW)).toBe(0)
  expect(retryAfter(null, NOW)).toBeNull()
  expect(retryAfter('soon', NOW)).toBeNull()
})

test('whatever it says, nobody waits longer than a day', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.integer().map(String), fc.date().map(String)), (header) => {
      const wait = retryAfter(header, NOW) ?? 0
      expect(wait).toBeGreaterThanOrEqual(0)
      expect(wait).toBeLessThanOrEqual(86_400_000)
    }),
  )
})
