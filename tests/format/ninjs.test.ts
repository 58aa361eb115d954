import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Article } from '#edition/article.ts'
import { readDocument } from '#format/detect.ts'
import type { Feed } from '#format/feed.ts'

const context = { loadedFrom: 'https://example.org/data/x.json', now: Date.UTC(2024, 0, 1) }

async function read(document: unknown): Promise<Feed> {
  const result = await readDocument(JSON.stringify(document), context)
  if (result.kind === 'unreadable') throw new Error(result.problem.message)
  return result.feed
}

async function first(item: object): Promise<Article> {
  const [article] = (await read(item)).articles
  if (!article) throw new Error('There is no article.')
  return article
}

const one = {
  uri: 'urn:agency:1',
  type: 'text',
  versioncreated: '2023-05-10T16:02:28+02:00',
  firstcreated: '2023-05-10T15:00:00+02:00',
  version: '3',
  language: 'de',
  headline: 'Die Brücke hält',
  headline_kicker: 'Verkehr',
  description_summary: 'Prüfer geben die Brücke frei.',
  byline: 'Von Anna Berg, dpa',
  body_text: 'Text ohne Auszeichnung.',
  body_xhtml: '<p>Text mit Auszeichnung.</p>',
  slugline: 'bruecke-frei',
  subject: [
    { name: 'Inland', rel: 'category' },
    { name: 'Straßenbau', rel: 'about' },
    { name: 'Wetter', rel: 'about', confidence: 12 },
  ],
  person: [{ name: 'Otto Graf', rel: 'about' }],
}

const three = {
  uri: 'urn:agency:1',
  type: 'text',
  versionCreated: one.versioncreated,
  firstCreated: one.firstcreated,
  version: '3',
  language: 'de',
  headlines: [
    { role: 'kicker', value: 'Verkehr' },
    { role: 'main', value: 'Die Brücke hält' },
  ],
  descriptions: [
    { role: 'caption', value: 'Eine Bildzeile.' },
    { role: 'summary', value: 'Prüfer geben die Brücke frei.' },
  ],
  by: 'Von Anna Berg, dpa',
  bodies: [
    { role: 'text', contentType: 'text/plain', value: 'Text ohne Auszeichnung.' },
    { role: 'nitf', contentType: 'application/xml', value: '<nitf>Maschinenlesbar</nitf>' },
    { role: 'html', contentType: 'text/html', value: '<p>Text mit Auszeichnung.</p>' },
  ],
  slugline: 'bruecke-frei',
  subjects: one.subject,
  people: one.person,
}

describe.each([
  ['1.x', one],
  ['3.x', three],
])('an agency’s story in ninjs %s', (_, item) => {
  test('has its headline, kicker, standfirst, section and dates', async () => {
    const article = await first(item)
    expect(article).toMatchObject({
      id: 'urn:agency:1',
      url: null,
      slug: 'bruecke-frei',
      headline: 'Die Brücke hält',
      kicker: 'Verkehr',
      standfirst: 'Prüfer geben die Brücke frei.',
      sections: ['Inland'],
      revision: 3,
      source: { format: 'ninjs' },
    })
    expect(article.publishedAt?.ms).toBe(Date.UTC(2023, 4, 10, 13))
    expect(article.updatedAt?.ms).toBe(Date.UTC(2023, 4, 10, 14, 2, 28))
  })

  test('has a person for its author and the agency for a credit; whom it is about is a subject', async () => {
    const article = await first(item)
    expect(article.authors).toEqual([{ name: 'Anna Berg' }])
    expect(article.credits).toEqual(['dpa'])
    expect(article.tags).toEqual(['Straßenbau', 'Otto Graf'])
  })

  test('is read in its HTML form, not as XML for machines', async () => {
    expect((await first(item)).bodyHtml).toBe('<p>Text mit Auszeichnung.</p>')
  })
})

test('a whole page in place of a text loses its head and the headline said twice', async () => {
  const value = '<html><head><title>x</title></head><body><h1>Die Brücke hält</h1><p>Text.</p></body></html>'
  const article = await first({ ...three, bodies: [{ role: 'html5', contentType: 'text/html', value }] })
  expect(article.bodyHtml).toBe('<p>Text.</p>')
})

test('a story without a text shows its description and says that there is no more', async () => {
  const { bodies: _, ...bare } = three
  const feed = await read(bare)
  expect(feed.articles[0]).toMatchObject({ bodyState: 'none', standfirst: 'Prüfer geben die Brücke frei.' })
  expect(feed.problems.map(({ code }) => code)).toEqual(['body-missing'])
})

const rendition = (href: string, width: number) => ({ href, width, height: 100, contenttype: 'image/jpeg' })

test('the picture is the story’s own, wide enough and without a watermark', async () => {
  const associations = [
    { name: 'logo', type: 'graphic', renditions: [rendition('https://p.example/logo.png', 300)] },
    {
      name: 'a001',
      type: 'picture',
      by: 'Karl Meier',
      copyrightholder: 'TT',
      descriptions: [{ value: 'Die Brücke am Morgen.' }],
      renditions: [
        rendition('https://p.example/hires.jpg', 4724),
        rendition('https://p.example/preview.jpg', 1024),
        rendition('https://p.example/watermark.jpg', 1500),
        rendition('https://p.example/thumb.jpg', 256),
      ],
    },
  ]
  expect((await first({ ...three, associations })).image).toMatchObject({
    src: 'https://p.example/preview.jpg',
    width: 1024,
    caption: 'Die Brücke am Morgen.',
    credit: 'Karl Meier/TT',
    alt: null,
  })
})

test('pictures, events and embargoed or withheld items are left out for what they are', async () => {
  const feed = await read([
    one,
    { uri: 'urn:2', type: 'picture', headline: 'A bridge' },
    { uri: 'urn:3', title: 'A meeting', eventDetails: {} },
    { ...one, uri: 'urn:4', embargoed: '2024-02-01T00:00:00Z' },
    { ...one, uri: 'urn:5', pubstatus: 'withheld' },
    { ...one, uri: 'urn:6', embargoed: '2023-12-31T00:00:00Z' },
  ])
  expect(feed.articles.map(({ id }) => id)).toEqual(['urn:agency:1', 'urn:6'])
  expect(feed.problems.map(({ item, code }) => [item, code])).toEqual([
    [2, 'item-not-an-article'],
    [3, 'item-not-an-article'],
    [4, 'item-embargoed'],
    [5, 'item-not-published'],
  ])
})

test('what an agency cancels is named, so that an earlier version can go', async () => {
  const feed = await read([{ ...three, pubStatus: 'canceled' }])
  expect(feed).toMatchObject({ articles: [], withdrawn: ['urn:agency:1'] })
})

test.each([[[one]], [{ item: [one], total: 1, limit: 10 }], [{ items: [one] }]])(
  'a list of stories is found in its wrapping',
  async (document) => {
    expect((await read(document)).articles).toHaveLength(1)
  },
)

test.each([
  [{ uri: 'urn:a', title: 'A title' }],
  [{ uri: 'urn:a', edNote: 'x' }],
  [{ uri: 'urn:a', standard: { name: 'ninjs', version: '3.0' } }],
  [{ uri: 'urn:a', type: 'text' }],
])('an item as short as %j is known for what it is', async (item) => {
  expect((await read(item)).format).toBe('ninjs')
})

test('no JSON under the names of the format makes the reader throw', async () => {
  const keys = fc.constantFrom(
    ...Object.keys(one),
    ...Object.keys(three),
    'associations',
    'renditions',
    'value',
    'role',
    'name',
    'altids',
    'genres',
    'embargoed',
    '__proto__',
  )
  const item = fc.dictionary(keys, fc.oneof(fc.jsonValue(), fc.array(fc.dictionary(keys, fc.jsonValue()))))
  await fc.assert(
    fc.asyncProperty(fc.array(item), async (items) => {
      const { articles, skipped } = await read(
        items
          .map((more) => ({ ...more, uri: 'urn:x', type: 'text' }))
          .concat([{ uri: 'urn:y', type: 'text' }]),
      )
      for (const { id, headline, slug } of articles) expect([id, headline, slug].every(Boolean)).toBe(true)
      expect(articles.length + skipped).toBe(items.length + 1)
    }),
  )
})
