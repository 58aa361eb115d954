// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { tellStuck, watchForLoss } from '#device/offline/chunk-loss.ts'

const askAnew = vi.fn(async () => undefined)
const reload = vi.fn()
let stop: () => void = () => undefined
const miss = () => tellStuck(true)
const settle = () => new Promise((resolve) => setTimeout(resolve))

beforeEach(() => {
  reload.mockClear()
  askAnew.mockClear()
  vi.stubGlobal('location', { reload })
  sessionStorage.clear()
})
afterEach(() => {
  stop()
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

test('without a server the page stays as it is', async () => {
  vi.useFakeTimers({ toFake: ['Date'] })
  vi.setSystemTime(Date.now() + 3_600_000)
  stop = watchForLoss({ answers: async () => false, askAnew })
  miss()
  await settle()
  expect(reload).not.toHaveBeenCalled()
})

/** Seconds after the first load of the page at which it was loaded anew, of an hour of asking every fifteen seconds. */
async function loadsInAnHour(): Promise<number[]> {
  const from = Date.now()
  const at: number[] = []
  for (let second = 0; second < 3600; second += 15) {
    vi.setSystemTime(from + second * 1000)
    const before = reload.mock.calls.length
    miss()
    await settle()
    if (reload.mock.calls.length > before) at.push(second)
  }
  return at
}

test('a page that can show nothing is loaded anew at once, soon again, and then ever more seldom', async () => {
  vi.useFakeTimers({ toFake: ['Date'] })
  vi.setSystemTime(Date.now() + 7_200_000)
  stop = watchForLoss({ answers: async () => true, askAnew })
  expect(await loadsInAnHour()).toEqual([0, 45, 135, 300, 630, 1230, 1830, 2430, 3030])
})

test('its files are asked for anew before it is loaded', async () => {
  vi.useFakeTimers({ toFake: ['Date'] })
  vi.setSystemTime(Date.now() + 14_400_000)
  let come: () => void = () => undefined
  stop = watchForLoss({
    answers: async () => true,
    askAnew: () => new Promise((resolve) => (come = () => resolve())),
  })
  miss()
  await settle()
  expect(reload).not.toHaveBeenCalled()
  come()
  await settle()
  expect(reload).toHaveBeenCalledTimes(1)
})

test('a part that is only late is not kept waiting by files that are right', async () => {
  vi.useFakeTimers({ toFake: ['Date'] })
  vi.setSystemTime(Date.now() + 21_600_000)
  stop = watchForLoss({ answers: async () => true, askAnew })
  tellStuck(false)
  await settle()
  expect(askAnew).not.toHaveBeenCalled()
  expect(reload).toHaveBeenCalledTimes(1)
})
