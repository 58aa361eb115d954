import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { mergeArticles } from '#edition/edition.ts'
import { readDocument } from '#format/detect.ts'
import type { Feed } from '#format/feed.ts'
import { jsonFeed } from '#format/json-feed.ts'
import { readFeed } from '#format/read-feed.ts'

const context = { loadedFrom: 'https://example.org/data/feed.json', now: Date.now() }
const version = 'https://jsonfeed.org/version/1.1'

async function feedOf(items: unknown, rest: object = {}): Promise<Feed> {
  const root = { version, title: 'Test', items, ...rest }
  const list = Array.isArray(items) ? items : []
  const result = await readFeed(jsonFeed, { format: 'jsonfeed', root, items: list }, context)
  if (result.kind === 'unreadable') throw new Error(result.problem.message)
  return result.feed
}

async function messageOf(text: string): Promise<string> {
  const result = await readDocument(text, context)
  return result.kind === 'unreadable' ? `${result.problem.code}: ${result.problem.message}` : 'feed'
}

describe('a document that is no edition is named in words', () => {
  test.each([
    ['', 'empty: feed.json is empty.'],
    ['<!doctype html><title>Hi', 'web-page: feed.json is a web page'],
    ['<?xml version="1.0"?><nitf>', 'xml: feed.json is NITF'],
    ['{"items": [{"title": "half', 'truncated: feed.json stops in the middle, at line 1, column 22.'],
    ['{"items": [\n  {"title": "a \\"b', 'truncated: feed.json stops in the middle, at line 2, column 13.'],
    ['{"items": [{"title": "use {{ here', 'truncated: feed.json stops in the middle, at line 1, column 22.'],
    ['{"items": [tru', 'truncated: feed.json stops in the middle, at line 1, column 12.'],
    ['{"items": [\n', 'truncated: feed.json stops in the middle, at line 2, column 1.'],
    ['{"items": [\n  {"id": 1,}]}', 'not-json: feed.json is not valid JSON: line 2, column 12 has “}]}”'],
    ['---\n---\n{"title": {{ site.title }}}', 'template: feed.json is a template'],
    ['{"a": {{ b }}}', 'template: feed.json is a template'],
    [
      '{"data": 1, "meta": 2}',
      'unknown-shape: feed.json is JSON, but not an edition: at its top it has "data", "meta".',
    ],
    ['[1, 2]', 'unknown-shape: feed.json is a list, but not of articles'],
    ['null', 'unknown-shape: feed.json is a single value'],
  ])('%s', async (text, expected) => {
    expect(await messageOf(text)).toContain(expected)
  })
})

test('a byte order mark is no obstacle', async () => {
  expect(await messageOf(`\uFEFF{"version":"${version}","items":[]}`)).toBe('feed')
})

test('a bare list with field names from RSS is read, with a word about it', async () => {
  const result = await readDocument(
    '[{"title":"A","link":"https://e.org/a-b","pubDate":"March 19, 2020"}]',
    context,
  )
  expect(result).toMatchObject({
    kind: 'feed',
    feed: {
      articles: [{ url: 'https://e.org/a-b', publishedAt: { precision: 'day' } }],
      format: 'generic',
      problems: [{ code: 'fields-guessed' }, {}, {}],
    },
  })
})

test('one broken item does not lose the others', async () => {
  const feed = await feedOf([
    { id: 1, title: 'Good' },
    null,
    'x',
    { id: 2 },
    { id: 3, content_text: 'Short post.' },
  ])
  expect(feed.articles.map(({ id, headline }) => [id, headline])).toEqual([
    ['1', 'Good'],
    ['3', 'Short post.'],
  ])
  expect(feed.skipped).toBe(3)
  expect(feed.problems.filter(({ code }) => code.startsWith('item-')).map(({ item }) => item)).toEqual([
    2, 3, 4,
  ])
})

test('one broken date does not lose the edition', async () => {
  const feed = await feedOf([{ id: 'a', title: 'A', content_text: 'x y', date_published: 'yesterday' }])
  expect(feed.articles[0]).toMatchObject({ publishedAt: null, warnings: ['date-unreadable'] })
  expect(feed.problems).toMatchObject([{ item: 1, place: 'date_published', code: 'date-unreadable' }])
})

test('a byline ending in an agency credits the agency', async () => {
  const [article] = (await feedOf([{ id: 'a', title: 'A', authors: [{ name: 'Aamer Madhani, AP' }] }]))
    .articles
  expect(article).toMatchObject({
    bylineText: 'Aamer Madhani, AP',
    authors: [{ name: 'Aamer Madhani' }],
    credits: ['AP'],
  })
})

test('authors keep their pictures, and the page joins their names', async () => {
  const ada = { name: 'Ada Byron', url: 'https://e.org/ada', avatar: 'https://e.org/a.jpg' }
  expect((await feedOf([{ id: 'a', title: 'A', authors: [ada, {}, 'Bo Ek'] }])).articles[0]).toMatchObject({
    bylineText: null,
    authors: [ada, { name: 'Bo Ek' }],
    warnings: ['date-missing', 'body-missing', 'authors-not-a-list'],
  })
})

test('one tag on every item is its section, in its commonest writing', async () => {
  const feed = await feedOf(
    ['WorldPost', 'WORLDPOST', 'WorldPost'].map((tag, id) => ({ id, title: 'A', tags: [tag] })),
  )
  expect(feed.articles.map(({ sections, tags }) => [sections, tags])).toEqual(
    Array(3).fill([['WorldPost'], []]),
  )
})

test('a slash makes a hierarchy only where names share what stands before it', async () => {
  const feed = await feedOf(
    ['News/Politics', 'News/World', '안전/환경'].map((section, id) => ({ id, title: 'A', section })),
  )
  expect(feed.articles.map(({ sections }) => sections[0])).toEqual(['Politics', 'World', '안전/환경'])
})

test('a section that holds nearly everything is none', async () => {
  const items = Array.from({ length: 10 }, (_, id) => ({
    id,
    title: 'A',
    section: id === 0 ? 'Art' : 'Uncategorized',
  }))
  expect((await feedOf(items)).articles.flatMap(({ sections }) => sections)).toEqual(['Art'])
})

test('markup in plain text is escaped, not run', async () => {
  const [article] = (await feedOf([{ id: 'a', title: 'A', content_text: '<script>alert(1)</script>' }]))
    .articles
  expect(article?.bodyHtml).toBe('<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>')
})

test('content that only repeats the summary is an excerpt', async () => {
  const { articles } = await feedOf([
    { id: 'a', title: 'A', summary: 'Same words.', content_text: 'Same words.' },
    { id: 'b', title: 'B', summary: 'Same words.', content_html: '<p>Same words.</p>' },
    { id: 'c', title: 'C', content_html: '<p></p>' },
  ])
  expect(articles.map(({ bodyState }) => bodyState)).toEqual(['partial', 'full', 'none'])
})

test('the first real picture of the body stands in, a tracker does not', async () => {
  const content_html =
    '<img src="/p.gif" width="1" height="1"><img alt="A cat" data-src="/cat.jpg" src="data:x">'
  const [article] = (await feedOf([{ id: 'a', title: 'A', content_html }])).articles
  expect(article?.image).toMatchObject({ src: 'https://example.org/cat.jpg', alt: 'A cat' })
})

test('no JSON at all makes the reader throw', async () => {
  const keys = fc.constantFrom(
    'id',
    'url',
    'title',
    'content_html',
    'authors',
    'author',
    'tags',
    'category',
    'image',
    'date_published',
    '_news',
    'attachments',
    'language',
    'name',
    'section',
    'summary',
  )
  const item = fc.dictionary(keys, fc.oneof(fc.jsonValue(), fc.dictionary(keys, fc.jsonValue())))
  await fc.assert(
    fc.asyncProperty(fc.oneof(fc.jsonValue(), fc.array(fc.oneof(item, fc.jsonValue()))), async (items) => {
      const { articles, skipped } = await feedOf(items)
      for (const { id, headline, slug } of articles) expect([id, headline, slug].every(Boolean)).toBe(true)
      expect(articles.length + skipped).toBe(Array.isArray(items) ? items.length : 0)
    }),
  )
  await fc.assert(
    fc.asyncProperty(
      fc.oneof(fc.string(), fc.json()),
      async (text) => void (await readDocument(text, context)),
    ),
  )
})

const now = Date.UTC(2024, 0, 1)

describe('an edition has every article once', () => {
  test('the newest text of an article wins', async () => {
    const item = { id: 'a', url: 'https://e.org/story-one' }
    const { articles } = await feedOf([
      { ...item, title: 'New', date_modified: '2023-05-02' },
      { ...item, title: 'Old', date_modified: '2023-05-01' },
    ])
    expect(mergeArticles(articles, now).map(({ headline }) => headline)).toEqual(['New'])
  })

  test('the same id at other addresses keeps them all, under slugs of their own', async () => {
    const { articles } = await feedOf(
      ['x', 'y'].map((dir) => ({ id: 'N/A', title: 'T', url: `https://e.org/${dir}/same` })),
    )
    const merged = mergeArticles(articles, now)
    expect(new Set(merged.map(({ id }) => id)).size).toBe(2)
    expect(new Set(merged.map(({ slug }) => slug)).size).toBe(2)
  })

  test('the newest comes first, undated last, and the future pins nothing', async () => {
    const dates = ['2023-01-01', undefined, '2099-01-01', '2023-12-31']
    const { articles } = await feedOf(
      dates.map((date_published, i) => ({ id: `i${i}`, title: `T${i}`, date_published })),
    )
    expect(mergeArticles(articles, now).map(({ id }) => id)).toEqual(['i2', 'i3', 'i0', 'i1'])
  })

  test('merging twice changes nothing', async () => {
    const some = fc.constantFrom('a', 'b', 'a b')
    const item = fc.record({
      id: some,
      title: some,
      url: fc.constantFrom('https://e.org/aaa', 'https://e.org/bbb', null),
      date_published: fc.constantFrom('2020', '2021-01-01', null),
    })
    await fc.assert(
      fc.asyncProperty(fc.array(item), async (items) => {
        const once = mergeArticles((await feedOf(items)).articles, now)
        expect(mergeArticles(once, now)).toEqual(once)
      }),
    )
  })
})
