// @vitest-environment jsdom
import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { editionOf, feedOf, openReader } from './open-reader.tsx'

const sources = [480, 960].map((width) => ({ src: `https://paper.example/a-${width}.webp`, width }))
const image = { src: 'https://paper.example/a-960.webp', alt: 'A boat', width: 960, height: 540 }
const item = (id: string, picture: object) => ({
  id,
  url: `https://paper.example/${id}`,
  title: `Story ${id}`,
  content_html: '<p>Text.</p>',
  _lectern: { image: picture },
})
const files = {
  'edition.json': editionOf('feed.json'),
  'feed.json': feedOf([
    item('one', { ...image, sources }),
    item('two', image),
    ...['three', 'four', 'five', 'six'].map((id) => item(id, { ...image, sources })),
  ]),
}

test('a picture that comes in several widths is asked for in the one that fits', async () => {
  openReader(files, '/article/one')
  const picture = await screen.findByRole('img', { name: 'A boat' })
  expect(picture.getAttribute('srcset')).toBe(
    'https://paper.example/a-480.webp 480w, https://paper.example/a-960.webp 960w',
  )
  expect(picture.getAttribute('sizes')).toBe('(min-width: 60rem) 60rem, 100vw')
})

test('a picture of one width is asked for as it is', async () => {
  openReader(files, '/article/two')
  const picture = await screen.findByRole('img', { name: 'A boat' })
  expect([picture.getAttribute('src'), picture.hasAttribute('srcset')]).toEqual([image.src, false])
})

test('a card asks for no more than its place in the list needs', async () => {
  const { container } = openReader(files)
  await screen.findByRole('link', { name: 'Story one' })
  const sizes = [...container.querySelectorAll('img[srcset]')].map((one) => one.getAttribute('sizes'))
  expect(sizes).toContain('(min-width: 48rem) 24rem, 100vw')
})
