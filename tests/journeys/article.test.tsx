// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { editionOf, feedOf, openReader } from './open-reader.tsx'

const items = [
  {
    id: '1',
    url: 'https://paper.example/harvest-is-late',
    title: 'Harvest is late',
    summary: 'Rain kept the combines in.',
    content_html: '<p>It rained.</p><script>document.title = "taken"</script>',
    date_published: '2015-03-23T11:00:00Z',
    date_modified: '2015-03-24T08:30:00Z',
    authors: [{ name: 'Ada Byron' }, { name: 'Mary Somerville' }],
    _news: { section: 'Economy', kicker: 'Farming' },
  },
  {
    id: '2',
    title: 'Prices fall',
    content_text: 'x',
    date_published: '2015-02-01T09:00:00Z',
    section: 'Economy',
  },
  { id: '3', title: 'A vote', content_text: 'x', date_published: '2015-02-02T09:00:00Z', section: 'World' },
]
const files = { 'edition.json': editionOf('feed.json'), 'feed.json': feedOf(items) }

describe('an article', () => {
  test('has its section, kicker, headline, standfirst, byline, both dates and its text', async () => {
    openReader(files, '/article/harvest-is-late')
    expect((await screen.findByRole('heading', { level: 1 })).textContent).toBe('Harvest is late')
    const article = screen.getByRole('article')
    for (const text of ['Economy', 'Farming', 'Rain kept the combines in.', 'It rained.']) {
      expect(await within(article).findByText(text)).toBeDefined()
    }
    expect(article.textContent).toContain('By Ada Byron and Mary Somerville')
    expect(article.textContent).toContain('23 March 2015, 11:00')
    expect(article.querySelector('time[datetime="2015-03-24T08:30:00.000Z"]')).not.toBeNull()
    expect(document.title).toBe('Harvest is late · The Paper')
  })

  test('each author is a link to everything by them', async () => {
    const { user } = openReader(files, '/article/harvest-is-late')
    await user.click(await screen.findByRole('link', { name: 'Mary Somerville' }))
    expect(await screen.findByRole('heading', { level: 1, name: 'Mary Somerville' })).toBeDefined()
    expect(window.location.pathname).toBe('/author/mary-somerville')
    expect(screen.getByRole('link', { name: 'Harvest is late' })).toBeDefined()
  })

  test('previous and next stay inside the selection that it was opened from', async () => {
    const { user } = openReader(files, '/?section=economy')
    await user.click(await screen.findByRole('link', { name: 'Harvest is late' }))
    const more = await screen.findByRole('navigation', { name: 'More in this selection' })
    expect(within(more).queryByRole('link', { name: /A vote/ })).toBeNull()
    await user.click(within(more).getByRole('link', { name: /Older.*Prices fall/ }))
    expect(await screen.findByRole('heading', { level: 1, name: 'Prices fall' })).toBeDefined()
    expect(window.location.search).toBe('?section=economy')
  })

  test('the headline has the focus after a click, so that reading begins there', async () => {
    const { user } = openReader(files)
    await user.click(await screen.findByRole('link', { name: 'Harvest is late' }))
    const headline = await screen.findByRole('heading', { level: 1, name: 'Harvest is late' })
    await waitFor(() => expect(document.activeElement).toBe(headline))
  })

  test('the share sheet gives this reader’s link, and the networks as plain links', async () => {
    const { user } = openReader(files, '/article/harvest-is-late?section=economy')
    await user.click(await screen.findByRole('button', { name: 'Share article' }))
    const sheet = await screen.findByRole('dialog', { name: 'Share this article' })
    const address = `${window.location.origin}/article/harvest-is-late`
    expect(within(sheet).getByLabelText('Address')).toHaveProperty('value', address)
    for (const name of ['E-mail', 'X', 'Facebook', 'WhatsApp', 'LinkedIn']) {
      const link = within(sheet).getByRole('link', { name })
      expect(decodeURIComponent(link.getAttribute('href') ?? '')).toContain(address)
    }
    await user.click(within(sheet).getByRole('button', { name: 'Copy link' }))
    expect(await within(sheet).findByText('The link is copied.')).toBeDefined()
    expect(await navigator.clipboard.readText()).toBe(address)
  })

  test('an unknown address says so and offers the nearest headlines', async () => {
    openReader(files, '/article/harvest-is-lat')
    expect(await screen.findByRole('heading', { name: 'There is no article at this address' })).toBeDefined()
    expect(screen.getAllByRole('listitem')[0]?.textContent).toBe('Harvest is late')
  })
})
