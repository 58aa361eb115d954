// @vitest-environment jsdom
import { screen } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { editionOf, feedOf, openReader } from './open-reader.tsx'

test('the newest page of a long archive is read while the older ones are still on their way', async () => {
  const item = (id: string, date: string) => ({
    id,
    title: `Story ${id}`,
    content_text: 'x',
    date_published: date,
  })
  const { user } = openReader({
    'edition.json': editionOf('feed.json'),
    'feed.json': feedOf([item('new', '2020-02-02')], { next_url: 'older.json' }),
  })
  const answer = globalThis.fetch
  let letGo: (response: Response) => void = () => undefined
  const held = new Promise<Response>((resolve) => {
    letGo = resolve
  })
  vi.stubGlobal('fetch', (input: string, init: RequestInit) =>
    input.endsWith('older.json') ? held : answer(input, init),
  )
  expect(await screen.findByRole('link', { name: 'Story new' })).toBeDefined()
  expect(screen.queryByRole('link', { name: 'Story old' })).toBeNull()
  letGo(new Response(feedOf([item('old', '2010-01-01')])))
  expect(await screen.findByRole('link', { name: 'Story old' })).toBeDefined()
  await user.click(screen.getByRole('link', { name: 'Story old' }))
  expect(await screen.findByRole('heading', { level: 1, name: 'Story old' })).toBeDefined()
  expect(window.location.pathname).toBe('/article/story-old')
})
