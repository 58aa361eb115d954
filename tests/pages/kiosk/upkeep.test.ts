/** When a screen may do something by itself: each rule on its own. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { hasJumped, isClockRight } from '#pages/kiosk/clock-sense.ts'
import { faultsIn, MOST_FAULTS, withFault } from '#pages/kiosk/fault-log.ts'
import { isNight, isSafe, type NightFacts } from '#pages/kiosk/nightly.ts'
import { isAlive, tryAgainAfter } from '#pages/kiosk/signs-of-life.ts'

const HOUR = 3_600_000
const night: NightFacts = {
  wanted: 4,
  hour: 4,
  minute: 30,
  turn: 12,
  isClockRight: true,
  isResting: true,
  uptime: 20 * HOUR,
}

describe('the reload of the night', () => {
  test('comes in its hour and its minute, and only while nobody is there', () => {
    expect(isNight(night)).toBe(true)
    const others: readonly Partial<NightFacts>[] = [
      { wanted: null },
      { hour: 3 },
      { hour: 5 },
      { minute: 11 },
      { isResting: false },
      { uptime: 5.9 * HOUR },
    ]
    for (const other of others) expect([other, isNight({ ...night, ...other })]).toEqual([other, false])
  })

  test('comes once a day where the clock is wrong', () => {
    expect(isNight({ ...night, isClockRight: false })).toBe(false)
    expect(isNight({ ...night, isClockRight: false, hour: 17, uptime: 24 * HOUR })).toBe(true)
  })

  test('comes at most every six hours, whatever is done to the clock', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 6 * HOUR - 1 }),
        fc.integer({ min: 0, max: 23 }),
        (uptime, hour) => {
          expect(isNight({ ...night, hour, uptime })).toBe(false)
        },
      ),
    )
  })

  test('waits where the page might not be there again', () => {
    const whole = { isControlled: true, here: 60, all: 60, isAnswered: false }
    expect(isSafe(whole)).toBe(true)
    expect(isSafe({ ...whole, here: 59, isAnswered: true })).toBe(false)
    expect(isSafe({ ...whole, here: null, all: null, isAnswered: true })).toBe(false)
    expect(isSafe({ ...whole, here: 0, all: 0 })).toBe(false)
    expect(isSafe({ isControlled: false, here: null, all: null, isAnswered: true })).toBe(true)
    expect(isSafe({ isControlled: false, here: 60, all: 60, isAnswered: false })).toBe(false)
  })
})

describe('a clock', () => {
  test('is not believed in 1970, nor where the news are from the future', () => {
    const today = Date.UTC(2026, 10, 26)
    expect(isClockRight(86_400_000, null)).toBe(false)
    expect(isClockRight(today, null)).toBe(true)
    expect(isClockRight(today, today + 86_400_000)).toBe(true)
    expect(isClockRight(today, today + 3 * 86_400_000)).toBe(false)
  })

  test('has jumped by half a minute, back or forth', () => {
    expect(hasJumped(0, 29_000)).toBe(false)
    expect(hasJumped(0, 31_000)).toBe(true)
    expect(hasJumped(0, -31_000)).toBe(true)
  })
})

describe('the heartbeat', () => {
  const before = { painted: 5, committed: 5, isBroken: false }
  test('is of a page on which something happens', () => {
    expect(isAlive(before, { painted: 6, committed: 6, isBroken: false })).toBe(true)
    expect(isAlive(before, { painted: 5, committed: 6, isBroken: false })).toBe(false)
    expect(isAlive(before, { painted: 6, committed: 5, isBroken: false })).toBe(false)
    expect(isAlive(before, { painted: 6, committed: 6, isBroken: true })).toBe(false)
  })

  test('what broke is tried three times, ever later', () => {
    expect([1, 2, 3, 4].map(tryAgainAfter)).toEqual([5000, 15_000, 60_000, null])
  })
})

describe('the log', () => {
  test('keeps the last things, counts what comes again, and reads whatever is there', () => {
    fc.assert(
      fc.property(fc.array(fc.anything()), fc.string(), (errors, garbage) => {
        const log = errors.reduce<ReturnType<typeof faultsIn>>((all, one, at) => withFault(all, at, one), [])
        expect(log.length).toBeLessThanOrEqual(MOST_FAULTS)
        expect(faultsIn(JSON.stringify(log))).toEqual(log)
        expect(Array.isArray(faultsIn(garbage))).toBe(true)
      }),
    )
    const twice = withFault(withFault([], 1, new Error('x')), 2, new Error('x'))
    expect(twice).toEqual([{ at: 2, what: 'Error: x', times: 2 }])
  })
})
