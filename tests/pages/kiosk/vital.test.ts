// @vitest-environment jsdom
/** What stands outside of everything that could break. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { keepAwake } from '#device/awake.ts'
import { hidePlain } from '#pages/kiosk/plain-list.ts'
import { vital, watchNoMore, watchOver } from '#pages/kiosk/vital.ts'

beforeEach(() => vi.useFakeTimers())

afterEach(() => {
  watchNoMore()
  hidePlain()
  vi.useRealTimers()
  document.body.replaceChildren()
  Reflect.deleteProperty(navigator, 'wakeLock')
  localStorage.clear()
})

test('a page that broke off as a whole has its stories as plain text, and is loaded anew when it can be', () => {
  const loadAnew = vi.fn()
  const root = Object.assign(document.createElement('div'), { id: 'root' })
  root.append(document.createElement('main'))
  document.body.append(root)
  vital.edition = { title: 'The Paper', stories: [{ headline: '<b>Rye</b> is dear', standfirst: 'It did.' }] }
  watchOver(loadAnew)
  vital.isStanding = true
  vi.advanceTimersByTime(20_000)
  expect(loadAnew).not.toHaveBeenCalled()
  root.replaceChildren()
  vi.advanceTimersByTime(5000)
  expect(document.querySelector('.kiosk-plain h2')?.textContent).toBe('<b>Rye</b> is dear')
  expect(document.querySelectorAll('.kiosk-plain')).toHaveLength(1)
  expect(vital.isBroken).toBe(true)
  // No more than once a minute, also where each new page breaks off at once.
  vi.advanceTimersByTime(30_000)
  expect(loadAnew).not.toHaveBeenCalled()
  vi.advanceTimersByTime(5000)
  expect(loadAnew).toHaveBeenCalledTimes(1)
})

test('a page that nobody looks after any more counts as broken off', () => {
  const root = Object.assign(document.createElement('div'), { id: 'root' })
  root.append(document.createElement('main'))
  document.body.append(root)
  vital.edition = { title: 'The Paper', stories: [{ headline: 'Rye is dear', standfirst: null }] }
  vital.isStanding = false
  watchOver(() => undefined)
  vi.advanceTimersByTime(5000)
  expect(document.querySelector('.kiosk-plain h2')?.textContent).toBe('Rye is dear')
})

test('the screen is kept on, asked for again when the page is looked at again, and let go', async () => {
  const locks: { released: boolean; release: () => Promise<void> }[] = []
  const request = vi.fn(async () => {
    const lock = {
      released: false,
      release: async () => {
        lock.released = true
      },
    }
    locks.push(lock)
    return lock
  })
  Object.assign(navigator, { wakeLock: { request } })
  const stop = keepAwake()
  await vi.advanceTimersByTimeAsync(0)
  document.dispatchEvent(new Event('visibilitychange'))
  await vi.advanceTimersByTimeAsync(0)
  expect(request).toHaveBeenCalledTimes(1)
  // As the browser does when the page is hidden.
  await locks[0]?.release()
  document.dispatchEvent(new Event('visibilitychange'))
  await vi.advanceTimersByTimeAsync(0)
  expect(request).toHaveBeenCalledTimes(2)
  stop()
  expect(locks.every(({ released }) => released)).toBe(true)
})

test('a device that refuses bothers nobody with it', async () => {
  Object.assign(navigator, {
    wakeLock: { request: () => Promise.reject(new DOMException('no', 'NotAllowedError')) },
  })
  keepAwake()()
  await vi.advanceTimersByTimeAsync(0)
})
