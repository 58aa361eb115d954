// @vitest-environment jsdom
import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { editionOf, feedOf, openReader } from '../journeys/open-reader.tsx'

const url = 'https://paper.example/harbour'

function openOn(address: string, item: object) {
  const feed = feedOf([{ id: '1', url, title: 'The harbour opens', ...item }])
  openReader({ 'edition.json': editionOf('feed.json'), 'feed.json': feed }, address)
}

const times = (text: string | null, words: string) => (text ?? '').split(words).length - 1

test('24 · a headline that looks like markup is letters on the page', async () => {
  openOn('/article/harbour', { title: 'Why <harbour onclick=x> & co. matter', content_text: 'x' })
  const heading = await screen.findByRole('heading', { level: 1 })
  expect(heading.textContent).toBe('Why <harbour onclick=x> & co. matter')
  expect(heading.children).toHaveLength(0)
})

test.each([
  ['', 'Ships came in.', true],
  ['The harbour opens', 'The harbour opens', false],
])(
  '26 · the headline %j is shown as “%s”, set apart as made of the text: %s',
  async (title, shown, isMarked) => {
    openOn('/', { title, content_text: 'Ships came in. They stayed.' })
    const heading = await screen.findByRole('heading', { name: shown })
    expect(heading.matches('[data-derived]')).toBe(isMarked)
  },
)

test('27 · a card without a summary begins with the first paragraph of the text', async () => {
  openOn('/', { content_html: '<p>Ships <b>came</b> in.</p><p>They stayed.</p>' })
  const card = await screen.findByRole('article')
  expect(within(card).getByText('Ships came in.')).toBeDefined()
  expect(card.textContent).not.toContain('They stayed.')
})

test('27 · an article without a summary has no standfirst above its text', async () => {
  openOn('/article/harbour', { content_html: '<p>Ships came in.</p>' })
  const article = await screen.findByRole('article')
  await within(article).findByText('Ships came in.')
  expect(article.querySelector('.standfirst')).toBeNull()
  expect(times(article.textContent, 'Ships came in.')).toBe(1)
})

test.each(['/', '/article/harbour'])(
  '27 · a summary that is the whole text is shown once at %s',
  async (address) => {
    openOn(address, { summary: 'Ships came in.', content_html: '<p>Ships came in.</p>' })
    await screen.findByText('Ships came in.')
    expect(times(screen.getByRole('article').textContent, 'Ships came in.')).toBe(1)
  },
)

test('27 · a card whose headline is the first sentence does not say it twice', async () => {
  openOn('/', { title: '', content_text: 'Ships came in.' })
  expect(times((await screen.findByRole('article')).textContent, 'Ships came in.')).toBe(1)
})

test('31 · an article without a text says so and leads to the original', async () => {
  openOn('/article/harbour', { content_html: '<p></p>' })
  const article = await screen.findByRole('article')
  expect(await within(article).findByText(/text is not in the feed/)).toBeDefined()
  const link = within(article).getByRole('link', { name: 'Read it at the publisher' })
  expect(link.getAttribute('href')).toBe(url)
})
