import { describe, expect, test } from 'vitest'
import { readArticle, readJsonLd } from './make-json-ld.ts'

describe('articles are found wherever they stand', () => {
  const article = { '@type': 'NewsArticle', headline: 'A' }
  const context = 'https://schema.org'
  test.each([
    ['alone', { '@context': context, ...article }],
    [
      'in a list of blocks',
      [
        { '@context': context, '@type': 'BreadcrumbList' },
        { '@context': context, ...article },
      ],
    ],
    ['in a graph', { '@context': context, '@graph': [{ '@type': 'WebPage' }, article] }],
    ['as the main thing of a page', { '@context': context, '@type': 'WebPage', mainEntity: article }],
    [
      'in an item list',
      { '@context': context, '@type': 'ItemList', itemListElement: [{ '@type': 'ListItem', item: article }] },
    ],
    [
      'in a data feed',
      {
        '@context': context,
        '@type': 'DataFeed',
        dataFeedElement: [{ '@type': 'DataFeedItem', item: article }],
      },
    ],
    ['in a blog', { '@context': context, '@type': 'Blog', blogPost: [article] }],
    [
      'with a full address as its type',
      { '@context': context, ...article, '@type': ['Thing', 'https://schema.org/newsArticle'] },
    ],
    [
      'with prefixed names',
      { '@context': { schema: 'https://schema.org/' }, '@type': 'schema:Article', 'schema:headline': 'A' },
    ],
    ['with `type` in place of `@type`', { '@context': context, type: 'Article', headline: 'A' }],
    [
      'expanded',
      {
        '@context': {},
        '@type': ['http://schema.org/Article'],
        'http://schema.org/headline': [{ '@value': 'A' }],
      },
    ],
  ])('%s', async (_, document) => {
    expect((await readJsonLd(document)).articles.map(({ headline }) => headline)).toEqual(['A'])
  })

  test('what an article only mentions or belongs to is none of the articles', async () => {
    const other = { '@type': 'NewsArticle', headline: 'B' }
    expect(
      await readArticle({
        isPartOf: { '@type': ['Article', 'Product'], name: 'X' },
        citation: other,
        mentions: [other],
      }),
    ).toMatchObject({
      headline: 'A',
      tags: [],
    })
  })

  test('an article that a theme and a plugin describe is one, with what both know', async () => {
    const { articles } = await readJsonLd([
      {
        '@context': context,
        ...article,
        url: 'http://www.example.org/a/',
        datePublished: '2023-05-01',
        description: 'Why.',
      },
      {
        '@context': context,
        ...article,
        url: 'https://example.org/a',
        author: 'Ada Byron',
        articleSection: 'Art',
      },
      { '@context': context, ...article, url: 'https://example.org/b' },
    ])
    expect(
      articles.map(({ url, standfirst, authors, sections }) => [url, standfirst, authors, sections]),
    ).toEqual([
      ['http://www.example.org/a/', 'Why.', [{ name: 'Ada Byron' }], ['Art']],
      ['https://example.org/b', null, [], []],
    ])
  })
})

describe('references', () => {
  test('author, publisher, picture and page are found elsewhere in the graph', async () => {
    const { articles } = await readJsonLd({
      '@context': 'https://schema.org',
      '@graph': [
        {
          '@type': 'Article',
          '@id': 'https://example.org/a/#article',
          headline: 'A',
          author: { '@id': '#ada' },
          publisher: { '@id': '#us' },
          image: { '@id': '#hero' },
          mainEntityOfPage: { '@id': 'https://example.org/a/' },
        },
        { '@type': 'WebPage', '@id': 'https://example.org/a/', description: 'Why.', inLanguage: 'de-DE' },
        {
          '@type': 'Person',
          '@id': '#ada',
          name: 'Ada Byron',
          url: '/ada',
          image: { url: 'https://example.org/ada.jpg' },
        },
        { '@type': 'Organization', '@id': '#us', name: 'Us' },
        {
          '@type': 'ImageObject',
          '@id': '#hero',
          contentUrl: 'https://example.org/h.jpg',
          width: '1200px',
          caption: 'Here.',
        },
      ],
    })
    expect(articles[0]).toMatchObject({
      id: 'https://example.org/a/#article',
      url: 'https://example.org/a/',
      standfirst: 'Why.',
      language: 'de-DE',
      authors: [{ name: 'Ada Byron', url: 'https://example.org/ada', avatar: 'https://example.org/ada.jpg' }],
      source: { name: 'Us' },
      image: { src: 'https://example.org/h.jpg', width: 1200, caption: 'Here.' },
    })
  })

  test('the same short id in the block of another page is somebody else', async () => {
    const by = (headline: string, author: object) => ({
      '@context': 'https://schema.org',
      '@type': 'Article',
      headline,
      author,
    })
    const { articles } = await readJsonLd([
      by('A', { '@id': '#author', name: 'Ada Byron', url: 'https://example.org/ada' }),
      by('B', { '@id': '#author', name: 'Bo Ek' }),
    ])
    expect(articles[1]?.authors).toEqual([{ name: 'Bo Ek' }])
  })
})
