// @vitest-environment jsdom
import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { editionOf, feedOf, openReader } from '../journeys/open-reader.tsx'

const item = (slug: string, parts: object = {}) => ({
  id: slug,
  url: `https://paper.example/${slug}`,
  title: slug,
  content_text: 'Ships came in.',
  ...parts,
})

function openOn(address: string, ...items: readonly object[]) {
  return openReader({ 'edition.json': editionOf('feed.json'), 'feed.json': feedOf(items) }, address)
}

async function byline() {
  return (await screen.findByRole('article')).querySelector<HTMLElement>('.byline')
}

test('17 · the byline is printed word for word, and only the names in it are links', async () => {
  const author = 'By Ada Byron in Kyiv and Mary Somerville, AP'
  openOn('/article/harbour', item('harbour', { author }))
  const line = await byline()
  expect(line?.textContent).toBe(author)
  const links = line === null ? [] : within(line).getAllByRole('link')
  expect(links.map(({ textContent }) => textContent)).toEqual(['Ada Byron', 'Mary Somerville'])
})

test('21 · a line of staff and agencies is printed and leads nowhere', async () => {
  openOn('/article/harbour', item('harbour', { author: 'Staff and agencies' }))
  const line = await byline()
  expect(line?.textContent).toBe('Staff and agencies')
  expect(line?.querySelector('a')).toBeNull()
})

test('22 · the page of an author has what was signed in capitals too', async () => {
  const signed = (name: string) => item(name.slice(0, 4), { authors: [{ name }] })
  openOn('/author/becky-bohrer', signed('BECKY BOHRER'), signed('Becky Bohrer'), item('other'))
  expect(await screen.findByRole('heading', { level: 1, name: 'Becky Bohrer' })).toBeDefined()
  expect(screen.getAllByRole('article')).toHaveLength(2)
})

test('23 · an article that nobody signed has no byline, neither “Unknown” nor the name of the feed', async () => {
  openOn('/article/harbour', item('harbour'))
  expect(await byline()).toBeNull()
  expect(screen.getByRole('article').textContent).not.toMatch(/unknown|The Feed|\bby\b/i)
})
