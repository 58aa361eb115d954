import { describe, expect, test } from 'vitest'
import { readDocument } from '#format/detect.ts'
import type { Feed, FeedContext } from '#format/feed.ts'

const context = { loadedFrom: 'https://example.org/data/x.json', now: Date.UTC(2024, 0, 1) }
const frame = { type: 'story', version: '0.10.9' }

async function feedOf(document: unknown, more: Partial<FeedContext> = {}): Promise<Feed> {
  const result = await readDocument(JSON.stringify(document), { ...context, ...more })
  if (result.kind === 'unreadable') throw new Error(result.problem.message)
  return result.feed
}

describe('lists', () => {
  const stories = ['a', 'b'].map((_id) => ({ ...frame, _id, headlines: { basic: _id } }))

  test('results and collections are opened, also one in another', async () => {
    const collection = { type: 'collection', version: '0.10.9', content_elements: stories }
    const headlines = { basic: 'Front page' }
    const feed = await feedOf({ ...collection, headlines, content_elements: [stories[0], collection] })
    expect(feed.articles.map(({ id }) => id)).toEqual(['a', 'a', 'b'])
    expect(feed.title).toBe('Front page')
  })

  test('a list of chosen fields needs neither kind nor version', async () => {
    const feed = await feedOf({ content_elements: [{ _id: 'a', headlines: { basic: 'A' } }], count: 1 })
    expect(feed).toMatchObject({ format: 'ans', articles: [{ id: 'a', headline: 'A' }] })
  })

  test('drafts, embargoes and films are left out for what they are', async () => {
    const embargo = (end_time: string) => ({ content_restrictions: { embargo: { active: true, end_time } } })
    const [story] = stories
    const feed = await feedOf([
      { ...story, status: 'edit', publishing: { has_published_edition: false } },
      { ...story, ...embargo('2024-02-01T00:00:00Z') },
      { ...story, type: 'video' },
      { ...story, _id: 'past', ...embargo('2023-02-01T00:00:00Z') },
    ])
    expect(feed.articles.map(({ id }) => id)).toEqual(['past'])
    expect(feed.problems.map(({ code }) => code).filter((code) => code.startsWith('item-'))).toEqual([
      'item-not-published',
      'item-embargoed',
      'item-not-an-article',
    ])
  })

  test.each([
    ['https://api.example/x?from=2', 'https://api.example/x?from=2', false],
    [2, 'https://example.org/search?q=a&from=2', true],
    [1, 'https://example.org/search?q=a&page=1', true],
  ])('the next page after %s', async (next, address, isGuess) => {
    const results = { type: 'results', version: '0.10.9', content_elements: stories, next }
    const feed = await feedOf(results, { loadedFrom: 'https://example.org/search?q=a' })
    expect(feed.next).toEqual({ address, isGuess })
  })

  test('an id in place of a page is not followed, nor a number beside a file', async () => {
    const results = { type: 'results', version: '0.10.9', content_elements: stories }
    expect((await feedOf({ ...results, next: 'K7XQ' })).next).toBeNull()
    expect((await feedOf({ ...results, next: 2 })).next).toBeNull()
  })

  test('one broken story does not lose the rest', async () => {
    const results = {
      type: 'results',
      version: '0.10.9',
      content_elements: [null, 7, { ...frame }, stories[1]],
    }
    const feed = await feedOf(results)
    expect(feed.articles.map(({ id }) => id)).toEqual(['b'])
    expect(feed.skipped).toBe(3)
  })
})
