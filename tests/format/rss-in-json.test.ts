import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readDocument } from '#format/detect.ts'
import type { Feed } from '#format/feed.ts'
import { context } from './written-feeds.ts'

async function feedOf(document: unknown): Promise<Feed> {
  const result = await readDocument(JSON.stringify(document), context)
  if (result.kind === 'unreadable') throw new Error(result.problem.message)
  return result.feed
}

describe('RSS written as JSON', () => {
  test('in its own format has all that RSS has', async () => {
    const feed = await feedOf({
      rss: {
        version: '2.0',
        channel: {
          title: 'The Gull',
          link: 'https://gull.example/',
          language: 'en-us',
          item: [
            {
              title: 'A &amp; B',
              link: 'https://gull.example/a',
              guid: { isPermaLink: 'false', '#value': 'g1' },
              pubDate: 'Mon, 26 Jun 2017 12:20:05 GMT',
              description: 'All of it is <b>here</b>.',
              author: 'ann@e.org (Ann Lee)',
              category: ['Sea', { domain: 'https://gull.example/section', '#value': 'Local' }],
              enclosure: { url: 'https://gull.example/a.mp3', type: 'audio/mpeg', length: 12 },
            },
          ],
        },
      },
    })
    expect(feed).toMatchObject({
      format: 'rss-in-json',
      title: 'The Gull',
      language: 'en-US',
      articles: [
        {
          id: 'g1',
          url: 'https://gull.example/a',
          headline: 'A & B',
          authors: [{ name: 'Ann Lee' }],
          sections: ['Local'],
          tags: ['Sea'],
          publishedAt: { ms: Date.UTC(2017, 5, 26, 12, 20, 5) },
          attachments: [{ bytes: 12 }],
        },
      ],
    })
  })

  test('by a converter that makes lists of one is the same', async () => {
    const item = {
      title: ['A'],
      link: ['https://gull.example/a'],
      guid: [{ _: 'g1', $: { isPermaLink: 'false' } }],
      'dc:creator': ['Ann Lee'],
      'content:encoded': ['<p>All of it.</p>'],
      'media:content': [{ $: { url: 'https://e.org/a.jpg', medium: 'image' } }],
    }
    const feed = await feedOf({ rss: { $: { version: '2.0' }, channel: [{ title: ['T'], item: [item] }] } })
    expect(feed).toMatchObject({
      title: 'T',
      articles: [
        {
          id: 'g1',
          headline: 'A',
          authors: [{ name: 'Ann Lee' }],
          bodyText: 'All of it.',
          image: { src: 'https://e.org/a.jpg' },
        },
      ],
    })
  })

  test('may have a single item, and items that are none', async () => {
    expect((await feedOf({ channel: { item: { title: { '#text': 'A' } } } })).articles).toHaveLength(1)
    const feed = await feedOf({ channel: { item: [null, 'x', { title: 'A' }] } })
    expect(feed.articles).toHaveLength(1)
    expect(feed.skipped).toBe(2)
  })
})

test('Atom written as JSON by Blogger is read as Atom', async () => {
  const feed = await feedOf({
    feed: {
      title: { type: 'text', $t: 'The Gull' },
      entry: [
        {
          id: { $t: 'tag:1' },
          published: { $t: '2019-03-01T09:30:00.000-05:00' },
          updated: { $t: '2019-03-02T09:30:00.000-05:00' },
          category: [{ scheme: 'http://www.blogger.com/atom/ns#', term: 'Sea' }],
          title: { type: 'text', $t: 'A' },
          content: { type: 'html', $t: '<p>All of it.</p>' },
          link: [
            { rel: 'self', href: 'https://gull.example/feeds/1' },
            { rel: 'alternate', type: 'text/html', href: 'https://gull.example/a' },
          ],
          author: [{ name: { $t: 'Ann Lee' }, uri: { $t: 'https://gull.example/ann' } }],
          media$thumbnail: { url: 'https://e.org/s72-c/a.jpg' },
        },
      ],
    },
  })
  expect(feed).toMatchObject({
    title: 'The Gull',
    articles: [
      {
        id: 'tag:1',
        url: 'https://gull.example/a',
        headline: 'A',
        sections: ['Sea'],
        authors: [{ name: 'Ann Lee', url: 'https://gull.example/ann' }],
        bodyText: 'All of it.',
        image: { src: 'https://e.org/s1600/a.jpg' },
      },
    ],
  })
})

test('whatever an item holds, there is an article or none', async () => {
  const key = fc.constantFrom(
    'title',
    'link',
    'guid',
    'pubDate',
    'description',
    'category',
    'author',
    'dc:creator',
    'enclosure',
    'media:content',
    '$t',
    '#value',
    '$',
    '__proto__',
    'source',
    'id',
    'content',
  )
  const item = fc.dictionary(key, fc.oneof(fc.jsonValue(), fc.dictionary(key, fc.jsonValue())))
  await fc.assert(
    fc.asyncProperty(fc.array(item), fc.boolean(), async (items, isAtom) => {
      const document = isAtom ? { feed: { entry: items } } : { channel: { item: items } }
      const result = await readDocument(JSON.stringify(document), context)
      if (result.kind === 'unreadable') return
      for (const { id, headline, slug } of result.feed.articles) {
        expect([id, headline, slug].every((text) => text !== '')).toBe(true)
      }
    }),
    { numRuns: 300 },
  )
})
