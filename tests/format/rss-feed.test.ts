import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readDocument } from '#format/detect.ts'
import { channel, context, feedOf, messageOf } from './written-feeds.ts'

describe('a feed of RSS', () => {
  test.each([
    ['a bare channel', '<channel><title>T</title><item><title>A</title></item></channel>'],
    ['no version', '<rss><channel><item><title>A</title></item></channel></rss>'],
    [
      'a namespace that is not its own',
      '<rss version="2.0" xmlns="http://www.w3.org/2005/Atom"><channel><item><title>A</title></item></channel></rss>',
    ],
    [
      'a prefix',
      '<r:rss version="2.0" xmlns:r="http://backend.userland.com/rss2"><r:channel><r:item><r:title>A</r:title></r:item></r:channel></r:rss>',
    ],
    [
      'items beside the channel',
      '<rss version="0.9"><channel><title>T</title></channel><item><title>A</title></item></rss>',
    ],
    ['no channel', '<rss><item><title>A</title></item></rss>'],
    [
      'the document type of a page',
      '<!DOCTYPE html><rss><channel><item><title>A</title></item></channel></rss>',
    ],
    ['a last end tag that is cut', '<rss><channel><item><title>A</title></item></channel></rss'],
    ['no last end tag', '<rss version="2.0"><channel><item><title>A</title></item></channel>\n'],
    [
      'comments and a document type',
      '<!-- x --><!DOCTYPE rss [<!ENTITY a "b">]><rss version="2.0"><channel><item><title>A</title></item></channel></rss>',
    ],
  ])('with %s is read', async (_, xml) => {
    expect((await feedOf(xml)).articles.map(({ headline }) => headline)).toEqual(['A'])
  })

  test.each(['<rss/>', '<rss version="2.0"><channel></channel></rss>', channel('')])(
    'without items it is in order: %s',
    async (xml) => {
      const feed = await feedOf(xml)
      expect(feed.problems.map(({ code }) => code)).toEqual(['no-items'])
    },
  )

  test('an item with nothing in it does not lose the others', async () => {
    const feed = await feedOf(channel('<item><guid>1</guid></item><item><title>Good</title></item>'))
    expect(feed.articles.map(({ headline }) => headline)).toEqual(['Good'])
    expect(feed.problems.map(({ code }) => code)).toContain('item-empty')
  })

  test.each([
    [
      '<rss version="2.0"><channel><item><title>A</title></item>\n<item><ti',
      'truncated: feed.xml stops in the middle, at line 2: there is no </rss> at its end.',
    ],
    [
      '<rss version="2.0"><channel>\n<item><title>A</item></channel></rss>',
      'xml: feed.xml is not well-formed XML: <title> in line 2 has no end.',
    ],
  ])('%s says where it breaks', async (xml, message) => {
    expect(await messageOf(xml)).toContain(message)
  })

  test('nesting without end is refused, not followed', async () => {
    expect(await messageOf(channel(`<item><x>${'<a>'.repeat(20_000)}</x></item>`))).toMatch(/^xml: /)
  })

  test('the next page is the one that it names', async () => {
    const frame = '<title>T</title><atom:link rel="next" href="https://example.org/2.xml"/>'
    expect((await feedOf(channel('', frame))).next).toEqual({
      address: 'https://example.org/2.xml',
      isGuess: false,
    })
  })

  test('WordPress has pages, a copy of its feed has none', async () => {
    const xml = channel(
      '<item><title>A</title></item>',
      '<link>https://gull.example</link><generator>https://wordpress.org/?v=6.4</generator>',
    )
    expect((await feedOf(xml)).next).toBe(null)
    const { next } = await feedOf(xml, { loadedFrom: 'https://gull.example/feed/?paged=2' })
    expect(next).toEqual({ address: 'https://gull.example/feed/?paged=3', isGuess: true })
  })
})

describe('RSS 1.0', () => {
  const rdf = (channelParts: string, items: string) =>
    `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel rdf:about="https://gull.example/"><title>Gull</title><link>https://gull.example/</link>${channelParts}</channel>${items}</rdf:RDF>`

  test('is read, with its date and author', async () => {
    const feed = await feedOf(
      rdf(
        '',
        '<item rdf:about="https://gull.example/a"><title>A</title><dc:date>2003-04-05</dc:date><dc:creator>Ann Lee</dc:creator></item>',
      ),
    )
    expect(feed).toMatchObject({
      format: 'rdf',
      articles: [
        {
          id: 'https://gull.example/a',
          url: 'https://gull.example/a',
          authors: [{ name: 'Ann Lee' }],
          publishedAt: { precision: 'day' },
        },
      ],
    })
  })

  test('an item that the table of contents forgets is not lost', async () => {
    const contents = '<items><rdf:Seq><rdf:li rdf:resource="https://gull.example/a"/></rdf:Seq></items>'
    const items = ['a', 'b'].map(
      (name) => `<item rdf:about="https://gull.example/${name}"><title>${name}</title></item>`,
    )
    expect((await feedOf(rdf(contents, items.join('')))).articles).toHaveLength(2)
  })
})

test('whatever stands in the elements of an item, there is an article or none', async () => {
  const names = [
    'title',
    'link',
    'guid',
    'pubDate',
    'description',
    'content:encoded',
    'dc:creator',
    'category',
    'wp:post_type',
    'media:content',
    'enclosure',
    'author',
  ]
  const value = fc.oneof(
    fc.string(),
    fc.constantFrom(
      '<![CDATA[',
      ']]>',
      '&#0;',
      '&lt;img',
      '<a',
      '__proto__',
      '<item>',
      '</rss>',
      '&amp;#8217;',
    ),
  )
  const element = fc
    .tuple(fc.constantFrom(...names), value)
    .map(([name, text]) => `<${name}>${text}</${name}>`)
  await fc.assert(
    fc.asyncProperty(fc.array(fc.array(element)), async (items) => {
      const result = await readDocument(
        channel(items.map((parts) => `<item>${parts.join('')}</item>`).join('')),
        context,
      )
      if (result.kind === 'unreadable') return
      for (const { id, headline, slug } of result.feed.articles) {
        expect([id, headline, slug].every((text) => text !== '')).toBe(true)
      }
    }),
    { numRuns: 300 },
  )
})
