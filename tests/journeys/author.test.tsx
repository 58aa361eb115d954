// @vitest-environment jsdom
import { fireEvent, screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { editionOf, feedOf, openReader } from './open-reader.tsx'

const ADA = { name: 'Ada Byron', avatar: 'https://paper.example/ada.jpg' }
const ITEMS = [
  {
    id: '1',
    title: 'Rain',
    content_text: 'It rained.',
    date_published: '2019-05-02T10:00:00Z',
    authors: [ADA],
  },
  {
    id: '2',
    title: 'Wind',
    content_text: 'It blew.',
    date_published: '2015-03-23T10:00:00Z',
    authors: [ADA],
  },
  { id: '3', title: 'Sun', content_text: 'It shone.', date_published: '2020-01-01T10:00:00Z' },
]

const portrait = () => document.querySelector('.page-head img')

test('an author’s page shows their picture and from when to when their work is', async () => {
  openReader({ 'edition.json': editionOf('f.json'), 'f.json': feedOf(ITEMS) }, '/author/ada-byron')
  await screen.findByRole('heading', { level: 1, name: 'Ada Byron' })
  expect(await screen.findByText(/^March 2015\s–\sMay 2019$/)).toBeDefined()
  expect(portrait()?.getAttribute('src')).toBe('https://paper.example/ada.jpg')
  expect(within(screen.getByRole('main')).queryByRole('link', { name: 'Sun' })).toBeNull()
})

test('a portrait that cannot be had leaves, and one of a host that watches readers is never asked for', async () => {
  const watched = ITEMS.map((item) => ({
    ...item,
    authors: [{ ...ADA, avatar: 'https://secure.gravatar.com/avatar/1' }],
  }))
  const { unmount } = openReader(
    { 'edition.json': editionOf('f.json'), 'f.json': feedOf(watched) },
    '/author/ada-byron',
  )
  await screen.findByText('3 articles')
  expect(portrait()).toBeNull()
  unmount()
  openReader({ 'edition.json': editionOf('f.json'), 'f.json': feedOf(ITEMS) }, '/author/ada-byron')
  await screen.findByText('2 articles')
  const picture = portrait()
  if (picture) fireEvent.error(picture)
  expect(portrait()).toBeNull()
})

test('About says how accessible the reader is, and what it cannot promise', async () => {
  openReader({ 'edition.json': editionOf('f.json'), 'f.json': feedOf(ITEMS) }, '/about')
  await screen.findByRole('heading', { level: 2, name: 'Accessibility' })
  expect(screen.getByText(/WCAG 2\.2/)).toBeDefined()
  expect(screen.getByText(/tell the publisher/)).toBeDefined()
})
