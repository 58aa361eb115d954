// @vitest-environment jsdom
/** What a reader can hand on, and what a publisher can say about it. */
import { screen, within } from '@testing-library/react'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { feedOf, openReader } from './open-reader.tsx'

const ODD = `"It’s\r\nover" \u200f‏عاجل\u200e 👨‍👩‍👧‍👦 & <b>100 %</b> ${'very '.repeat(80)}long`
const items = [
  {
    id: '1',
    url: 'https://paper.example/harvest-is-late?utm_source=feed&id=7',
    title: 'Harvest is late',
    summary: 'Rain kept the combines in.',
    content_html: '<p>It rained.</p>',
    date_published: '2015-03-23T11:00:00Z',
    authors: [{ name: 'Ada Byron' }],
    section: 'Economy',
  },
  { id: '2', title: ODD, content_text: 'x', date_published: '2015-03-02T09:00:00Z', section: 'World' },
]

const filesWith = (settings: object = {}) => ({
  'edition.json': JSON.stringify({ title: 'The Paper', sources: [{ url: 'feed.json' }], ...settings }),
  'feed.json': feedOf(items),
})

async function openSheet(
  settings: object = {},
  address = '/article/harvest-is-late',
  name = 'Share article',
) {
  const { user } = openReader(filesWith(settings), address)
  await user.click(await screen.findByRole('button', { name }))
  const dialog = await screen.findByRole('dialog')
  return { user, dialog, sheet: within(dialog) }
}

const addressIn = (sheet: ReturnType<typeof within>) =>
  sheet.getByRole('textbox', { name: 'Address' }).getAttribute('value')

afterEach(() => localStorage.clear())

describe('the sheet of an article', () => {
  test('gives the page here, or the one at its publisher without what follows readers', async () => {
    const { user, sheet } = await openSheet()
    expect(addressIn(sheet)).toBe(`${window.location.origin}/article/harvest-is-late`)
    await user.click(sheet.getByRole('radio', { name: 'At its publisher' }))
    expect(addressIn(sheet)).toBe('https://paper.example/harvest-is-late?id=7')
    const link = sheet.getByRole('link', { name: 'Reddit' }).getAttribute('href') ?? ''
    expect(new URL(link).searchParams.get('url')).toBe('https://paper.example/harvest-is-late?id=7')
  })

  test('cites it in five styles, each of which is copied', async () => {
    const { user, sheet } = await openSheet()
    await user.click(sheet.getByText('Cite'))
    for (const style of ['APA', 'MLA', 'Chicago', 'BibTeX', 'Wikipedia']) {
      await user.click(sheet.getByRole('button', { name: `Copy the ${style} citation` }))
      await sheet.findByText(`The ${style} citation is copied.`)
      expect(await navigator.clipboard.readText()).toContain('Harvest is late')
    }
    expect(await navigator.clipboard.readText()).toContain('paper.example/harvest-is-late?id=7')
  })

  test('writes a headline of any kind into links that lead where they say', async () => {
    const { user } = openReader(filesWith(), '/?section=world')
    await user.click(await screen.findByRole('link', { name: /very very/ }))
    await user.click(await screen.findByRole('button', { name: 'Share article' }))
    const sheet = within(await screen.findByRole('dialog'))
    for (const link of sheet.getAllByRole('link')) {
      const href = link.getAttribute('href') ?? ''
      expect(href).toMatch(/^(?:https:\/\/[a-z.-]+\/|mailto:\?)[\x21-\x7e]*$/)
      expect(href.length).toBeLessThan(7000)
      expect(decodeURIComponent(href)).toContain('/article/')
      expect(link.getAttribute('rel')).toBe('noopener noreferrer')
    }
  })

  test('gives the focus back to its button', async () => {
    const { user, sheet } = await openSheet()
    await user.click(sheet.getByRole('button', { name: 'Close' }))
    expect(screen.queryByRole('dialog')).toBeNull()
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Share article' }))
  })
})

describe('Mastodon', () => {
  test('asks for the server once, keeps it on the device and lets it be changed', async () => {
    const open = vi.fn()
    vi.stubGlobal('open', open)
    const { user, sheet } = await openSheet()
    await user.click(sheet.getByRole('button', { name: 'Mastodon' }))
    const field = sheet.getByRole('textbox', { name: 'Your Mastodon server' })
    expect(document.activeElement).toBe(field)
    await user.type(field, 'https://me@nowhere{Enter}')
    expect(sheet.getByRole('alert').textContent).toContain('not the name of a server')
    await user.clear(field)
    await user.type(field, 'Social.Example{Enter}')
    const link = sheet.getByRole('link', { name: 'Mastodon' })
    expect(link.getAttribute('href')).toMatch(
      /^https:\/\/social\.example\/share\?text=Harvest%20is%20late%20http/,
    )
    expect(open.mock.calls[0]?.[0]).toBe(link.getAttribute('href'))
    expect(document.activeElement).toBe(link)
    await user.click(sheet.getByRole('button', { name: 'Close' }))
    await user.click(screen.getByRole('button', { name: 'Share article' }))
    const again = within(await screen.findByRole('dialog'))
    await user.click(again.getByRole('button', { name: 'Change your Mastodon server' }))
    expect(again.getByRole('textbox', { name: 'Your Mastodon server' })).toHaveProperty(
      'value',
      'social.example',
    )
  })

  test('goes on without a server where what was kept is none', async () => {
    localStorage.setItem('lectern:mastodon', 'javascript:alert(1)')
    const { sheet } = await openSheet()
    expect(sheet.getByRole('button', { name: 'Mastodon' })).toBeDefined()
  })
})

describe('the sheet of the front', () => {
  test('shares what is selected, and says what that is', async () => {
    const address = '/?section=economy&from=2015-03&to=2015-03'
    const { user, dialog, sheet } = await openSheet({}, address, 'Share this selection')
    expect(dialog.textContent).toContain('Economy, March 2015, 1 article')
    expect(addressIn(sheet)).toBe(window.location.origin + address)
    await user.click(sheet.getByRole('radio', { name: 'The whole edition' }))
    expect(addressIn(sheet)).toBe(`${window.location.origin}/`)
  })

  test('shares the whole edition, its feed, and the file that holds it', async () => {
    const { user, sheet } = await openSheet({ portable: 'paper.html' }, '/', 'Share this edition')
    await user.click(sheet.getByRole('radio', { name: 'Its feed' }))
    expect(addressIn(sheet)).toBe(`${window.location.origin}/feed.json`)
    await user.click(sheet.getByRole('radio', { name: 'As one file' }))
    expect(addressIn(sheet)).toBe(`${window.location.origin}/paper.html`)
  })

  test('names the site where the edition will stand, and a section by its own page', async () => {
    const { sheet } = await openSheet(
      { site: 'https://news.example/mine/' },
      '/section/economy/',
      'Share this selection',
    )
    expect(addressIn(sheet)).toBe('https://news.example/mine/section/economy/')
  })
})

describe('a publisher', () => {
  test('adds a service by its address, and hears of one that cannot be used', async () => {
    const share = [
      'email',
      { name: 'Read later', address: 'https://later.example/add?u={url}&t={title}' },
      { name: 'Trap', address: 'javascript:alert({url})' },
    ]
    const { user, sheet } = await openSheet({ share })
    expect(sheet.getAllByRole('link').map(({ textContent }) => textContent)).toEqual(['E-mail', 'Read later'])
    const href = sheet.getByRole('link', { name: 'Read later' }).getAttribute('href') ?? ''
    expect(Object.fromEntries(new URL(href).searchParams)).toEqual({
      u: `${window.location.origin}/article/harvest-is-late`,
      t: 'Harvest is late',
    })
    await user.click(sheet.getByRole('button', { name: 'Close' }))
    await user.click(screen.getByRole('link', { name: 'About' }))
    await screen.findByText('In edition.json, “share.2.address” should begin with “https://” or “mailto:”.')
  })

  test('can leave nothing but the link and its code', async () => {
    const { user, sheet } = await openSheet({ share: [] })
    expect(sheet.queryAllByRole('link')).toEqual([])
    expect(sheet.getAllByRole('button').map(({ textContent }) => textContent)).toEqual(['', 'Copy link'])
    expect(sheet.queryByText('Cite')).toBeNull()
    await user.click(sheet.getByText('QR code'))
    await sheet.findByRole('img', { name: /QR code of http/ })
  })

  test('leads old addresses on to the present ones, with the selection that they carry', async () => {
    openReader(
      filesWith({ aliases: { 'old-harvest': 'older-harvest', 'older-harvest': 'harvest-is-late' } }),
      '/article/old-harvest?section=economy',
    )
    await screen.findByRole('heading', { level: 1, name: 'Harvest is late' })
    expect(window.location.pathname + window.location.search).toBe('/article/harvest-is-late?section=economy')
  })
})

test('a link that follows its reader is cleaned in the address bar, and shows the same', async () => {
  openReader(filesWith(), '/?utm_source=x&section=economy&fbclid=1')
  await screen.findByText('1 of 2 articles')
  await vi.waitFor(() => expect(window.location.search).toBe('?section=economy'))
  expect(screen.getByRole('link', { name: 'Harvest is late' })).toBeDefined()
})
