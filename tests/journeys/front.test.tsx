// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { editionOf, feedOf, openReader } from './open-reader.tsx'

const items = [
  {
    id: '1',
    title: 'Harvest is late',
    content_text: 'x',
    date_published: '2015-03-23T11:00:00Z',
    section: 'Economy',
  },
  {
    id: '2',
    title: 'A vote is called',
    content_text: 'x',
    date_published: '2015-03-23T09:00:00Z',
    section: 'World',
  },
  {
    id: '3',
    title: 'Prices fall',
    content_text: 'x',
    date_published: '2015-02-01T09:00:00Z',
    section: 'Economy',
  },
  {
    id: '4',
    title: 'A comet passes',
    content_text: 'x',
    section: 'Science',
    authors: [{ name: 'Ada Byron' }],
  },
]
const files = { 'edition.json': editionOf('feed.json'), 'feed.json': feedOf(items) }

const headlines = () =>
  screen.getAllByRole('article').map((story) => within(story).getByRole('link').textContent)

describe('the front', () => {
  test('shows the newest story first and the undated last, under their days', async () => {
    openReader(files)
    expect(await screen.findByText('4 articles')).toBeDefined()
    expect(headlines()).toEqual(['Harvest is late', 'A vote is called', 'Prices fall', 'A comet passes'])
    expect(screen.getByRole('heading', { name: /^Sunday,? 1 February 2015$/ })).toBeDefined()
    expect(screen.getByRole('heading', { name: 'No date' })).toBeDefined()
  })

  test('the masthead names the edition and today', async () => {
    openReader(files)
    const masthead = await screen.findByRole('banner')
    expect(await within(masthead).findByRole('link', { name: 'The Paper' })).toBeDefined()
    const today = new Date().toISOString().slice(0, 10)
    expect(masthead.querySelector(`time[datetime="${today}"]`)?.textContent).toContain(today.slice(0, 4))
  })

  test('a section is one click, stands in the address, and is one click away again', async () => {
    const { user } = openReader(files)
    const sections = await screen.findByRole('navigation', { name: 'Sections' })
    await user.click(within(sections).getByRole('link', { name: 'Economy' }))
    expect(await screen.findByText('2 of 4 articles')).toBeDefined()
    expect(window.location.search).toBe('?section=economy')
    expect(within(sections).getByRole('link', { name: 'Economy' }).getAttribute('aria-current')).toBe('true')
    await user.click(screen.getByRole('link', { name: 'Remove Economy' }))
    await screen.findByText('4 articles')
    expect(window.location.search).toBe('')
    // The head of a list stands a moment before its days.
    await waitFor(() => expect(headlines()).toHaveLength(4))
  })

  test('section, dates, author and words combine in one address', async () => {
    openReader(files, '/?section=economy&from=2015-03&to=2015-03&q=harvest')
    expect(await screen.findByText('1 of 4 articles')).toBeDefined()
    expect(screen.getByRole('link', { name: 'Remove March 2015' })).toBeDefined()
    expect(screen.getByRole('link', { name: 'Remove “harvest”' })).toBeDefined()
    expect(headlines()).toEqual(['Harvest is late'])
  })

  test('from and to may be typed as months; what is not a date is said', async () => {
    const { user } = openReader(files)
    await user.click(await screen.findByRole('button', { name: 'Filter' }))
    await user.type(await screen.findByLabelText('From'), 'last week')
    await user.click(screen.getByRole('button', { name: 'Show' }))
    expect(screen.getByRole('alert').textContent).toContain('“last week” is not a date')
    await user.clear(screen.getByLabelText('From'))
    await user.type(screen.getByLabelText('From'), '2015-03')
    await user.type(screen.getByLabelText('To'), '2015-03')
    await user.click(screen.getByRole('button', { name: 'Show' }))
    expect(window.location.search).toBe('?from=2015-03&to=2015-03')
    await waitFor(() => expect(headlines()).toHaveLength(2))
    expect(headlines()).toEqual(['Harvest is late', 'A vote is called'])
  })

  test('where nothing matches, the filter to loosen is named with what it would give', async () => {
    openReader(files, '/?section=science&from=2015')
    expect(await screen.findByRole('heading', { name: 'Nothing matches all of this' })).toBeDefined()
    expect(screen.getByRole('link', { name: 'Without Science: 3 articles' })).toBeDefined()
    expect(screen.getByRole('link', { name: 'Without since 2015: 1 article' })).toBeDefined()
  })

  test('an address full of nonsense still gives the front', async () => {
    openReader(files, '/?from=yesterday&to=%00&sort=upwards&section=')
    expect(await screen.findByText('4 articles')).toBeDefined()
  })
})
