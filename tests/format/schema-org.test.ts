import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Article } from '#edition/article.ts'
import { readDocument } from '#format/detect.ts'
import type { Feed } from '#format/feed.ts'

const context = { loadedFrom: 'https://example.org/data/x.json', now: Date.UTC(2024, 0, 1) }

async function readText(text: string): Promise<Feed> {
  const result = await readDocument(text, context)
  if (result.kind === 'unreadable') throw new Error(`${result.problem.code} ${result.problem.message}`)
  return result.feed
}

const read = (document: unknown) => readText(JSON.stringify(document))

async function first(parts: object = {}): Promise<Article> {
  const [article] = (await read({ ...story, ...parts })).articles
  if (!article) throw new Error('There is no article.')
  return article
}

const story = {
  '@context': 'https://schema.org',
  '@type': 'NewsArticle',
  headline: 'The dam holds',
  url: 'https://paper.example/2023/the-dam-holds',
  datePublished: '2023-05-10T15:00:00+02:00',
  dateModified: '2023-05-10T18:00:00+02:00',
  articleSection: 'World, Engineering',
  author: { '@type': 'Person', name: 'Ada Byron', url: 'https://paper.example/ada' },
  publisher: { '@type': 'NewsMediaOrganization', name: 'The Paper', url: 'https://paper.example/' },
  articleBody: 'The first line.\n\nThe second line.',
  keywords: 'tag:dams, Person:Ada Byron',
  inLanguage: { '@type': 'Language', alternateName: 'en' },
}

describe('an article of schema.org', () => {
  test('has its headline, sections, dates, author, subjects and paragraphs', async () => {
    const article = await first()
    expect(article).toMatchObject({
      id: 'https://paper.example/2023/the-dam-holds',
      headline: 'The dam holds',
      sections: ['World', 'Engineering'],
      authors: [{ name: 'Ada Byron', url: 'https://paper.example/ada' }],
      tags: ['dams', 'Ada Byron'],
      language: 'en',
      bodyState: 'full',
      source: { name: 'The Paper', format: 'jsonld' },
    })
    expect(article.bodyHtml).toBe('<p>The first line.</p>\n<p>The second line.</p>')
    expect(article.updatedAt?.ms).toBe(Date.UTC(2023, 4, 10, 16))
  })

  test.each([
    [{ '@type': 'Organization', name: 'The Paper' }, [], ['The Paper']],
    [{ '@type': 'Person', name: 'the paper' }, [], ['the paper']],
    [['Ada Byron', 'Reuters'], ['Ada Byron'], ['Reuters']],
    [{ '@list': [{ name: 'Ada Byron' }, { name: 'Max Born' }] }, ['Ada Byron', 'Max Born'], []],
    [{ '@type': 'Person', name: ['Ada Byron', 'Max Born'] }, ['Ada Byron', 'Max Born'], []],
    [{ '@type': 'Person', name: 'https://facebook.example/ada' }, [], []],
    [{ '@type': 'Person', givenName: 'Ada', familyName: 'Byron' }, ['Ada Byron'], []],
  ])('author %j: people are authors, houses are credits', async (author, authors, credits) => {
    const article = await first({ author })
    expect(article.authors.map(({ name }) => name)).toEqual(authors)
    expect(article.credits).toEqual(credits)
  })

  test.each([
    [{ headline: 'The dam h…', name: 'The dam holds after all' }, 'The dam holds after all'],
    [{ headline: 'The dam holds | The Paper' }, 'The dam holds'],
    [{ headline: 'Dam&#039;s wall' }, "Dam's wall"],
    [{ headline: undefined, name: 'By name' }, 'By name'],
  ])('headline of %j', async (parts, headline) => {
    expect((await first(parts)).headline).toBe(headline)
  })

  test('that somebody paid for says so', async () => {
    expect((await first({ '@type': 'AdvertiserContentArticle' })).kicker).toBe('Advertiser content')
    expect((await first({ '@type': ['Article', 'schema:OpinionNewsArticle'] })).kicker).toBe('Opinion')
  })

  test('shows its wide picture, not the square one made for other sites', async () => {
    const image = [
      { '@type': 'ImageObject', url: 'https://p.example/square.jpg', width: '1200px', height: '1200px' },
      {
        '@type': 'ImageObject',
        url: 'https://p.example/wide.jpg',
        width: { value: 1600 },
        height: 900,
        creditText: 'A. Eye',
      },
    ]
    expect((await first({ image })).image).toMatchObject({
      src: 'https://p.example/wide.jpg',
      credit: 'A. Eye',
    })
    expect((await first({ image: ['https://p.example/a.jpg'] })).image?.src).toBe('https://p.example/a.jpg')
    expect((await first({ image: { url: ['https://p.example/b.jpg'] } })).image?.src).toBe(
      'https://p.example/b.jpg',
    )
  })

  test('behind a wall is shown as far as it goes, with the way to the rest', async () => {
    expect((await first({ isAccessibleForFree: 'False' })).bodyState).toBe('partial')
  })

  test('with HTML for a text keeps its markup', async () => {
    expect((await first({ articleBody: '<p>One.</p>' })).bodyHtml).toBe('<p>One.</p>')
  })

  test('keeps what its publisher says beside it, and not the address of a page of corrections', async () => {
    const correction = [
      'https://paper.example/corrections',
      { '@type': 'CorrectionComment', text: 'The height was wrong.' },
    ]
    expect((await first({ correction })).notes).toEqual([
      { kind: 'correction', text: 'The height was wrong.' },
    ])
  })

  test('whose page is the front of the house has no address, and is not taken for its neighbour', async () => {
    const home = { url: undefined, mainEntityOfPage: 'https://paper.example/' }
    const feed = await read([
      { ...story, ...home },
      { ...story, ...home, headline: 'The bridge falls' },
    ])
    expect(feed.articles.map(({ url }) => url)).toEqual([null, null])
    expect(new Set(feed.articles.map(({ id }) => id)).size).toBe(2)
  })

  test('reads for as long as its source says', async () => {
    expect((await first({ timeRequired: 'PT1H5M' })).readingTime).toEqual({ minutes: 65, from: 'source' })
  })
})

test('a liveblog becomes one text, a post after the other', async () => {
  const liveBlogUpdate = [
    {
      '@type': 'BlogPosting',
      headline: 'Water falls',
      datePublished: '2023-05-10T10:00:00Z',
      articleBody: 'By two metres.',
    },
    { '@type': 'BlogPosting', articleBody: 'Gates <open>.' },
  ]
  const feed = await read({ ...story, '@type': 'LiveBlogPosting', liveBlogUpdate })
  expect(feed.articles).toHaveLength(1)
  const html = feed.articles[0]?.bodyHtml ?? ''
  expect(html.indexOf('Water falls')).toBeLessThan(html.indexOf('Gates &lt;open&gt;.'))
})

describe('an article is found', () => {
  test.each([
    [
      'in a graph, with its author by reference',
      {
        '@graph': [
          { ...story, author: { '@id': '#ada' } },
          { '@type': 'WebPage', '@id': 'p' },
          { '@type': 'Person', '@id': '#ada', name: 'Ada Byron' },
        ],
      },
    ],
    ['on its page', { '@type': 'WebPage', mainEntity: story }],
    ['in a list', { '@type': 'ItemList', itemListElement: [{ '@type': 'ListItem', item: story }] }],
    [
      'in a feed of data',
      { '@type': 'DataFeed', dataFeedElement: [{ '@type': 'DataFeedItem', item: story }] },
    ],
    [
      'twice, and shown once',
      [
        { ...story, '@id': 'x' },
        { '@type': 'WebPage', mainEntity: { ...story, '@id': 'x' } },
      ],
    ],
  ])('%s', async (_, document) => {
    const { articles } = await read(document)
    expect(articles.map(({ headline }) => headline)).toEqual(['The dam holds'])
    expect(articles[0]?.authors[0]?.name).toBe('Ada Byron')
  })

  test('in a saved web page, past a broken block', async () => {
    const block = (text: string) => `<script type="application/ld+json">${text}</script>`
    const page = `<!doctype html><html><head>${block('{broken')}${block(`<!--${JSON.stringify(story)}-->`)}</head></html>`
    expect((await readText(page)).articles[0]?.headline).toBe('The dam holds')
  })
})

describe('what holds no article is refused in words', () => {
  test.each([
    [
      JSON.stringify({ '@context': 'https://schema.org', '@type': 'BreadcrumbList' }),
      /no-articles .*BreadcrumbList/,
    ],
    ['<![CDATA[{"@type":"NewsArticle"}]]>', /not-json .*CDATA.*wrapper/],
    [
      '<html><head><link rel="alternate" type="application/rss+xml" href="/feed.xml"></head></html>',
      /web-page .*https:\/\/example\.org\/feed\.xml/,
    ],
    ['<html><body><form>Sign in</form></body></html>', /web-page .*login/],
  ])('%s', async (text, words) => {
    await expect(readText(text)).rejects.toThrow(words)
  })
})

test('no JSON under the names of schema.org makes the reader throw', async () => {
  const keys = fc.constantFrom(
    ...Object.keys(story),
    '@id',
    '@graph',
    '@list',
    'image',
    'mainEntityOfPage',
    'name',
    'creator',
    'correction',
    'liveBlogUpdate',
    'isAccessibleForFree',
    'about',
    'genre',
    '__proto__',
  )
  const node = fc.letrec((tie) => ({
    node: fc.dictionary(
      keys,
      fc.oneof({ maxDepth: 4 }, fc.jsonValue(), tie('node'), fc.array(tie('node'), { maxLength: 3 })),
    ),
  })).node
  await fc.assert(
    fc.asyncProperty(node, async (parts) => {
      const { articles } = await read([{ ...parts, '@type': 'Article', headline: 'x' }])
      for (const { id, headline, slug } of articles) expect([id, headline, slug].every(Boolean)).toBe(true)
    }),
  )
})
