// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { STUCK, watchForLoss } from '#device/offline/chunk-loss.ts'

const FOLDER = 'https://news.example/'
const reload = vi.fn()
let stop: () => void = () => undefined
const miss = () => window.dispatchEvent(new Event(STUCK))
const settle = () => new Promise((resolve) => setTimeout(resolve))

beforeEach(() => {
  reload.mockClear()
  vi.stubGlobal('location', { reload })
  vi.stubGlobal('fetch', async () => new Response(''))
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
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')))
  stop = watchForLoss(FOLDER)
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
  stop = watchForLoss(FOLDER)
  expect(await loadsInAnHour()).toEqual([0, 45, 135, 300, 630, 1230, 1830, 2430, 3030])
})

test('before it is loaded anew, its files are asked for past what the browser has kept', async () => {
  vi.useFakeTimers({ toFake: ['Date'] })
  vi.setSystemTime(Date.now() + 14_400_000)
  const asked: unknown[] = []
  vi.stubGlobal('fetch', async (file: string, { cache }: RequestInit) => {
    asked.push([file, cache, reload.mock.calls.length])
    return new Response('')
  })
  const names = ['/assets/article.js', '/assets/article.js', '/news.json', '/assets/article.css']
  vi.stubGlobal('performance', {
    getEntriesByType: () => [
      ...names.map((name) => ({ name: origin + name })),
      { name: 'https://else.example/a.js' },
    ],
  })
  stop = watchForLoss(FOLDER)
  miss()
  await settle()
  expect(asked).toEqual([
    [FOLDER, 'no-store', 0],
    [`${origin}/assets/article.js`, 'reload', 0],
    [`${origin}/assets/article.css`, 'reload', 0],
  ])
  expect(reload).toHaveBeenCalledTimes(1)
})
