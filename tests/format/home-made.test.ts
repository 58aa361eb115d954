import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readDocument } from '#format/detect.ts'
import type { Feed, FeedContext } from '#format/feed.ts'

const context: FeedContext = { loadedFrom: 'https://example.org/data/list.json', now: Date.UTC(2024, 0, 1) }

async function readText(text: string, more: Partial<FeedContext> = {}): Promise<Feed> {
  const result = await readDocument(text, { ...context, ...more })
  if (result.kind === 'unreadable') throw new Error(`${result.problem.code} ${result.problem.message}`)
  return result.feed
}

const read = (document: unknown, more: Partial<FeedContext> = {}) => readText(JSON.stringify(document), more)

const story = {
  article_id: 7,
  headline: 'The ferry is late',
  dek: 'Fog on the sound.',
  body_text: 'It waited. Then it went.',
  published_at: '2023-05-10T10:00:00Z',
  writer: 'Ada Byron, Reuters',
  desk: 'Harbour',
  lead_image: 'https://p.example/ferry.jpg',
  share_url: 'https://paper.example/the-ferry-is-late',
}

describe('a list in nobody’s format', () => {
  test('is read by the names of its fields, and says what it took for what', async () => {
    const feed = await read([story])
    expect(feed.format).toBe('generic')
    expect(feed.articles[0]).toMatchObject({
      id: '7',
      url: 'https://paper.example/the-ferry-is-late',
      headline: 'The ferry is late',
      standfirst: 'Fog on the sound.',
      bodyText: 'It waited. Then it went.',
      bylineText: 'Ada Byron, Reuters',
      authors: [{ name: 'Ada Byron' }],
      credits: ['Reuters'],
      sections: ['Harbour'],
      image: { src: 'https://p.example/ferry.jpg' },
    })
    expect(feed.problems[0]?.message).toMatch(/headline from "headline".*published from "published_at"/)
  })

  test('is read as its publisher says where the names mean something else', async () => {
    const document = [{ kop: 'De veerboot is laat', tekst: 'Mist.', titel: 'x', datum: '2023-05-10' }]
    const { articles } = await read(document, {
      fields: { headline: 'kop', body: 'tekst', published: 'datum' },
    })
    expect(articles[0]).toMatchObject({ headline: 'De veerboot is laat', bodyText: 'Mist.' })
    expect(articles[0]?.publishedAt?.raw).toBe('2023-05-10')
  })

  test('that knows only when it was collected shows that day, with a word about it', async () => {
    const { articles, problems } = await read([{ title: 'A', content: 'x', crawled_at: '2023-05-10' }])
    expect(articles[0]?.publishedAt?.raw).toBe('2023-05-10')
    expect(problems.map(({ code }) => code)).toContain('date-of-collection')
  })

  test.each([
    ['under a key of its own', { artikelen: [story] }],
    ['in the answer of a search engine', { hits: { hits: [{ _id: '7', _source: story }] } }],
    ['in the answer of Solr', { response: { numFound: 1, docs: [story] } }],
    ['as JSON:API has it', { data: [{ type: 'story', id: '7', attributes: story }] }],
    ['beside others that are none', { authors: [{ name: 'Ada' }], stories: [story, story] }],
    ['alone', story],
  ])('is found %s', async (_, document) => {
    expect((await read(document)).articles[0]?.headline).toBe('The ferry is late')
  })

  test.each([
    ['people', [{ name: 'Ada Byron', url: 'https://e.org/ada' }]],
    ['numbers', [1, 2, 3]],
    ['settings', { title: 'My site', theme: 'dark' }],
  ])('of %s is not taken for articles', async (_, document) => {
    await expect(read(document)).rejects.toThrow(/unknown-shape/)
  })
})

test('an empty list is in order, and says that it is empty', async () => {
  expect(await read([])).toMatchObject({ articles: [], problems: [{ code: 'no-items' }] })
})

describe('one object to a line', () => {
  const lines = ['{"title":"One","content":"x"}', '{"title":"Two","content":"y"}', '{"title":"Three"']

  test('is read, and a broken line costs only itself', async () => {
    const feed = await readText(lines.join('\n'))
    expect(feed.format).toBe('ndjson')
    expect(feed.articles.map(({ headline }) => headline)).toEqual(['One', 'Two'])
    expect(feed.problems[0]).toMatchObject({ code: 'line-not-json' })
    expect(feed.problems[0]?.message).toContain('line 3')
  })

  test('in a format that has a name is read as that', async () => {
    const post = (id: number) => ({
      id,
      link: `https://e.org/${id}`,
      title: { rendered: `Post ${id}` },
      content: { rendered: '<p>x</p>' },
    })
    expect((await readText([post(1), post(2)].map((one) => JSON.stringify(one)).join('\r\n'))).format).toBe(
      'wordpress',
    )
  })
})

test.each([
  ['called as a function', '/**/load([{"title":"A","content":"x"}]);'],
  ['guarded against scripts', ')]}\',\n[{"title":"A","content":"x"}]'],
])('JSON %s is read', async (_, text) => {
  expect((await readText(text)).articles[0]?.headline).toBe('A')
})

describe('a search service', () => {
  const item = {
    source: { id: null, name: 'The Paper' },
    author: 'Ada Byron',
    title: 'The ferry is late - The Paper',
    description: 'Fog.',
    url: 'https://paper.example/ferry',
    urlToImage: 'https://p.example/ferry.jpg',
    publishedAt: '2023-05-10T10:00:00Z',
    content: 'It waited in the fog and… [+2319 chars]',
  }

  test('gives articles without their source said twice, and cut texts as cut', async () => {
    const feed = await read({ status: 'ok', totalResults: 1, articles: [item] })
    expect(feed.format).toBe('newsapi')
    expect(feed.articles[0]).toMatchObject({
      headline: 'The ferry is late',
      authors: [{ name: 'Ada Byron' }],
      bodyState: 'partial',
      source: { name: 'The Paper' },
    })
  })

  test('that names itself or an address as the author names nobody', async () => {
    for (const author of ['The Paper', 'https://paper.example/ada']) {
      expect((await read({ status: 'ok', articles: [{ ...item, author }] })).articles[0]?.authors).toEqual([])
    }
  })
})

test.each([
  [
    '{"status":"error","code":"apiKeyMissing","message":"Your API key is missing"}',
    /api-error .*“Your API key is missing\.”/,
  ],
  ['{"code":"rest_no_route","message":"No route","data":{"status":404}}', /api-error .*“No route\.”/],
  ['{"errors":[{"message":"Unknown Content API Key"}]}', /api-error .*Unknown Content API Key/],
  [
    '{"response":{"status":"error","message":"Invalid authentication"}}',
    /api-error .*Invalid authentication/,
  ],
  ['{"error":{"message":"Too many requests"}}', /api-error .*Too many requests/],
  ['{"$schema":"https://json-schema.org/draft","properties":{}}', /json-schema/],
  ['MIT License. Permission is granted', /not-json .*plain text.*“MIT License/],
  ['<opml version="2.0"></opml>', /list-of-feeds .*OPML/],
  ['<?xml version="1.0"?><urlset></urlset>', /list-of-feeds .*sitemap/],
])('%s is named for what it is', async (text, words) => {
  await expect(readText(text)).rejects.toThrow(words)
})

test('no JSON under the usual names makes the reader throw', async () => {
  const keys = fc.constantFrom(
    ...Object.keys(story),
    'title',
    'source',
    'articles',
    'urlToImage',
    'url',
    'image',
    'tags',
    'items',
    'name',
    '$t',
    'href',
    'rel',
    '__proto__',
    'toString',
  )
  const item = fc.dictionary(keys, fc.oneof(fc.jsonValue(), fc.array(fc.dictionary(keys, fc.jsonValue()))))
  const wrapped = fc.oneof(
    fc.array(item),
    fc.record({ articles: fc.array(item), status: fc.constant('ok') }),
    item,
  )
  await fc.assert(
    fc.asyncProperty(wrapped, async (document) => {
      const result = await readDocument(JSON.stringify(document), context)
      if (result.kind === 'unreadable') return
      for (const { id, headline, slug } of result.feed.articles) {
        expect([id, headline, slug].every(Boolean)).toBe(true)
      }
    }),
  )
})
