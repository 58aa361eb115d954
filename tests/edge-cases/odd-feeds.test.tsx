// @vitest-environment jsdom
import { screen } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { editionOf, feedOf, openReader } from '../journeys/open-reader.tsx'
import { articleWith, feedIn, jsonFeed, only } from './read.ts'

describe('58 · a feed without articles is no error', () => {
  test('its reader is told that there are none yet', async () => {
    openReader({ 'edition.json': editionOf('feed.json'), 'feed.json': feedOf([]) })
    expect(await screen.findByText('There are no articles yet')).toBeDefined()
    expect(screen.queryByRole('alert')).toBeNull()
  })
})

describe('59 · one bad item is skipped, counted and listed', () => {
  test('the others are there', async () => {
    const feed = await feedIn(jsonFeed([{ id: 1, title: 'One' }, 'text', { id: 3, title: 'Three' }]))
    expect(feed.articles.map(({ headline }) => headline)).toEqual(['One', 'Three'])
    expect(feed.skipped).toBe(1)
    expect(feed.problems.find(({ item }) => item === 2)?.message).toContain('left out')
  })

  test('a number for an id, an object for a title or a list for a date cost nobody else anything', async () => {
    const odd = [
      { id: {}, title: 'A' },
      { id: 2, title: {}, content_text: 'B.' },
      { id: 3, title: 'C', date_published: [] },
    ]
    expect((await feedIn(jsonFeed(odd))).articles.map(({ headline }) => headline)).toEqual(['A', 'B.', 'C'])
  })
})

test('60 · each card of a mixed feed is in its own language and direction', async () => {
  const items = [
    { id: '1', title: 'The harbour opens', content_text: 'x', language: 'en' },
    { id: '2', title: 'افتتاح الميناء', content_text: 'x', language: 'ar' },
  ]
  openReader({ 'edition.json': editionOf('feed.json'), 'feed.json': feedOf(items) })
  const arabic = (await screen.findByRole('link', { name: 'افتتاح الميناء' })).closest('[lang]')
  expect([arabic?.getAttribute('lang'), arabic?.getAttribute('dir')]).toEqual(['ar', 'rtl'])
  const english = screen.getByRole('link', { name: 'The harbour opens' }).closest('[lang]')
  expect([english?.getAttribute('lang'), english?.getAttribute('dir')]).toEqual(['en', 'ltr'])
})

test('61 · keys of a prototype are words like any other', async () => {
  const text = `{"version":"https://jsonfeed.org/version/1.1","title":"T","items":[{"id":"1","title":"A","__proto__":{"url":"https://e.example"},"tags":["__proto__","constructor"],"section":"constructor"},{"id":"2","title":"B","section":"toString"}]}`
  const { articles } = await feedIn(text)
  expect(articles.map(({ sections }) => sections)).toEqual([['constructor'], ['toString']])
  expect(articles[0]?.url).toBeNull()
  expect(Reflect.get({}, 'url')).toBeUndefined()
})

describe('62 · a linkblog has its own page and the one it is about', () => {
  const item = {
    url: 'https://blog.example/on-fog',
    external_url: 'https://paper.example/fog',
    content_text: 'Good.',
  }

  test('its own comes first, and both are offered', async () => {
    expect(await articleWith(item)).toMatchObject({ url: item.url, via: item.external_url })
    openReader(
      {
        'edition.json': editionOf('feed.json'),
        'feed.json': feedOf([{ id: '1', title: 'On fog', ...item }]),
      },
      '/article/on-fog',
    )
    const link = await screen.findByRole('link', { name: 'The page that this links to' })
    expect(link.getAttribute('href')).toBe(item.external_url)
  })

  test('with one address alone it is an article like any other', async () => {
    const feed = await feedIn(jsonFeed([{ id: '1', title: 'A', external_url: item.external_url }]))
    expect(only(feed.articles)).toMatchObject({ url: item.external_url, via: null })
  })
})
