// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { watchForLoss } from '#device/offline/chunk-loss.ts'

const reload = vi.fn()
let stop: () => void = () => undefined
const lose = () => window.dispatchEvent(new Event('vite:preloadError'))
const settle = () => new Promise((resolve) => setTimeout(resolve))

beforeEach(() => {
  reload.mockClear()
  vi.stubGlobal('location', { reload })
})
afterEach(() => {
  stop()
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

test('a part that is gone has the page loaded anew, once in ten minutes', async () => {
  vi.useFakeTimers({ toFake: ['Date'] })
  stop = watchForLoss(async () => true)
  lose()
  await settle()
  lose()
  await settle()
  expect(reload).toHaveBeenCalledTimes(1)
  vi.setSystemTime(Date.now() + 11 * 60_000)
  lose()
  await settle()
  expect(reload).toHaveBeenCalledTimes(2)
})

test('without a server the page stays as it is', async () => {
  vi.useFakeTimers({ toFake: ['Date'] })
  vi.setSystemTime(Date.now() + 3_600_000)
  stop = watchForLoss(async () => false)
  lose()
  await settle()
  expect(reload).not.toHaveBeenCalled()
})
