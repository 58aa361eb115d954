import { describe, expect, test } from 'vitest'
import { publisher, readArticle, readJsonLd } from './make-json-ld.ts'

describe('address and id', () => {
  test('the home page is the address of no article', async () => {
    const article = await readArticle({
      mainEntityOfPage: { '@id': 'https://example.org' },
      '@id': 'https://example.org/#article',
    })
    expect(article?.url).toBeNull()
    expect(article?.id).not.toContain('example.org')
  })

  test('the address is the id where there is no other, and nothing needs mending', async () => {
    const article = await readArticle({
      mainEntityOfPage: 'https://example.org/a',
      '@id': 'www.example.org/a',
      articleBody: 'x',
      datePublished: '2023',
    })
    expect(article).toMatchObject({ id: 'https://example.org/a', url: 'https://example.org/a', warnings: [] })
  })

  test('an id on another site is a leftover of a template', async () => {
    expect(
      (await readArticle({ '@id': 'https://tools.example.com/x', url: 'https://example.org/a' }))?.id,
    ).toBe('https://example.org/a')
  })
})

describe('headline and standfirst', () => {
  test.each([
    [
      'cut for search engines',
      { headline: 'The long story of…', name: 'The long story of one harbour' },
      'The long story of one harbour',
    ],
    ['with the site at its end', { headline: 'The long story | Example', publisher }, 'The long story'],
    ['with entities', { headline: 'Ada&#8217;s day' }, 'Ada’s day'],
    ['only a name', { headline: '', name: 'A harbour' }, 'A harbour'],
  ])('%s', async (_, rest, headline) => {
    expect((await readArticle(rest))?.headline).toBe(headline)
  })

  test('an alternative headline that repeats the headline is no standfirst', async () => {
    expect((await readArticle({ alternativeHeadline: 'A' }))?.standfirst).toBeNull()
    expect((await readArticle({ alternativeHeadline: 'B' }))?.standfirst).toBe('B')
  })
})

describe('filing', () => {
  test.each<[unknown, string[]]>([
    ['Politics, World', ['Politics', 'World']],
    ['Food, Drink &amp; Travel', ['Food, Drink & Travel']],
    ['Oslo,Homes and Gardens', ['Oslo', 'Homes and Gardens']],
    [
      ['Politics', 'Politics', 'World'],
      ['Politics', 'World'],
    ],
    ['/politics/europe', ['europe']],
    [[{ name: 'Politics' }, 7, null], ['Politics']],
  ])('section %j', async (articleSection, sections) => {
    expect((await readArticle({ articleSection }))?.sections).toEqual(sections)
  })

  test('breadcrumbs stand in for a missing section', async () => {
    const step = (position: number, name: string, item?: string) => ({
      '@type': 'ListItem',
      position,
      name,
      item,
    })
    const { articles } = await readJsonLd([
      { '@context': 'https://schema.org', '@type': 'NewsArticle', headline: 'A' },
      {
        '@context': 'https://schema.org',
        '@type': 'BreadcrumbList',
        itemListElement: [
          step(3, 'Europe', 'https://example.org/world/europe'),
          step(1, 'Example', 'https://example.org/'),
          step(2, 'World', 'https://example.org/world'),
          step(4, 'A, in other words'),
        ],
      },
    ])
    expect(articles[0]).toMatchObject({ sections: ['Europe'], sectionPath: ['World'] })
  })

  test('keywords lose the marks of the content system, and subjects join them', async () => {
    const article = await readArticle({
      keywords: [
        'Person:Ada Byron, Harbours; Ports',
        'type_news',
        'p',
        { '@type': 'DefinedTerm', name: 'Ships' },
      ],
      about: { '@type': 'Thing', name: 'Trade' },
      mentions: [
        { '@type': 'Place', name: 'Oslo' },
        { '@type': 'CollectionPage', name: 'World' },
      ],
      articleSection: 'Art',
    })
    expect(article?.tags).toEqual(['Ada Byron', 'Harbours', 'Ports', 'Ships', 'Trade', 'Oslo'])
  })

  test.each([
    ['AdvertiserContentArticle', 'Advertiser content'],
    ['schema:OpinionNewsArticle', 'Opinion'],
    ['SatiricalArticle', 'Satire'],
    ['ReportageNewsArticle', null],
  ])('%s says so above its headline', async (type, kicker) => {
    expect((await readArticle({ '@type': type }))?.kicker).toBe(kicker)
  })
})

test.each([
  ['Fri Apr 28 19:20:36 CEST 2023', '2023-04-28T17:20:36.000Z'],
  ['11.10.2021', '2021-10-11T00:00:00.000Z'],
])('the date %s is read', async (datePublished, iso) => {
  expect(new Date((await readArticle({ datePublished }))?.publishedAt?.ms ?? 0).toISOString()).toBe(iso)
})

test('the date of change is found in any spelling', async () => {
  expect(
    (await readArticle({ datePublished: '2023-05-01', datemodified: '2023-05-02' }))?.updatedAt?.raw,
  ).toBe('2023-05-02')
})
