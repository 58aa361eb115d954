// @vitest-environment jsdom
/** What did not come is asked for again by itself, while the rest is read. */
import { act, render, screen } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { ErrorBoundary } from '#ui/error-boundary.tsx'
import { LaterPage, later, spare } from '#ui/later.tsx'
import { editionOf, feedOf, openReader } from './open-reader.tsx'

afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

const Part = () => <p>The part is here.</p>
const pass = (ms: number) => act(() => vi.advanceTimersByTimeAsync(ms))

/** Comes from the given try on. */
function partFrom(good: number) {
  let tries = 0
  return async () => {
    tries += 1
    if (tries < good) throw new Error('Not found.')
    return Part
  }
}

test('a page whose code did not come says so, and is there when it comes', async () => {
  vi.useFakeTimers()
  vi.spyOn(console, 'error').mockImplementation(() => undefined)
  const page = later(partFrom(3))
  render(
    <ErrorBoundary>
      <LaterPage page={page} given={{}} />
    </ErrorBoundary>,
  )
  await pass(0)
  screen.getByRole('heading', { name: 'Something in this page broke' })
  screen.getByRole('button', { name: 'Load again' })
  await pass(15_000)
  expect(screen.queryByText('The part is here.')).toBeNull()
  await pass(15_000)
  screen.getByText('The part is here.')
})

test('a part that the page is whole without comes later, and nobody hears of it', async () => {
  vi.useFakeTimers()
  const part = spare(partFrom(2))
  render(<LaterPage page={part} given={{}} until={null} />)
  await pass(14_000)
  expect(document.body.textContent).toBe('')
  await pass(2000)
  screen.getByText('The part is here.')
})

describe('a page that asks to be loaded anew', () => {
  const stuck = vi.fn()
  const STUCK = 'lectern:stuck'
  beforeEach(() => {
    vi.useFakeTimers()
    vi.spyOn(console, 'error').mockImplementation(() => undefined)
    stuck.mockClear()
    window.addEventListener(STUCK, stuck)
  })
  afterEach(() => window.removeEventListener(STUCK, stuck))

  test('has waited for code that neither comes nor fails, and for no part that nobody waits for', async () => {
    const never = () => new Promise<typeof Part>(() => undefined)
    render(<LaterPage page={later(never)} given={{}} until={null} />)
    await pass(30_000)
    expect(stuck).not.toHaveBeenCalled()
    const { unmount } = render(<LaterPage page={later(never)} given={{}} />)
    await pass(30_000)
    expect(stuck).toHaveBeenCalledTimes(1)
    unmount()
    await pass(60_000)
    expect(stuck).toHaveBeenCalledTimes(1)
  })

  test('has code that fails every time, as what once came broken does, and no part that it is whole without', async () => {
    const broken = later<object>(() => Promise.reject(new SyntaxError('Unexpected token')))
    const { unmount } = render(
      <ErrorBoundary isSpare>
        <LaterPage page={broken} given={{}} />
      </ErrorBoundary>,
    )
    await pass(0)
    await pass(31_000)
    expect(stuck).not.toHaveBeenCalled()
    unmount()
    render(
      <ErrorBoundary>
        <LaterPage page={broken} given={{}} />
      </ErrorBoundary>,
    )
    await pass(0)
    expect(stuck).toHaveBeenCalledTimes(1)
    await pass(31_000)
    expect(stuck).toHaveBeenCalledTimes(3)
  })
})

test('a feed that could not be read is tried again, and its notice goes when it can', async () => {
  vi.useFakeTimers({ shouldAdvanceTime: true })
  const files: Record<string, string | number> = {
    'edition.json': editionOf('one.json', 'two.json'),
    'one.json': feedOf([{ id: '1', title: 'The first story', content_text: 'Text.' }]),
    'two.json': 500,
  }
  openReader(files)
  await screen.findByText('“two.json” could not be read.')
  await screen.findByRole('contentinfo')
  files['two.json'] = feedOf([{ id: '2', title: 'The second story', content_text: 'Text.' }])
  await pass(31_000)
  await screen.findByRole('link', { name: /The second story/ })
  expect(screen.queryByRole('alert')).toBeNull()
})

test('an edition that could not be opened opens when it can', async () => {
  vi.useFakeTimers({ shouldAdvanceTime: true })
  const files: Record<string, string | number> = { 'edition.json': 500 }
  openReader(files)
  await screen.findByRole('heading', { name: 'This edition cannot be opened' })
  await screen.findByRole('contentinfo')
  files['edition.json'] = editionOf('one.json')
  files['one.json'] = feedOf([{ id: '1', title: 'The first story', content_text: 'Text.' }])
  await pass(31_000)
  await screen.findByRole('link', { name: /The first story/ })
})
