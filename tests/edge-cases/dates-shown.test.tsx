// @vitest-environment jsdom
import { screen, within } from '@testing-library/react'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { editionOf, feedOf, openReader } from '../journeys/open-reader.tsx'

/** Every reader here sits in New York. */
beforeAll(() => void vi.stubEnv('TZ', 'America/New_York'))
afterAll(() => void vi.unstubAllEnvs())

const item = (slug: string, dates: object = {}) => ({
  id: slug,
  url: `https://paper.example/${slug}`,
  title: slug,
  content_text: 'Ships came in.',
  ...dates,
})

function openOn(address: string, ...items: readonly object[]) {
  openReader({ 'edition.json': editionOf('feed.json'), 'feed.json': feedOf(items) }, address)
}

const dateline = async () => (await screen.findByRole('article')).querySelector('.dateline')?.textContent

test('10 · an article without a date stands under “No date”, with no time beside it', async () => {
  openOn('/', item('undated'), item('dated', { date_published: '2015-03-23T11:00:00Z' }))
  const day = (await screen.findByRole('heading', { name: 'No date' })).closest('section')
  expect(screen.getAllByRole('article').at(-1)?.textContent).toContain('undated')
  expect(day?.textContent).toContain('undated')
  expect(day?.querySelector('time')).toBeNull()
})

test('10 · on its own page it says “No date”', async () => {
  openOn('/article/undated', item('undated'))
  expect(await dateline()).toBe('No date')
  expect(screen.getByRole('article').querySelector('time')).toBeNull()
})

test('11 · an hour without a zone is not shown, and the reason is', async () => {
  openOn('/article/local', item('local', { date_published: '2017-09-29T02:54:20' }))
  const text = await dateline()
  expect(text).toContain('29 September 2017')
  expect(text).not.toMatch(/\d:54/)
  expect(text).toContain('without a time zone')
  expect(screen.getByRole('article').querySelector('time')?.dateTime).toBe('2017-09-29')
})

test('12 · a day stays that day in New York', async () => {
  const instant = item('instant', { date_published: '2024-03-05T02:00:00Z' })
  openOn('/', instant, item('day', { date_published: '2024-03-01' }))
  const day = (await screen.findByRole('link', { name: 'day' })).closest('section')
  expect(day?.querySelector('h2')?.textContent).toMatch(/^Friday,? 1 March 2024$/)
  // An instant is another matter: there it is still the evening before.
  const lead = screen.getByRole('link', { name: 'instant' }).closest('article')
  expect(lead?.querySelector('time')?.textContent).toBe('4 March 2024, 21:00')
})

test.each([
  ['10:00:00', '10:01:00', false],
  ['10:00:00', '10:01:01', true],
])('16 · published at %s and changed at %s: “Updated” is shown: %s', async (first, second, isShown) => {
  const dates = { date_published: `2023-05-01T${first}Z`, date_modified: `2023-05-01T${second}Z` }
  openOn('/article/harbour', item('harbour', dates))
  const article = await screen.findByRole('article')
  expect(within(article).queryAllByText(/Updated/).length > 0).toBe(isShown)
})
