import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { FeedContext } from '#format/feed.ts'
import { post, read } from './ghost-post.ts'

async function articleOf(fields: object, rest: Partial<FeedContext> = {}) {
  const [article] = (await read({ posts: [{ ...post, ...fields }] }, rest)).articles
  if (article === undefined) throw new Error('no article')
  return article
}

describe('a post of the Content API', () => {
  test('comes with its people, its section and its picture', async () => {
    expect(await articleOf({})).toMatchObject({
      id: 'u-1',
      url: 'https://blog.example/harbour/',
      slug: 'harbour',
      headline: 'The harbour opens',
      standfirst: 'At last.',
      sections: ['City'],
      tags: ['Ships'],
      authors: [
        {
          name: 'Ada Byron',
          url: 'https://blog.example/author/ada/',
          avatar: 'https://blog.example/ada.jpg',
        },
      ],
      publishedAt: { ms: Date.UTC(2023, 4, 1, 7), zone: 'explicit' },
      image: { src: 'https://blog.example/a.jpg', alt: 'A ship', caption: 'By Bo & Co' },
      bodyState: 'full',
      readingTime: { minutes: 3, from: 'source' },
      source: { url: 'https://blog.example/', format: 'ghost' },
      warnings: [],
    })
  })

  test('is filed under its primary tag, unless that is for the site alone', async () => {
    expect((await articleOf({ primary_tag: { name: 'Ships' } })).sections).toEqual(['Ships'])
    expect((await articleOf({ primary_tag: { name: '#wide' } })).sections).toEqual(['City'])
  })

  test('asked for without tags and authors is read all the same', async () => {
    const article = await articleOf({ tags: undefined, authors: undefined, primary_tag: null })
    expect(article).toMatchObject({ sections: [], authors: [], bodyState: 'full' })
  })

  test('for members says how much of it there is', async () => {
    expect((await articleOf({ visibility: 'paid', access: false })).bodyState).toBe('partial')
    expect((await articleOf({ visibility: 'paid', access: false, html: '' })).bodyState).toBe('protected')
    expect((await articleOf({ visibility: 'members', access: true })).bodyState).toBe('full')
  })

  test('has a made-up excerpt cut at a word, without the addresses of its links', async () => {
    const excerpt = `Ships [https://e.org/x] came in. ${'a word '.repeat(80)}`.slice(0, 500)
    const { standfirst } = await articleOf({ custom_excerpt: null, excerpt })
    expect(standfirst).toMatch(/^Ships came in\. a word .* (?:a|word)…$/)
  })

  test('is spared the controls of its players', async () => {
    const title = '<div class="kg-audio-title">Waves</div>'
    const player = (controls: string) =>
      `<div class="kg-audio-player-container">${title}${controls}</div><p>More.</p>`
    const html = player('<div class="kg-audio-player"><div>0:00</div>1×</div>')
    expect((await articleOf({ html })).bodyHtml).toBe(player(''))
  })
})

test('drafts and pages are left out, and named', async () => {
  const feed = await read({
    posts: [
      post,
      { ...post, status: 'draft' },
      { ...post, status: 'scheduled' },
      { ...post, published_at: null },
      { ...post, type: 'page' },
      'x',
    ],
  })
  expect(feed.articles).toHaveLength(1)
  expect(feed.problems.map(({ code }) => code)).toEqual([
    'item-not-published',
    'item-not-published',
    'item-not-published',
    'item-not-an-article',
    'item-not-an-object',
  ])
})

describe('the next page', () => {
  const meta = { pagination: { page: 1, limit: 15, pages: 2, next: 2, prev: null } }
  const loadedFrom = 'https://blog.example/ghost/api/content/posts/?key=a&page=1'

  test('is the one that the pagination counts', async () => {
    expect((await read({ posts: [post], meta }, { loadedFrom })).next).toEqual({
      address: 'https://blog.example/ghost/api/content/posts/?key=a&page=2',
      isGuess: true,
    })
  })

  test('is not made up for a saved file, nor after the last', async () => {
    expect((await read({ posts: [post], meta })).next).toBeNull()
    const last = { pagination: { ...meta.pagination, next: null } }
    expect((await read({ posts: [post], meta: last }, { loadedFrom })).next).toBeNull()
  })

  test('of a short list of fields, or of none, is Ghost still', async () => {
    const short = await read({ posts: [{ slug: 'harbour', title: 'T' }], meta }, { loadedFrom })
    expect(short).toMatchObject({ format: 'ghost', articles: [{ headline: 'T' }] })
    expect(await read({ posts: [], meta })).toMatchObject({
      format: 'ghost',
      problems: [{ code: 'no-items' }],
    })
  })
})

test('no JSON at all makes the reader throw', async () => {
  const keys = fc.constantFrom(
    ...'id uuid slug title html plaintext lexical mobiledoc url status type visibility access excerpt'.split(
      ' ',
    ),
    ...'published_at updated_at feature_image tags authors primary_tag name post_id tag_id author_id'.split(
      ' ',
    ),
    ...'posts_tags posts_authors posts_meta users settings key value meta pagination next sort_order'.split(
      ' ',
    ),
    ...'root children text format sections cards markups images src'.split(' '),
  )
  const { value } = fc.letrec((tie) => ({
    value: fc.oneof(
      { maxDepth: 4 },
      fc.jsonValue(),
      fc.array(tie('value')),
      fc.dictionary(keys, tie('value')),
      tie('value').map((inside) => JSON.stringify(inside)),
    ),
  }))
  await fc.assert(
    fc.asyncProperty(
      fc.dictionary(keys, value),
      fc.array(fc.oneof(fc.dictionary(keys, value), fc.jsonValue())),
      async (root, items) => {
        const posts = [post, ...items]
        const { articles, skipped } = await read({ data: { ...root, posts } })
        for (const { id, headline, slug } of articles) expect([id, headline, slug].every(Boolean)).toBe(true)
        expect(articles.length + skipped).toBe(posts.length)
      },
    ),
  )
})
