// @vitest-environment jsdom
import { screen, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { editionOf, feedOf, openReader } from './open-reader.tsx'

const good = feedOf([{ id: '1', title: 'Harvest is late', content_text: 'x', url: 'https://a.example/1' }])

async function alertFor(feed: string | number): Promise<string> {
  openReader({ 'edition.json': editionOf('bad.json', 'good.json'), 'bad.json': feed, 'good.json': good })
  expect(await screen.findByRole('link', { name: 'Harvest is late' })).toBeDefined()
  return (await screen.findByRole('alert')).textContent ?? ''
}

describe('one source that fails never takes the others with it', () => {
  test('a missing file is called missing', async () => {
    const text = await alertFor(404)
    expect(text).toContain('“bad.json” could not be read')
    expect(text).toContain('There is no file at its address')
  })

  test('a web page in place of the feed is called a web page', async () => {
    expect(await alertFor('<!doctype html><title>Sign in</title>')).toMatch(/web page/i)
  })

  test('a truncated file is called cut off, with the place', async () => {
    const text = await alertFor(good.slice(0, -20))
    expect(text).toMatch(/stops in the middle/)
    expect(text).toMatch(/line \d+/i)
  })

  test('a server’s refusal is told with its status', async () => {
    expect(await alertFor(503)).toContain('503')
  })

  test('a server that does not answer is no fault of the file', async () => {
    const text = await alertFor(0)
    expect(text).toContain('The server of this edition does not answer')
    expect(text).not.toMatch(/http|edition\.json/)
  })

  test('another site that cannot be read is called by its name', async () => {
    const away = 'https://elsewhere.example/feed.json'
    openReader({ 'edition.json': editionOf(away, 'good.json'), 'good.json': good, 'feed.json': 0 })
    const alert = await screen.findByRole('alert')
    await within(alert).findByText(/https:\/\/elsewhere\.example\/feed\.json: It cannot be reached/)
  })

  test('a broken item is skipped and counted, and the rest loads', async () => {
    const feed = feedOf([{ id: '1', title: 'Harvest is late', content_text: 'x' }, 'not an item', null])
    openReader({ 'edition.json': editionOf('feed.json'), 'feed.json': feed }, '/about')
    expect(await screen.findByText('2 entries were left out; the report says why.')).toBeDefined()
  })
})

describe('a feed in pages', () => {
  test('is read to its end, and a circle of pages is left', async () => {
    const page = (id: string, next: string) =>
      feedOf([{ id, title: `Story ${id}`, content_text: 'x' }], { next_url: next })
    openReader({
      'edition.json': editionOf('1.json'),
      '1.json': page('1', '2.json'),
      '2.json': page('2', '1.json'),
    })
    expect(await screen.findByText('2 articles')).toBeDefined()
    expect(screen.getByRole('alert').textContent).toContain('circle')
  })

  test('keeps what came where an older page is missing', async () => {
    const first = feedOf([{ id: '1', title: 'Story', content_text: 'x' }], { next_url: 'gone.json' })
    openReader({ 'edition.json': editionOf('1.json'), '1.json': first })
    expect(await screen.findByText('1 article')).toBeDefined()
    expect((await screen.findByRole('alert')).textContent).toContain('Older articles')
  })
})

describe('edition.json', () => {
  test('that is missing is asked for by name', async () => {
    openReader({})
    expect(await screen.findByRole('heading', { name: 'This edition cannot be opened' })).toBeDefined()
    expect(screen.getByText(/There is no edition.json/)).toBeDefined()
  })

  test('that is wrong is told where, and can be tried again', async () => {
    openReader({ 'edition.json': '{"title": "", "sources": [{"url": 5}]}' })
    const main = await screen.findByRole('main')
    expect(await within(main).findByText(/“sources\.0\.url” should be string/)).toBeDefined()
    expect(within(main).getByRole('button', { name: 'Try again' })).toBeDefined()
  })
})

describe('two sources with the same story', () => {
  test('show it once', async () => {
    openReader({ 'edition.json': editionOf('a.json', 'b.json'), 'a.json': good, 'b.json': good })
    expect(await screen.findByText('1 article')).toBeDefined()
  })
})
