// @vitest-environment jsdom
/** What an edition shows in other sites' pages, and on a screen that belongs to nobody. */
import { screen, within } from '@testing-library/react'
import { describe, expect, test, vi } from 'vitest'
import { feedOf, openReader } from './open-reader.tsx'

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

describe('a frame on another site', () => {
  test('shows an article’s card, whose links open beside the page around it', async () => {
    openReader(files, '/embed/?article=harvest-is-late')
    const link = await screen.findByRole('link', { name: 'Harvest is late' })
    expect(link.getAttribute('href')).toBe(`${window.location.origin}/article/harvest-is-late`)
    expect(screen.getByText('Rain kept the combines in.')).toBeDefined()
    for (const one of screen.getAllByRole('link')) {
      expect([one.getAttribute('target'), one.getAttribute('rel')]).toEqual(['_blank', 'noopener'])
    }
    expect(screen.queryByRole('button')).toBeNull()
  })

  test('shows the headlines of a selection, and leads to all of it', async () => {
    openReader(files, '/embed/?section=economy')
    const all = await screen.findByRole('link', { name: 'All 1 article' })
    expect(all.getAttribute('href')).toBe(`${window.location.origin}/?section=economy`)
    expect(screen.getAllByRole('article')).toHaveLength(1)
    expect(screen.getByRole('banner').textContent).toBe('The PaperEconomy')
  })

  test('says so where its article is gone', async () => {
    openReader(files, '/embed/?article=nowhere')
    await screen.findByText('This article is no longer in the edition.')
    expect(screen.getByRole('link', { name: 'The Paper' })).toBeDefined()
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
