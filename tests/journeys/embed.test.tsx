// @vitest-environment jsdom
/** What an edition shows in other sites' pages, and on a screen that belongs to nobody. */
import { act, screen, within } from '@testing-library/react'
import { describe, expect, onTestFinished, test, vi } from 'vitest'
import { showEmbed } from '#pages/embed/show-embed.ts'
import { type Files, feedOf, openReader, standInForNetwork } from './open-reader.tsx'

const items = [
  {
    id: '1',
    title: 'Harvest is late',
    summary: 'Rain kept the combines in.',
    content_html: '<p>It rained.</p>',
    date_published: '2015-03-23T11:00:00Z',
    authors: [{ name: 'Ada Byron' }],
    section: 'Economy',
  },
  {
    id: '2',
    title: `"It’s\r\nover" & <iframe> ${'very '.repeat(80)}long`,
    content_text: 'x',
    date_published: '2015-03-02T09:00:00Z',
    section: 'World',
  },
]
const files = {
  'edition.json': JSON.stringify({ title: 'The Paper', sources: [{ url: 'feed.json' }] }),
  'feed.json': feedOf(items),
}

async function openSheet(address: string, name = 'Share article') {
  const { user } = openReader(files, address)
  await user.click(await screen.findByRole('button', { name }))
  return { user, sheet: within(await screen.findByRole('dialog')) }
}

const codeIn = (sheet: ReturnType<typeof within>) =>
  sheet.getByRole('textbox', { name: 'HTML to embed it' }).textContent ?? ''

describe('the line of HTML that other sites paste', () => {
  test('is one frame, which no headline can break out of, and is shown as it will look', async () => {
    const { user } = openReader(files, '/?section=world')
    await user.click(await screen.findByRole('link', { name: /very very/ }))
    await user.click(await screen.findByRole('button', { name: 'Share article' }))
    const sheet = within(await screen.findByRole('dialog'))
    await user.click(sheet.getByText('Embed'))
    const code = codeIn(sheet)
    await user.click(sheet.getByRole('button', { name: 'Copy the code' }))
    await sheet.findByText('The code is copied.')
    expect(await navigator.clipboard.readText()).toBe(code)
    const pasted = new DOMParser().parseFromString(code, 'text/html')
    expect([...pasted.body.querySelectorAll('*')].map(({ nodeName }) => nodeName)).toEqual(['IFRAME'])
    const frame = pasted.querySelector('iframe')
    expect(frame?.title).toMatch(/^"It’s over" & .*long – The Paper$/)
    expect(frame?.src).toMatch(/\/embed\/\?article=its-over/)
    expect(sheet.getByTitle(/very very/).getAttribute('src')).toBe(frame?.src)
  })

  test('is of what is selected, or of everything', async () => {
    const { user, sheet } = await openSheet('/?section=economy&from=2015-03', 'Share this selection')
    await user.click(sheet.getByText('Embed'))
    expect(codeIn(sheet)).toContain('/embed/?section=economy&amp;from=2015-03"')
    expect(codeIn(sheet)).toContain('title="Economy, since March 2015 – The Paper"')
    await user.click(sheet.getByRole('radio', { name: 'The whole edition' }))
    expect(codeIn(sheet)).toContain('/embed/"')
  })
})

/** What stands in the frame, when it has come to rest. */
async function openFrame(query: string, given: Files = files): Promise<HTMLElement> {
  standInForNetwork(given)
  document.body.innerHTML = '<main></main>'
  onTestFinished(() => document.body.replaceChildren())
  const place = screen.getByRole('main')
  await showEmbed({ place, folder: `${window.location.origin}/`, query, keep: () => Promise.reject() })
  return place
}

const headlines = () => screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent)

describe('a frame on another site', () => {
  test('shows an article’s card, whose links open beside the page around it', async () => {
    await openFrame('?article=harvest-is-late')
    const link = screen.getByRole('link', { name: 'Harvest is late' })
    expect(link.getAttribute('href')).toBe(`${window.location.origin}/article/harvest-is-late`)
    expect(screen.getByText('Rain kept the combines in.')).toBeDefined()
    for (const one of screen.getAllByRole('link')) {
      expect([one.getAttribute('target'), one.getAttribute('rel')]).toEqual(['_blank', 'noopener'])
    }
    expect(screen.queryByRole('button')).toBeNull()
    expect(document.title).toBe('Harvest is late – The Paper')
  })

  test('shows the headlines of a selection, and leads to all of it', async () => {
    await openFrame('?section=economy')
    const all = screen.getByRole('link', { name: 'All 1 article' })
    expect(all.getAttribute('href')).toBe(`${window.location.origin}/?section=economy`)
    expect(screen.getAllByRole('article')).toHaveLength(1)
    // Said once, and not above every headline again.
    expect(screen.getAllByText('Economy')).toHaveLength(1)
    expect(screen.getByRole('banner').textContent).toBe('The PaperEconomy')
  })

  test('shows as many as its page asks for, and nothing but headlines where that is asked for', async () => {
    await openFrame('?limit=1')
    expect(headlines()).toEqual(['Harvest is late'])
    expect(screen.getByText('Rain kept the combines in.')).toBeDefined()
    await openFrame('?list=headlines&limit=9999999')
    expect(headlines()).toHaveLength(2)
    expect(screen.queryByText('Rain kept the combines in.')).toBeNull()
  })

  test('shows what a feed says as words, whatever it looks like', async () => {
    const place = await openFrame('?list=headlines')
    expect(headlines()[1]).toContain('& <iframe> very')
    expect(place.querySelector('iframe')).toBeNull()
  })

  test('speaks the language of the page around it, and has its colours', async () => {
    await openFrame('?section=world&lang=fr&theme=dark')
    expect(screen.getByRole('link', { name: /^Voir 1/ })).toBeDefined()
    expect(document.documentElement.dataset.theme).toBe('dark')
    await openFrame('?lang=en&theme=url(x)')
    expect(document.documentElement.dataset.theme).toBeUndefined()
  })

  test('says so where its article is gone, where nothing fits, and where nothing can be had', async () => {
    await openFrame('?article=nowhere')
    screen.getByText('This article is no longer in the edition.')
    expect(screen.getByRole('link', { name: 'The Paper' })).toBeDefined()
    await openFrame('?q=quokka')
    screen.getByText('There is no article here at present.')
    for (const broken of [{}, { ...files, 'feed.json': 500 }, { ...files, 'feed.json': '<p>Log in</p>' }]) {
      await openFrame('', broken)
      screen.getByText('The headlines cannot be loaded at present. They will be asked for again.')
      expect(screen.getByRole('link', { name: 'Go to the edition' })).toBeDefined()
    }
  })
})

describe('a frame that stands open', () => {
  const MINUTES = 60_000

  /** As a browser does it after so long. */
  async function wait(ms: number): Promise<void> {
    await act(() => vi.advanceTimersByTimeAsync(ms))
  }

  test('shows what has come, and keeps what it has while nothing comes', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] })
    onTestFinished(() => void vi.useRealTimers())
    await openFrame('?list=headlines&limit=2')
    const more = [{ ...items[0], id: '3', title: 'News', date_published: '2015-04-01T11:00:00Z' }, ...items]
    standInForNetwork({ ...files, 'feed.json': 503 })
    await wait(16 * MINUTES)
    expect(headlines()[0]).toBe('Harvest is late')
    standInForNetwork({ ...files, 'feed.json': feedOf(more) })
    await wait(16 * MINUTES)
    await vi.waitFor(() => expect(headlines()[0]).toBe('News'))
    expect(headlines()[1]).toBe('Harvest is late')
  })
})

describe('a kiosk', () => {
  test('shares by a code to take along, and by nothing that leads away', async () => {
    const { sheet } = await openSheet('/article/harvest-is-late?kiosk')
    await sheet.findByRole('img', { name: /^QR code of .*\/article\/harvest-is-late$/ })
    expect(sheet.queryAllByRole('link')).toEqual([])
    expect(sheet.getAllByRole('button').map((one) => one.getAttribute('aria-label'))).toEqual(['Close'])
    expect(sheet.queryByText('Embed')).toBeNull()
  })

  test('is one on every page that it leads to, also when that is loaded again', async () => {
    const { user } = openReader(files, '/?kiosk')
    await user.click(await screen.findByRole('link', { name: 'Harvest is late' }))
    await screen.findByRole('button', { name: 'Share article' })
    await vi.waitFor(() => expect(window.location.search).toBe('?kiosk'))
  })
})
