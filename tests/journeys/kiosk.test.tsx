// @vitest-environment jsdom
/** A screen that belongs to nobody, when something goes wrong on it. */
import { act, screen } from '@testing-library/react'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { nextVisit } from '#device/visit.ts'
import { faultsHere } from '#pages/kiosk/fault-log.ts'
import { feedOf, openReader } from './open-reader.tsx'

const files = {
  'edition.json': JSON.stringify({
    title: 'The Paper',
    sources: [{ url: 'feed.json' }],
    kiosk: { always: true, heartbeat: '/alive', idleSeconds: 60 },
  }),
  'feed.json': feedOf([
    { id: '1', title: 'Harvest is late', content_text: 'It rained.', date_published: '2015-03-23T11:00:00Z' },
    { id: '2', title: 'Rye is dear', content_text: 'It did.', date_published: '2015-03-22T11:00:00Z' },
  ]),
}

async function openKiosk() {
  vi.useFakeTimers({
    toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'Date', 'performance'],
    shouldAdvanceTime: true,
    now: Date.UTC(2026, 10, 26, 12),
  })
  const beats = vi.fn(() => true)
  Object.assign(navigator, { sendBeacon: beats })
  openReader(files, '/')
  await screen.findByRole('navigation', { name: 'Tools of this screen' })
  await screen.findByRole('link', { name: 'Harvest is late' })
  return beats
}

const pass = (ms: number) => act(() => vi.advanceTimersByTimeAsync(ms))

/** In steps: what a timer changes is drawn at the end of each. */
async function passBySteps(seconds: number) {
  for (let gone = 0; gone < seconds; gone += 5) await pass(5000)
}

/** Whatever shows a date of the past fails, until it is mended; the day of today does not. */
function breakDates(): () => void {
  const whole = Object.getOwnPropertyDescriptor(Intl.DateTimeFormat.prototype, 'format')
  Object.defineProperty(Intl.DateTimeFormat.prototype, 'format', {
    configurable: true,
    get(this: Intl.DateTimeFormat) {
      const own = whole?.get?.call(this)
      return (ms: number) => {
        if (ms < Date.UTC(2020, 0)) throw new Error('No dates today.')
        return own(ms)
      }
    },
  })
  return () => whole && Object.defineProperty(Intl.DateTimeFormat.prototype, 'format', whole)
}

let mend: () => void = () => undefined

afterEach(() => {
  mend()
  vi.useRealTimers()
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
  localStorage.clear()
})

describe('a kiosk by edition.json', () => {
  test('mends what breaks by itself, is never blank, and says that it is alive only while it is', async () => {
    const beats = await openKiosk()
    await pass(31_000)
    expect(beats).toHaveBeenCalledWith(`${location.origin}/alive`, expect.stringContaining('uptime'))
    vi.spyOn(console, 'error').mockImplementation(() => undefined)
    mend = breakDates()
    act(() => screen.getByRole('button', { name: 'Front page' }).click())
    await act(async () => nextVisit())
    expect(screen.getByText('Something in this page broke')).toBeDefined()
    await pass(31_000)
    beats.mockClear()
    await pass(31_000)
    expect(beats).not.toHaveBeenCalled()
    // Tried three times, and given up for now.
    await pass(60_000)
    const plain = screen.getByRole('heading', { name: 'Harvest is late' })
    expect(plain.closest('.kiosk-plain')?.textContent).toContain('Rye is dear')
    expect(faultsHere()[0]?.what).toBe('Error: No dates today.')
    mend()
    await pass(5 * 60_000)
    expect(document.querySelector('.kiosk-plain')).toBeNull()
    expect(screen.queryByText('Something in this page broke')).toBeNull()
    expect(screen.getByRole('link', { name: 'Harvest is late', hidden: true })).toBeDefined()
    await pass(31_000)
    expect(beats).toHaveBeenCalled()
  })

  test('is not said to be alive while nothing is painted, though everything else runs', async () => {
    const frames = (draw: FrameRequestCallback) => window.setTimeout(draw, 16)
    const paint = vi.spyOn(window, 'requestAnimationFrame').mockImplementation(frames)
    const beats = await openKiosk()
    await passBySteps(65)
    expect(beats).toHaveBeenCalledTimes(2)
    paint.mockReturnValue(0)
    await passBySteps(30)
    beats.mockClear()
    await passBySteps(60)
    expect(beats).not.toHaveBeenCalled()
    paint.mockImplementation(frames)
    await passBySteps(60)
    expect(beats).toHaveBeenCalled()
  })

  test('shows another day at midnight, also where the clock is put right in between', async () => {
    await openKiosk()
    expect(screen.getByText(/26 November 2026/)).toBeDefined()
    vi.setSystemTime(Date.UTC(2027, 1, 28, 23, 59))
    await pass(6000)
    expect(screen.getByText(/28 February 2027/)).toBeDefined()
    await pass(61_000)
    expect(screen.getByText(/1 March 2027/)).toBeDefined()
  })
})
