// @vitest-environment jsdom
import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { editionOf, feedOf, openReader } from '../journeys/open-reader.tsx'

function openWith(item: object, address: string, feed?: string) {
  const items = [
    { id: '1', url: 'https://paper.example/the-harbour-opens', title: 'The harbour opens', ...item },
  ]
  return openReader({ 'edition.json': editionOf('feed.json'), 'feed.json': feed ?? feedOf(items) }, address)
}

test('47 · a picture written into the text as data is never part of a list', async () => {
  const data = `data:image/png;base64,${'A'.repeat(5000)}`
  openWith({ content_html: `<p>Text.</p><img src="${data}">`, image: data }, '/')
  const link = await screen.findByRole('link', { name: 'The harbour opens' })
  expect(link.closest('article')?.querySelector('img') ?? null).toBeNull()
})

test('51 · a text behind a sign-in says so and leads to the publisher', async () => {
  const post = {
    id: 1,
    link: 'https://paper.example/the-harbour-opens',
    slug: 'the-harbour-opens',
    status: 'publish',
    title: { rendered: 'The harbour opens' },
    content: { rendered: '', protected: true },
  }
  openWith({}, '/article/the-harbour-opens', JSON.stringify([post]))
  expect(await screen.findByText(/behind a sign-in/)).toBeDefined()
  const link = screen.getByRole('link', { name: 'Read it at the publisher' })
  expect(link.getAttribute('href')).toBe('https://paper.example/the-harbour-opens')
})

test('51 · a cut text is shown as far as it goes, with the way to the rest', async () => {
  openWith({ content_text: 'Ships came in […]' }, '/article/the-harbour-opens')
  expect(await screen.findByText(/only the beginning/)).toBeDefined()
  expect(screen.getByText(/Ships came in/)).toBeDefined()
})

test('52 · a file without a type is offered by its name all the same', async () => {
  const attachments = [
    { url: 'https://paper.example/tide.mp3', title: 'The tide' },
    { url: 'https://paper.example/plan.bin' },
  ]
  openWith({ content_text: 'x', attachments }, '/article/the-harbour-opens')
  const article = await screen.findByRole('article')
  await within(article).findByText(/The tide/)
  expect(article.innerHTML).toContain('https://paper.example/tide.mp3')
  expect(
    within(article)
      .getByRole('link', { name: /plan\.bin/ })
      .getAttribute('href'),
  ).toBe('https://paper.example/plan.bin')
})
