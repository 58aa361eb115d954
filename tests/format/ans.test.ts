import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readDocument } from '#format/detect.ts'
import type { Feed, FeedContext } from '#format/feed.ts'

const context = { loadedFrom: 'https://example.org/data/x.json', now: Date.UTC(2024, 0, 1) }
const site = 'https://www.gazette.example'
const frame = { type: 'story', version: '0.10.9' }

async function feedOf(document: unknown, more: Partial<FeedContext> = {}): Promise<Feed> {
  const result = await readDocument(JSON.stringify(document), { ...context, ...more })
  if (result.kind === 'unreadable') throw new Error(result.problem.message)
  return result.feed
}

async function articleOf(story: object, more: Partial<FeedContext> = { site }) {
  const { articles } = await feedOf({ ...frame, headlines: { basic: 'Harbour' }, ...story }, more)
  const [article] = articles
  if (article === undefined) throw new Error('left out')
  return article
}

test('a story gives its headline, standfirst, kicker, tags, dates and language', async () => {
  const article = await articleOf({
    _id: 'ABC123',
    headlines: { basic: 'The <em>old</em> harbour &amp; the sea' },
    subheadlines: { basic: 'What is <b>left</b>' },
    description: { basic: 'Not this' },
    label: { basic: { text: 'Analysis' } },
    taxonomy: { tags: [{ text: 'Ports', slug: 'ports' }, { text: 'Sea' }], seo_keywords: ['not this'] },
    display_date: '2023-05-01T10:00:00Z',
    first_publish_date: '2023-04-01T10:00:00Z',
    last_updated_date: '2023-05-02T10:00:00Z',
    language: 'en',
    distributor: { name: 'Coast Wire', mode: 'custom' },
  })
  expect(article).toMatchObject({
    id: 'ABC123',
    headline: 'The old harbour & the sea',
    standfirst: 'What is left',
    kicker: 'Analysis',
    tags: ['Ports', 'Sea'],
    publishedAt: { raw: '2023-05-01T10:00:00Z' },
    updatedAt: { raw: '2023-05-02T10:00:00Z' },
    language: 'en',
    source: { name: 'Coast Wire', format: 'ans' },
  })
})

test('a label that is not to be displayed is no kicker', async () => {
  const label = { basic: { text: 'Internal', display: false }, kicker: { text: 'Opinion' } }
  expect((await articleOf({ label })).kicker).toBe('Opinion')
})

test('a story scheduled for later than its last change is nothing to mend', async () => {
  const dates = { display_date: '2023-05-02T10:00:00Z', last_updated_date: '2023-05-01T10:00:00Z' }
  expect(
    await articleOf({ ...dates, _id: 'a', content_elements: [{ type: 'text', content: 'x' }] }),
  ).toMatchObject({
    updatedAt: null,
    warnings: [],
  })
})

describe('an address without its site', () => {
  const story = { ...frame, _id: 'a', headlines: { basic: 'A' }, canonical_url: '/news/2023/05/old-harbour/' }

  test('leads nowhere until the site is named, and the publisher is told once', async () => {
    const feed = await feedOf([story, { ...story, _id: 'b' }])
    expect(feed.articles.map(({ url }) => url)).toEqual([null, null])
    expect(feed.problems.filter(({ code }) => code === 'site-missing')).toHaveLength(1)
  })

  test('is resolved against the site of edition.json', async () => {
    const feed = await feedOf(story, { site })
    expect(feed.articles[0]).toMatchObject({ url: `${site}/news/2023/05/old-harbour/`, slug: 'old-harbour' })
    expect(feed.problems.map(({ code }) => code)).not.toContain('site-missing')
  })

  test('is resolved beside the service of the site itself', async () => {
    const loadedFrom = `${site}/pf/api/v3/content/fetch/story-feed?x=1`
    expect((await feedOf(story, { loadedFrom })).articles[0]?.url).toBe(`${site}/news/2023/05/old-harbour/`)
  })
})

describe('where a story is filed', () => {
  test('the primary section comes first, under its parents by name', async () => {
    const sport = { type: 'section', _id: '/sport', name: 'Sport & Games', parent: { default: '/' } }
    const league = { type: 'section', _id: '/sport/league', name: 'League', parent: { default: '/sport' } }
    const taxonomy = { primary_section: league, sections: [sport, league] }
    expect(await articleOf({ taxonomy })).toMatchObject({
      sections: ['League', 'Sport & Games'],
      sectionPath: ['Sport & Games'],
    })
  })

  test('a section that is only referred to is named by its id', async () => {
    const primary_section = { type: 'reference', referent: { type: 'section', id: '/sport/high-school' } }
    expect(await articleOf({ taxonomy: { primary_section } })).toMatchObject({
      sections: ['High school'],
      sectionPath: ['Sport'],
    })
  })

  test('the section on the website stands in for a primary one', async () => {
    const websites = {
      other: { website_section: { name: 'Elsewhere' } },
      gazette: { website_section: { _id: '/city', name: 'City' } },
    }
    expect((await articleOf({ websites, canonical_website: 'gazette' })).sections).toEqual(['City'])
  })

  test('parents that name each other do not hang the reader', async () => {
    const a = { _id: 'a', name: 'A', parent_id: 'b' }
    const b = { _id: 'b', name: 'B', parent_id: 'a' }
    expect((await articleOf({ taxonomy: { primary_section: a, sections: [b] } })).sectionPath).toEqual(['B'])
  })
})

describe('who wrote a story', () => {
  test('authors keep their pages and pictures; an agency is a credit', async () => {
    const by = [
      { type: 'author', name: 'Ada Byron', url: '/people/ada/', image: { url: 'https://e.org/ada.jpg' } },
      { type: 'author', name: 'Associated Press' },
      { type: 'reference', referent: { id: 'x' } },
    ]
    expect(await articleOf({ credits: { by } })).toMatchObject({
      authors: [{ name: 'Ada Byron', url: `${site}/people/ada/`, avatar: 'https://e.org/ada.jpg' }],
      credits: ['Associated Press'],
    })
  })

  test('what readers are to see is printed, and the name in it found', async () => {
    const credits = { by: [{ name: 'Ada Byron' }] }
    const vanity_credits = { by: [{ name: 'Ada Byron wrote this for the Gazette.' }] }
    expect(await articleOf({ credits, vanity_credits })).toMatchObject({
      bylineText: 'Ada Byron wrote this for the Gazette.',
      authors: [{ name: 'Ada Byron' }],
    })
  })

  test('a pen name is the name', async () => {
    const by = [{ name: 'Ada Byron', byline: 'The Countess' }]
    expect((await articleOf({ credits: { by } })).authors).toEqual([{ name: 'The Countess' }])
  })
})

describe('the picture of a story', () => {
  const image = { type: 'image', url: 'https://e.org/a.jpg', width: 800, height: 600 }

  test('comes with caption, alternative text, photographer and agency', async () => {
    const credits = { by: [{ name: 'Jo Roe' }], affiliation: [{ name: 'AP' }] }
    const basic = { ...image, caption: 'A <i>boat</i>', alt_text: 'Boat at sea', credits }
    expect((await articleOf({ promo_items: { basic } })).image).toEqual({
      src: 'https://e.org/a.jpg',
      alt: 'Boat at sea',
      caption: 'A boat',
      credit: 'Jo Roe/AP',
      width: 800,
      height: 600,
    })
  })

  test('is the still of a film, else the first of the text', async () => {
    const film = { type: 'video', promo_items: { basic: image } }
    expect((await articleOf({ promo_items: { basic: film } })).image?.src).toBe('https://e.org/a.jpg')
    expect((await articleOf({ content_elements: [{ type: 'text' }, image] })).image?.src).toBe(
      'https://e.org/a.jpg',
    )
  })
})

test('no JSON under the names of ANS makes the reader throw', async () => {
  const keys = fc.constantFrom(
    ...'_id type version headlines basic subheadlines content_elements content items rows taxonomy primary_section'.split(
      ' ',
    ),
    ...'sections parent parent_id websites canonical_url credits by name byline promo_items url streams label next'.split(
      ' ',
    ),
    ...'display_date channels corrections raw_oembed referent id content_restrictions embargo toString __proto__'.split(
      ' ',
    ),
  )
  const type = fc.constantFrom(
    'story',
    'results',
    'collection',
    'list',
    'quote',
    'image',
    'table',
    'video',
    'text',
  )
  const { value } = fc.letrec((tie) => ({
    value: fc.oneof(
      { maxDepth: 5 },
      fc.jsonValue(),
      type,
      fc.array(tie('value'), { maxLength: 3 }),
      fc.dictionary(keys, tie('value'), { maxKeys: 6 }),
    ),
  }))
  const document = fc.tuple(fc.dictionary(keys, value), type).map(([rest, kind]) => ({
    ...rest,
    type: kind,
    version: '0.10.9',
  }))
  await fc.assert(
    fc.asyncProperty(document, async (root) => {
      const result = await readDocument(JSON.stringify(root), context)
      const articles = result.kind === 'feed' ? result.feed.articles : []
      for (const { id, headline, slug } of articles) expect([id, headline, slug].every(Boolean)).toBe(true)
    }),
  )
})
