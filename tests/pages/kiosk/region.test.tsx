// @vitest-environment jsdom
import { act, render, screen } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import { FAULT, nextVisit } from '#device/visit.ts'
import { MendedRegion } from '#pages/kiosk/mended-region.tsx'

let isBroken = true

function Wall() {
  if (isBroken) throw new Error('No wall today.')
  return <p>A wall</p>
}

afterEach(() => vi.restoreAllMocks())

test('a part that broke is told of, leaves the others alone, and is there again after it has been mended', () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined)
  const told: unknown[] = []
  addEventListener(FAULT, (event) => told.push(event instanceof CustomEvent && event.detail.message))
  render(
    <>
      <MendedRegion>
        <Wall />
      </MendedRegion>
      <MendedRegion>
        <p>A clock</p>
      </MendedRegion>
    </>,
  )
  expect(told).toEqual(['No wall today.'])
  expect(screen.getByText('A clock')).toBeDefined()
  act(() => nextVisit())
  expect(screen.queryByText('A wall')).toBeNull()
  isBroken = false
  act(() => nextVisit())
  expect(screen.getByText('A wall')).toBeDefined()
})
