import { describe, expect, test } from 'vitest'
import { post, read } from './ghost-post.ts'

describe('an export', () => {
  const { tags: _, authors: __, url: ___, ...row } = post
  const data = {
    posts: [
      {
        ...row,
        status: 'published',
        visibility: 'paid',
        published_at: '2023-05-01 09:00:00',
        feature_image: '__GHOST_URL__/content/images/a.jpg',
        html: '<p><a href="__GHOST_URL__/x/">Ships</a> came in.</p>',
      },
      { ...row, id: 2, uuid: 'u-2', slug: 'two', type: 'post', status: 'published', author_id: 9 },
    ],
    posts_meta: [{ id: 'm', post_id: '5f1', feature_image_alt: 'Two ships' }],
    tags: [
      { id: 't1', name: 'City' },
      { id: 't2', name: 'Ships', visibility: 'public' },
    ],
    posts_tags: [
      { post_id: '5f1', tag_id: 't1', sort_order: 1 },
      { post_id: '5f1', tag_id: 't2', sort_order: 0 },
      { post_id: '5f1', tag_id: 'gone', sort_order: 2 },
    ],
    users: [
      { id: 'a1', name: 'Ada Byron', website: 'https://ada.example/' },
      { id: 'a2', name: 'The Harbour' },
      { id: 9, name: 'Bo Ek' },
    ],
    posts_authors: [
      { post_id: '5f1', author_id: 'a2', sort_order: 1 },
      { post_id: '5f1', author_id: 'a1', sort_order: 0 },
    ],
    settings: [
      { key: 'title', value: 'The Harbour' },
      { key: 'locale', value: 'de' },
    ],
  }
  const site = 'https://blog.example/'

  test.each([
    ['db', { db: [{ meta: {}, data }] }],
    ['data', { meta: {}, data }],
  ])('joins what stands in tables of its own: %s', async (_name, document) => {
    const feed = await read(document, { site })
    expect(feed).toMatchObject({ format: 'ghost', title: 'The Harbour', language: 'de', next: null })
    expect(feed.articles[0]).toMatchObject({
      id: 'u-1',
      url: 'https://blog.example/harbour/',
      sections: ['Ships'],
      tags: ['City'],
      authors: [{ name: 'Ada Byron', url: 'https://ada.example/' }],
      credits: ['The Harbour'],
      publishedAt: { ms: Date.UTC(2023, 4, 1, 9), zone: 'explicit' },
      image: { src: 'https://blog.example/content/images/a.jpg', alt: 'Two ships' },
      bodyHtml: '<p><a href="https://blog.example/x/">Ships</a> came in.</p>',
      bodyState: 'full',
    })
    expect(feed.articles[1]).toMatchObject({ authors: [{ name: 'Bo Ek' }], image: { alt: 'A ship' } })
  })

  test('of a site whose address is not known has relative ones', async () => {
    const [article] = (await read({ data })).articles
    expect(article).toMatchObject({ url: null, bodyHtml: '<p><a href="/x/">Ships</a> came in.</p>' })
  })
})
