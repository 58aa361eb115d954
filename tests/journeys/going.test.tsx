// @vitest-environment jsdom
/** From one page to the next: a page is drawn when what it shows has come, and nobody is kept waiting for that. */
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import { largeEdition } from './large-edition.ts'
import { openReader, standInForNetwork } from './open-reader.tsx'

afterEach(() => {
  vi.unstubAllGlobals()
})

const files = largeEdition()
/** Waits until the parts have come that no page waits for. */
const openWhole = async (address = '/') => {
  const open = openReader(files, address)
  await screen.findByRole('contentinfo')
  await screen.findByRole('link', { name: 'Story 23' })
  return open
}
/** And its filters; `box` is that of a section. */
const openFilters = async () => {
  const open = await openWhole()
  await open.user.click(screen.getByRole('button', { name: 'Filter' }))
  return { ...open, box: await screen.findByRole<HTMLInputElement>('checkbox', { name: /World/ }) }
}
const headline = (name: string) => screen.findByRole('heading', { level: 1, name })

/** Texts of articles come when they are let go. */
function holdTexts() {
  const answer = globalThis.fetch
  const gate = new EventTarget()
  const opens = new Promise((resolve) => gate.addEventListener('open', resolve))
  vi.stubGlobal('fetch', async (input: string, init: RequestInit) => {
    if (/-b\d+\.json/.test(input)) await opens
    return answer(input, init)
  })
  return () => gate.dispatchEvent(new Event('open'))
}

/** On a machine with much to do, a tenth of a second is over before anything can come in it. */
function waitLonger(usual: number) {
  const { setTimeout: later } = globalThis
  vi.stubGlobal('setTimeout', (act: () => void, ms = 0) => later(act, ms === usual ? 20_000 : ms))
}

test('an article is sent for when the button goes down on it, and by a finger only when that has chosen it', async () => {
  await openWhole()
  const asked: string[] = []
  const answer = globalThis.fetch
  vi.stubGlobal('fetch', (input: string, init: RequestInit) => {
    if (/-b\d+\.json/.test(input)) asked.push(input)
    return answer(input, init)
  })
  // Of another year, and so in another file.
  const older = screen.getByRole('link', { name: 'Story 11' })
  fireEvent.pointerDown(older, { pointerType: 'touch', button: 0 })
  fireEvent.pointerDown(older, { pointerType: 'mouse', button: 2 })
  const link = screen.getByRole('link', { name: 'Story 23' })
  fireEvent.pointerDown(link, { pointerType: 'mouse', button: 0 })
  await waitFor(() => expect(asked).toHaveLength(1))
  expect(location.pathname).toBe('/')
  fireEvent.click(link)
  await headline('Story 23')
  await screen.findByText(/Story 23 goes on/)
  expect(asked).toHaveLength(1)
})

test('an article opens with its text at once, where that comes quickly', async () => {
  await openWhole()
  waitLonger(100)
  const seen: (string | null)[] = []
  const watch = new MutationObserver(() => {
    const article = screen.queryByRole('heading', { level: 1, name: 'Story 23' })
    if (article) seen.push(screen.queryByText(/Story 23 goes on/)?.textContent?.slice(0, 8) ?? null)
  })
  watch.observe(document.body, { childList: true, subtree: true })
  fireEvent.click(screen.getByRole('link', { name: 'Story 23' }))
  await headline('Story 23')
  watch.disconnect()
  expect(seen[0]).toBe('Story 23')
})

test('a text that is long in coming keeps nobody from its article', async () => {
  await openWhole()
  const letGo = holdTexts()
  fireEvent.click(screen.getByRole('link', { name: 'Story 11' }))
  await headline('Story 11')
  expect(screen.queryByText(/Story 11 goes on/)).toBeNull()
  letGo()
  await screen.findByText(/Story 11 goes on/)
})

test('of two links that are pressed one after the other the last one counts, and is one step', async () => {
  await openWhole()
  const letGo = holdTexts()
  const steps = history.length
  fireEvent.click(screen.getByRole('link', { name: 'Story 23' }))
  fireEvent.click(screen.getByRole('link', { name: 'Story 22' }))
  letGo()
  await headline('Story 22')
  expect([location.pathname, history.length]).toEqual(['/article/story-22', steps + 1])
})

test('whoever goes back while a page is on its way stays there', async () => {
  const { user } = await openWhole()
  const sections = await screen.findByRole('navigation', { name: 'Sections' })
  await user.click(within(sections).getByRole('link', { name: 'World' }))
  await waitFor(() => expect(location.search).toBe('?section=world'))
  holdTexts()
  fireEvent.click(screen.getByRole('link', { name: 'Story 10' }))
  // As Back does, which jsdom has not.
  window.history.replaceState(null, '', '/')
  fireEvent.popState(window)
  // Longer than anybody is kept waiting.
  await act(() => new Promise((resolve) => setTimeout(resolve, 200)))
  expect([location.pathname, location.search]).toEqual(['/', ''])
})

test('a box is ticked when it is pressed, and the next one is added to it', async () => {
  const { box } = await openFilters()
  fireEvent.click(box)
  expect([box.checked, location.search]).toEqual([true, ''])
  await waitFor(() => expect(location.search).toBe('?section=world'))
  expect(box.checked).toBe(true)
  fireEvent.click(box)
  expect(box.checked).toBe(false)
  await waitFor(() => expect(location.search).toBe(''))
})

test('a second choice, made before the list of the first has come, is made on top of it', async () => {
  const { box } = await openFilters()
  fireEvent.click(box)
  const chosen = within(await screen.findByRole('list', { name: 'Chosen filters' }))
  fireEvent.click(screen.getByRole('radio', { name: 'Oldest first' }))
  fireEvent.click(chosen.getByRole('button', { name: /World/ }))
  expect([box.checked, location.search]).toEqual([false, '?section=world'])
  // It still stands there, and taking it away twice takes nothing else away.
  fireEvent.click(chosen.getByRole('button', { name: /World/ }))
  fireEvent.click(box)
  expect([box.checked, location.search]).toEqual([true, '?section=world'])
  await waitFor(() => expect(location.search).toBe('?section=world&sort=oldest'))
})

test('a choice that somebody goes back from is not held to be made', async () => {
  const { user, box } = await openFilters()
  fireEvent.click(box)
  // As Back does, which jsdom has not.
  window.history.replaceState(null, '', '/?q=story')
  fireEvent.popState(window)
  await waitFor(() => expect(box.checked).toBe(false))
  await user.click(screen.getByRole('radio', { name: 'Oldest first' }))
  await waitFor(() => expect(location.search).toBe('?q=story&sort=oldest'))
})

test('files of an archive that cannot be had are one sentence, and their articles come when they can', async () => {
  const isPage = (path: string) => /^archive\/\d{4}\/\d{4}[^b]*\.json$/.test(path)
  expect(Object.keys(files).filter(isPage).length).toBeGreaterThan(1)
  const rest = Object.fromEntries(Object.entries(files).filter(([path]) => !isPage(path)))
  const { user } = openReader(rest, '/?section=world')
  await screen.findByText('Older articles of “The Paper” could not be loaded.')
  standInForNetwork(files)
  await user.click(screen.getByRole('button', { name: 'Try again' }))
  await waitFor(() => expect(screen.queryByRole('alert')).toBeNull())
  await screen.findByText('24 articles')
})
