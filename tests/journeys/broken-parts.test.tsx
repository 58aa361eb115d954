// @vitest-environment jsdom
/** A part of ours breaks, one at a time: the others stay, the screen is never blank, and all is whole again once the part is. */
import { act, screen } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { nextVisit } from '#device/visit.ts'
import { faultsHere } from '#pages/kiosk/fault-log.ts'
import { watchNoMore } from '#pages/kiosk/vital.ts'
import { feedOf, openReader } from './open-reader.tsx'

/** The component that throws each time it is drawn. */
const broken = vi.hoisted(() => ({ name: '' }))

vi.mock('react/jsx-dev-runtime', async (original) => {
  const runtime = await original<typeof import('react/jsx-dev-runtime')>()
  const jsxDEV: typeof runtime.jsxDEV = (type, ...rest) => {
    if (typeof type !== 'function') return runtime.jsxDEV(type, ...rest)
    return runtime.jsxDEV(type.name === broken.name ? breakable(type) : type, ...rest)
  }
  const breakable = (type: Parameters<typeof runtime.jsxDEV>[0] & { readonly name: string }) =>
    function Breakable(given: object) {
      if (broken.name === type.name) throw new Error(`No ${type.name} today.`)
      return runtime.jsxDEV(type, given, undefined, false)
    }
  return { ...runtime, jsxDEV }
})

const filesOf = (settings: object) => ({
  'edition.json': JSON.stringify({ title: 'The Paper', sources: [{ url: 'feed.json' }], ...settings }),
  'feed.json': feedOf([
    { id: '1', title: 'Harvest is late', content_text: 'It rained.', date_published: '2015-03-23T11:00:00Z' },
    { id: '2', title: 'Rye is dear', content_text: 'It did.', date_published: '2015-03-22T11:00:00Z' },
  ]),
})

beforeEach(() => {
  vi.useFakeTimers({
    toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'Date', 'performance'],
    shouldAdvanceTime: true,
    now: Date.UTC(2026, 10, 26, 12),
  })
  vi.spyOn(console, 'error').mockImplementation(() => undefined)
})

afterEach(() => {
  broken.name = ''
  watchNoMore()
  vi.useRealTimers()
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
  localStorage.clear()
})

/** In steps: what a timer changes is drawn at the end of each. */
async function pass(seconds: number) {
  for (let gone = 0; gone < seconds; gone += 10) await act(() => vi.advanceTimersByTimeAsync(10_000))
}

const hasStories = () => document.body.textContent?.includes('Harvest is late') === true
const hasWords = () => screen.queryByText('Something in this page broke') !== null

describe('a kiosk in which something breaks', () => {
  async function openKiosk() {
    const { container } = openReader(filesOf({ kiosk: { always: true, idleSeconds: 60 } }), '/')
    // As in the page, where it is looked after by this name.
    container.id = 'root'
    await screen.findByRole('navigation', { name: 'Tools of this screen' })
    await screen.findByRole('link', { name: 'Harvest is late' })
  }

  const some = ['Masthead', 'Link', 'OnTheSide', 'KioskSide', 'Tour']
  const others = ['Icon', 'OfflineSide', 'FrontPage', 'Day', 'PlaceKeeper', 'KioskBar', 'Clock', 'StillThere']
  // The others: LECTERN_FAULTS=all npx vitest run tests/journeys/broken-parts
  test.each(process.env.LECTERN_FAULTS === 'all' ? [...some, ...others] : some)(
    'is never blank, and whole again by itself: %s',
    async (name) => {
      await openKiosk()
      broken.name = name
      act(() => nextVisit())
      // A visitor, who goes away: the question and the tour come within this time.
      act(() => void window.dispatchEvent(new Event('pointerdown')))
      for (let turn = 0; turn < 6; turn += 1) {
        await pass(20)
        expect([turn, hasStories() || hasWords()]).toEqual([turn, true])
      }
      expect(hasStories()).toBe(true)
      expect(faultsHere().some(({ what }) => what === `Error: No ${name} today.`)).toBe(true)
      broken.name = ''
      await pass(6 * 60)
      expect(document.querySelector('.kiosk-plain')).toBeNull()
      expect(hasWords()).toBe(false)
      screen.getByRole('region', { name: 'Stories of this edition' })
      screen.getByRole('navigation', { name: 'Tools of this screen' })
      screen.getByRole('link', { name: 'Harvest is late', hidden: true })
      screen.getByRole('link', { name: 'The Paper', hidden: true })
    },
  )
})

describe('a reader in which something breaks', () => {
  test.each(['Masthead', 'OnTheSide'])('goes on without it: %s', async (name) => {
    broken.name = name
    openReader(filesOf({}), '/')
    await screen.findByRole('link', { name: 'Harvest is late' })
    await pass(20)
    expect(hasStories()).toBe(true)
    expect(hasWords()).toBe(false)
    broken.name = ''
    await pass(20)
    screen.getByRole('link', { name: 'The Paper' })
    await screen.findByRole('link', { name: 'Offline reading' })
  })

  test('says so where nothing else can be shown', async () => {
    broken.name = 'Reader'
    openReader(filesOf({}), '/')
    await screen.findByRole('heading', { name: 'Something in this page broke' })
    screen.getByRole('button', { name: 'Load again' })
  })
})
