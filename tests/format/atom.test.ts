import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Article } from '#edition/article.ts'
import { readDocument } from '#format/detect.ts'
import { context, feedOf, messageOf } from './written-feeds.ts'

const FRAME = '<title>The Gull</title><link href="https://gull.example/"/>'

function feed(entries: string, frame = FRAME, attributes = ''): string {
  return `<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom" xmlns:media="http://search.yahoo.com/mrss/" xmlns:app="http://www.w3.org/2007/app" ${attributes}>${frame}${entries}</feed>`
}

async function entryOf(fields: string, frame?: string, attributes?: string): Promise<Article> {
  const { articles } = await feedOf(feed(`<entry>${fields}</entry>`, frame, attributes))
  const [article] = articles
  if (!article) throw new Error('left out')
  return article
}

describe('an entry of Atom', () => {
  test('comes with all that a reader looks for', async () => {
    const article = await entryOf(
      `<id>urn:1</id><title>Harbour reopens</title><link rel="self" href="/self"/><link href="harbour-reopens"/>
       <published>2019-03-01T09:30:00-05:00</published><updated>2019-03-02T09:30:00Z</updated>
       <author><name>Ann Lee</name><uri>/ann</uri></author><author><name>Bo Diaz</name></author>
       <category term="loc" label="Local" scheme="https://gull.example/section"/><category term="sea"/>
       <summary>In short.</summary><content type="html">&lt;p&gt;All of it.&lt;/p&gt;</content>
       <link rel="enclosure" type="audio/mpeg" length="9" href="a.mp3"/>`,
      FRAME,
      'xml:lang="en-gb"',
    )
    expect(article).toMatchObject({
      id: 'urn:1',
      url: 'https://gull.example/harbour-reopens',
      headline: 'Harbour reopens',
      standfirst: 'In short.',
      sections: ['Local'],
      tags: ['sea'],
      authors: [{ name: 'Ann Lee', url: 'https://gull.example/ann' }, { name: 'Bo Diaz' }],
      publishedAt: { ms: Date.UTC(2019, 2, 1, 14, 30) },
      updatedAt: { ms: Date.UTC(2019, 2, 2, 9, 30) },
      language: 'en-GB',
      bodyText: 'All of it.',
      bodyState: 'full',
      attachments: [{ url: 'https://gull.example/a.mp3', type: 'audio/mpeg', bytes: 9 }],
    })
  })

  test.each([
    ['type="html"', 'A &amp;lt; B &lt;em&gt;C&lt;/em&gt;', 'A < B C'],
    ['type="text"', 'The &lt;em&gt; tag', 'The <em> tag'],
    ['', 'Fish &amp;amp; chips', 'Fish & chips'],
    ['type="xhtml"', '<div xmlns="http://www.w3.org/1999/xhtml">A <b>B</b></div>', 'A B'],
    ['type="text/html" mode="escaped"', 'A &amp;amp; B', 'A & B'],
  ])('a headline with %s written %s reads %s', async (type, written, headline) => {
    expect((await entryOf(`<title ${type}>${written}</title>`)).headline).toBe(headline)
  })

  test.each([
    ['<content type="text">a &lt;b&gt; c</content>', '<p>a &lt;b&gt; c</p>'],
    ['<content type="html">a &lt;b&gt;c&lt;/b&gt;</content>', 'a <b>c</b>'],
    [
      '<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>a &lt; b</p></div></content>',
      '<p>a &lt; b</p>',
    ],
    ['<content type="image/png">iVBORw0KGgo=</content>', null],
  ])('the text %s is shown as %s', async (content, html) => {
    expect((await entryOf(`<title>T</title>${content}`)).bodyHtml).toBe(html)
  })

  test('relative addresses start from xml:base, each from the one around it', async () => {
    const article = await entryOf(
      '<title>T</title><link href="a"/><content type="html" xml:base="deep/">&lt;img src="b.png"&gt;</content>',
      FRAME,
      'xml:base="https://base.example/x/"',
    )
    expect(article).toMatchObject({
      url: 'https://base.example/x/a',
      bodyHtml: '<img src="https://base.example/x/deep/b.png">',
      image: { src: 'https://base.example/x/deep/b.png' },
    })
  })

  test('the author of the feed stands in for one that is not named', async () => {
    const frame = `${FRAME}<author><name>Ann Lee</name></author>`
    expect((await entryOf('<title>T</title>', frame)).authors).toEqual([{ name: 'Ann Lee' }])
    const own = await entryOf('<title>T</title><author><name>Bo Diaz</name></author>', frame)
    expect(own.authors).toEqual([{ name: 'Bo Diaz' }])
  })

  test('a linkblog that links away first keeps its own page', async () => {
    const article = await entryOf(
      '<title>T</title><link rel="alternate" href="https://other.example/x"/><link rel="related" href="https://gull.example/linked/x"/>',
    )
    expect(article).toMatchObject({ url: 'https://gull.example/linked/x', via: 'https://other.example/x' })
  })

  test('a video has its description for a text and its thumbnail for a picture', async () => {
    const article = await entryOf(
      '<title>T</title><media:group><media:thumbnail url="https://e.org/hq.jpg" width="480"/><media:description>We sail at dawn.</media:description></media:group>',
    )
    expect(article).toMatchObject({
      bodyText: 'We sail at dawn.',
      image: { src: 'https://e.org/hq.jpg', caption: null },
    })
  })

  test('drafts and comments are left out in words', async () => {
    const kind = (name: string) =>
      `<category scheme="http://schemas.google.com/g/2005#kind" term="http://schemas.google.com/blogger/2008/kind#${name}"/>`
    const { articles, problems } = await feedOf(
      feed(
        `<entry><title>A</title>${kind('post')}</entry><entry><title>B</title>${kind('comment')}</entry>
         <entry><title>C</title><app:control><app:draft>yes</app:draft></app:control></entry>`,
      ),
    )
    expect(articles.map(({ headline, tags }) => [headline, tags])).toEqual([['A', []]])
    expect(problems.filter(({ code }) => code.startsWith('item-')).map(({ code }) => code)).toEqual([
      'item-not-an-article',
      'item-not-published',
    ])
  })
})

describe('a feed of Atom', () => {
  test('may have a prefix, or be of version 0.3', async () => {
    const prefixed =
      '<a:feed xmlns:a="http://www.w3.org/2005/Atom"><a:entry><a:title>A</a:title></a:entry></a:feed>'
    const old =
      '<feed version="0.3" xmlns="http://purl.org/atom/ns#"><entry><title>A</title><issued>2003-01-02</issued></entry></feed>'
    expect((await feedOf(prefixed)).articles[0]?.headline).toBe('A')
    expect((await feedOf(old)).articles[0]?.publishedAt?.ms).toBe(Date.UTC(2003, 0, 2))
  })

  test('the next page and the archive before it are followed', async () => {
    for (const rel of ['next', 'prev-archive']) {
      const { next } = await feedOf(feed('', `<link rel="${rel}" href="2.xml"/>`))
      expect(next).toEqual({ address: 'https://example.org/data/2.xml', isGuess: false })
    }
  })

  test('without entries it is in order, cut off it is not', async () => {
    expect((await feedOf(feed(''))).problems.map(({ code }) => code)).toEqual(['no-items'])
    expect(await messageOf(feed('').slice(0, -3))).toMatch(/^truncated: /)
  })
})

test('whatever stands in the elements of an entry, there is an article or none', async () => {
  const names = ['title', 'link', 'id', 'published', 'updated', 'content', 'summary', 'author', 'category']
  const value = fc.oneof(
    fc.string(),
    fc.constantFrom('<![CDATA[', ']]>', '<div>', '&lt;img', '__proto__', '</feed>'),
  )
  const type = fc.constantFrom(
    '',
    ' type="html"',
    ' type="xhtml"',
    ' type=""',
    ' type="text/x"',
    ' href="//"',
  )
  const element = fc
    .tuple(fc.constantFrom(...names), type, value)
    .map(([name, attribute, text]) => `<${name}${attribute}>${text}</${name}>`)
  await fc.assert(
    fc.asyncProperty(fc.array(fc.array(element)), async (entries) => {
      const xml = feed(entries.map((parts) => `<entry>${parts.join('')}</entry>`).join(''))
      const result = await readDocument(xml, context)
      if (result.kind === 'unreadable') return
      for (const { id, headline, slug } of result.feed.articles) {
        expect([id, headline, slug].every((text) => text !== '')).toBe(true)
      }
    }),
    { numRuns: 300 },
  )
})
