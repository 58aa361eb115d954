// @vitest-environment jsdom
/** What a reader has on the device, with the worker itself beside the page; tests/browser/offline-* open it without a server. */
import { screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { stageWorker, type WorkerStage } from '../sw/worker-in-jsdom.ts'
import { largeEdition, PICTURE } from './large-edition.ts'
import { editionOf, type Files, feedOf, openReader } from './open-reader.tsx'

let stage: WorkerStage

beforeAll(async () => {
  stage = await stageWorker()
})

beforeEach(async () => {
  await stage.clear()
  localStorage.clear()
})

afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
  stage.stubAgain()
})

const files = largeEdition()
/** Of whose stories the lists and the texts are here. */
const years = () =>
  [...new Set(stage.stored('articles').flatMap((one) => /\/(\d{4})-b\d\.json/.exec(one)?.[1] ?? []))].sort()
const press = async (name: string | RegExp) => screen.findByRole('button', { name })
const card = (headline: string) => {
  const story = screen.getByRole('link', { name: headline }).closest('article')
  return within(story ?? document.body)
}

const makeAvailable = async (open: ReturnType<typeof openReader>, extent: RegExp) => {
  // Not while the newest part is coming, unasked.
  await untilHere('2020')
  const choice = await screen.findByRole('radio', { name: extent })
  await waitFor(() => expect(choice.closest('fieldset')?.disabled).toBe(false))
  await open.user.click(choice)
  await open.user.click(await press('Make available offline'))
}
const untilHere = (...wanted: readonly string[]) => waitFor(() => expect(years()).toEqual(wanted))

describe('a story of a large edition', () => {
  test('says that it is on this device where others are not', async () => {
    const { user } = openReader(files)
    await screen.findByText('24 articles')
    await waitFor(() => card('Story 23').getByText('On this device'))
    expect(years()).toEqual(['2020'])
    expect(card('Story 3').queryByText('On this device')).toBeNull()
    await user.click(screen.getByRole('link', { name: 'Story 23' }))
    const headline = await screen.findByRole('heading', { level: 1, name: 'Story 23' })
    within(headline.closest('header') ?? document.body).getByText('On this device')
  })

  test('says nothing where all of them are', async () => {
    const open = openReader(files, '/offline')
    await makeAvailable(open, /The whole edition/)
    await untilHere('2019', '2020')
    await open.user.click(screen.getByRole('link', { name: 'The Paper' }))
    await screen.findByText('24 articles')
    await waitFor(() => expect(screen.queryByText('On this device')).toBeNull())
  })
})

describe('of a large edition', () => {
  test('what is selected comes on request, with what is always here', async () => {
    const open = openReader(files, '/offline?from=2019-03&to=2019-04')
    await makeAvailable(open, /What is selected now/)
    await untilHere('2019', '2020')
  })

  test('the last days come on request', async () => {
    const open = openReader(files, '/offline')
    await untilHere('2020')
    const field = await screen.findByRole('spinbutton', { name: 'Days' })
    await waitFor(() => expect(field.closest('fieldset')?.disabled).toBe(false))
    await open.user.clear(field)
    await open.user.type(field, '36500')
    await makeAvailable(open, /The last days/)
    await untilHere('2019', '2020')
  })

  test('pictures come where they are wished for, and only then', async () => {
    const open = openReader(files, '/offline')
    serve(files, (path) =>
      path === PICTURE ? new Response('picture', { headers: { 'content-type': 'image/webp' } }) : null,
    )
    await untilHere('2020')
    expect(stage.stored('pictures')).toEqual([])
    await open.user.click(await screen.findByRole('checkbox', { name: /With pictures/ }))
    await open.user.click(await press('Make available offline'))
    await waitFor(() => expect(stage.stored('pictures')).toEqual([`${location.origin}/${PICTURE}`]))
  })

  test('what was paused stays so after a restart, and goes on where it was', async () => {
    const first = openReader(files, '/offline')
    await untilHere('2020')
    const gate = new EventTarget()
    const opens = new Promise((resolve) => gate.addEventListener('open', resolve))
    serve(files, async (path) => (/2019-b\d/.test(path) ? opens.then(() => null) : null))
    await makeAvailable(first, /The whole edition/)
    await first.user.click(await press('Pause'))
    gate.dispatchEvent(new Event('open'))
    await screen.findByText('Paused. What has come so far can be read.')
    first.unmount()
    const again = openReader(files, '/offline')
    await screen.findByText('Paused. What has come so far can be read.')
    await again.user.click(await press('Go on'))
    await untilHere('2019', '2020')
  })
})

describe('what is all here', () => {
  const visit = async () => {
    const before = stage.asked().length
    const asked = () => stage.asked().slice(before)
    const open = openReader(files)
    await waitFor(() => expect(asked()).toContain('settle'))
    return { asked, leave: open.unmount }
  }

  test('is not looked through file by file at every visit', async () => {
    const first = await visit()
    await waitFor(() => expect(localStorage.getItem(`lectern:kept:${location.origin}/`)).not.toBeNull())
    first.leave()
    const second = await visit()
    expect(second.asked()).not.toContain('keep')
  })

  test('comes back where some of it was thrown away meanwhile', async () => {
    const first = await visit()
    await waitFor(() => expect(localStorage.getItem(`lectern:kept:${location.origin}/`)).not.toBeNull())
    first.leave()
    const [lost = ''] = stage.stored('articles').filter((address) => /2020-b\d/.test(address))
    stage.lose('articles', lost)
    // As many as before, but not the same: another edition that was begun.
    const other = new Response('{}', { headers: { 'content-length': '2' } })
    await (await caches.open(`lectern-articles:${location.origin}/`)).put(`${lost}0`, other)
    await visit()
    await waitFor(() => expect(stage.stored('articles')).toContain(lost))
  })
})

test('a plain feed that was thrown away comes back, though nothing else is missing', async () => {
  const feed = feedOf([{ id: '1', title: 'News', content_text: 'It is so.' }])
  const plain = { 'edition.json': editionOf('plain.json'), 'plain.json': feed }
  const address = `${location.origin}/plain.json`
  const first = openReader(plain)
  await waitFor(() => expect(stage.stored('editions')).toContain(address))
  await screen.findByRole('link', { name: 'News' })
  first.unmount()
  stage.lose('editions', address)
  openReader(plain)
  await waitFor(() => expect(stage.stored('editions')).toContain(address))
})

/** From now on; `own` may answer in place of the files. */
function serve(served: Files, own: (path: string) => Response | null | Promise<Response | null>): void {
  vi.stubGlobal('fetch', async (input: string) => {
    const path = new URL(input).pathname.slice(1)
    const file = served[path] ?? 404
    const plain = () => (typeof file === 'number' ? new Response('', { status: file }) : new Response(file))
    return (await own(path)) ?? plain()
  })
}

test('a device without any room is told so at the first visit, and reads on', async () => {
  stage.allow(2000)
  const { user } = openReader(files)
  await screen.findByText(/This device has no room for more/)
  await user.click(screen.getByRole('link', { name: 'Story 23' }))
  await screen.findByText(/Story 23 goes on/)
})

test('the browser is asked to keep it all when the reader asks, and its answer is told', async () => {
  let isPromised = false
  const persist = vi.fn(async () => isPromised)
  vi.stubGlobal('navigator', navigator)
  Object.defineProperty(navigator, 'storage', {
    configurable: true,
    value: { estimate: async () => ({ usage: 1, quota: 9 }), persisted: async () => isPromised, persist },
  })
  const { user } = openReader(files, '/offline')
  const ask = await press('Ask the browser to keep it')
  expect(persist).not.toHaveBeenCalled()
  await user.click(ask)
  await screen.findByText(/The browser did not promise it/)
  isPromised = true
  await user.click(ask)
  await screen.findByText('The browser has promised to keep what is stored.')
})

test('new stories are announced, and shown when the reader wants them', async () => {
  const story = (i: number) => ({
    id: `n${i}`,
    url: `https://paper.example/n${i}`,
    title: `News ${i}`,
    content_text: 'It is so.',
    date_published: `2026-01-0${i}T10:00:00Z`,
  })
  const feed = (count: number) => feedOf(Array.from({ length: count }, (_, i) => story(i + 1)))
  const small = { 'edition.json': editionOf('feed.json') }
  vi.useFakeTimers({ toFake: ['Date'] })
  const { user } = openReader({ ...small, 'feed.json': feed(2) })
  await screen.findByRole('link', { name: 'News 2' })
  serve({ ...small, 'feed.json': feed(5) }, () => null)
  vi.setSystemTime(Date.now() + 6 * 60_000)
  window.dispatchEvent(new Event('visibilitychange'))
  await screen.findByText('3 new stories')
  await user.click(await press('Show'))
  screen.getByRole('link', { name: 'News 5' })
  expect(screen.queryByText('3 new stories')).toBeNull()
})
