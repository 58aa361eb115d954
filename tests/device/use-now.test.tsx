// @vitest-environment jsdom
import { act, renderHook } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { useNow } from '#device/use-now.ts'

beforeEach(() => vi.useFakeTimers())
afterEach(() => vi.useRealTimers())

const today = (now: number) => new Date(now).getDate()

test('a page left open says the new date right after midnight', () => {
  vi.setSystemTime(new Date(2019, 11, 31, 23, 59, 50))
  const { result } = renderHook(useNow)
  expect(today(result.current)).toBe(31)
  act(() => vi.advanceTimersByTime(12_000))
  expect(today(result.current)).toBe(1)
  act(() => vi.advanceTimersByTime(24 * 3_600_000))
  expect(today(result.current)).toBe(2)
})

test('a machine that slept over midnight says the new date when it is looked at', () => {
  vi.setSystemTime(new Date(2019, 5, 1, 12))
  const { result } = renderHook(useNow)
  vi.setSystemTime(new Date(2019, 5, 2, 8))
  act(() => document.dispatchEvent(new Event('visibilitychange')))
  expect(today(result.current)).toBe(2)
})
