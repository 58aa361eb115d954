/** Whether somebody stands before the screen, whatever they do and however the time goes by. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { begin, type Idle, idleAt, secondsLeft, touchedAt } from '#pages/kiosk/idle.ts'

const times = { idle: 120_000, warning: 20_000 }
const steps = fc.array(fc.record({ wait: fc.integer({ min: 0, max: 200_000 }), touches: fc.boolean() }), {
  maxLength: 60,
})

describe('a screen that stands idle', () => {
  test('asks after two minutes, and rests twenty seconds later', () => {
    const reading = touchedAt(1000)
    expect(idleAt(reading, 120_999, times).phase).toBe('reading')
    const asking = idleAt(reading, 121_000, times)
    expect(asking.phase).toBe('asking')
    expect(secondsLeft(asking, 121_000, times)).toBe(20)
    expect(idleAt(asking, 140_999, times).phase).toBe('asking')
    expect(idleAt(asking, 141_000, times).phase).toBe('resting')
  })

  test('asks nobody where nobody has been', () => {
    expect(idleAt(begin(0), 19_999, times).phase).toBe('reading')
    expect(idleAt(begin(0), 20_000, times).phase).toBe('resting')
  })

  test('asks for the whole time after the machine has slept', () => {
    const asking = idleAt(touchedAt(0), 90_000_000, times)
    expect(asking.phase).toBe('asking')
    expect(secondsLeft(asking, 90_000_000, times)).toBe(20)
  })

  test('never rests before whoever was there was asked for twenty seconds', () => {
    fc.assert(
      fc.property(steps, (walk) => {
        let now = 0
        let idle: Idle = touchedAt(0)
        let askedAt = Number.POSITIVE_INFINITY
        for (const { wait, touches } of walk) {
          now += wait
          const before = idle.phase
          idle = touches ? touchedAt(now) : idleAt(idle, now, times)
          if (idle.phase === 'asking' && before !== 'asking') askedAt = now
          if (idle.phase === 'resting' && before !== 'resting') {
            expect(before).toBe('asking')
            expect(now - askedAt).toBeGreaterThanOrEqual(times.warning)
          }
        }
      }),
    )
  })

  test('comes to rest however seldom it looks', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 100_000 }), (every) => {
        let idle: Idle = touchedAt(0)
        for (let now = 0; now <= 140_000 + 3 * every; now += every) idle = idleAt(idle, now, times)
        expect(idle.phase).toBe('resting')
      }),
    )
  })
})
