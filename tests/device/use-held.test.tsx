// @vitest-environment jsdom
import { act, renderHook } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { useHeld } from '#device/use-held.ts'

beforeEach(() => vi.useFakeTimers())
afterEach(() => vi.useRealTimers())

const open = (isTrue: boolean) => renderHook((is: boolean) => useHeld(is, 400), { initialProps: isTrue })

test('what has become true is told only after the wait', () => {
  const { result, rerender } = open(false)
  act(() => vi.advanceTimersByTime(1000))
  rerender(true)
  act(() => vi.advanceTimersByTime(399))
  expect(result.current).toBe(false)
  act(() => vi.advanceTimersByTime(1))
  expect(result.current).toBe(true)
})

test('what is no longer true is told at once, and waits anew when it comes back', () => {
  const { result, rerender } = open(true)
  act(() => vi.advanceTimersByTime(400))
  rerender(false)
  expect(result.current).toBe(false)
  rerender(true)
  expect(result.current).toBe(false)
  act(() => vi.advanceTimersByTime(400))
  expect(result.current).toBe(true)
})
