import { describe, expect, test } from 'vitest'
import { channel, feedOf, itemOf } from './written-feeds.ts'

describe('an item of RSS', () => {
  test('comes with all that a reader looks for', async () => {
    const article = await itemOf(`
      <title>Harbour reopens</title><link>https://gull.example/harbour-reopens</link>
      <guid isPermaLink="false">gull-17</guid><pubDate>Fri, 01 Mar 2019 09:30:00 EST</pubDate>
      <dc:creator>Ann Lee and Bo Diaz</dc:creator>
      <category domain="https://gull.example/section">Local</category><category>Harbour</category>
      <description>The cranes turn again.</description>
      <content:encoded><![CDATA[<p>The cranes turn again.</p><p>Ships wait.</p>]]></content:encoded>
      <media:content url="/small.jpg" medium="image" width="300"/>
      <media:content url="/large.jpg" medium="image" width="900"><media:credit>Cy Roe</media:credit></media:content>`)
    expect(article).toMatchObject({
      id: 'gull-17',
      url: 'https://gull.example/harbour-reopens',
      headline: 'Harbour reopens',
      standfirst: 'The cranes turn again.',
      sections: ['Local'],
      tags: ['Harbour'],
      authors: [{ name: 'Ann Lee' }, { name: 'Bo Diaz' }],
      publishedAt: { ms: Date.UTC(2019, 2, 1, 14, 30) },
      image: { src: 'https://gull.example/large.jpg', credit: 'Cy Roe' },
      bodyState: 'full',
    })
    expect(article.bodyText).toContain('Ships wait.')
  })

  test.each([
    ['A &amp;#8217; B', 'A ’ B'],
    ['<![CDATA[Fish &amp; chips]]>', 'Fish & chips'],
    ['I &lt;3 this', 'I <3 this'],
    ['&lt;em&gt;New&lt;/em&gt; bridge', 'New bridge'],
    ['AT&amp;T grows', 'AT&T grows'],
  ])('a headline written %s reads %s', async (written, headline) => {
    expect((await itemOf(`<title>${written}</title>`)).headline).toBe(headline)
  })

  test('without a headline it is the first sentence, and the text is whole', async () => {
    const article = await itemOf('<description>A short note. And more.</description><guid>1</guid>')
    expect(article).toMatchObject({ headline: 'A short note.', headlineDerived: true, bodyState: 'full' })
  })

  test.each([
    ['<description>One line that announces.</description>', 'partial', 'One line that announces.'],
    ['<description>&lt;p&gt;A whole brief, as HTML.&lt;/p&gt;</description>', 'full', null],
    [
      '<description>&lt;p&gt;Begins &lt;a href="/x"&gt;Read more&lt;/a&gt;&lt;/p&gt;</description>',
      'partial',
      null,
    ],
    ['<description></description>', 'none', null],
    [
      '<description>&lt;img src="https://feeds.feedburner.com/~r/x" width="1" height="1"&gt;</description>',
      'none',
      null,
    ],
  ])('with only a description, %s is %s', async (fields, bodyState, standfirst) => {
    expect(await itemOf(`<title>T</title>${fields}`)).toMatchObject({ bodyState, standfirst })
  })

  test('a summary that repeats the text is not shown twice', async () => {
    const same = '<![CDATA[<p>All of it.</p>]]>'
    const article = await itemOf(
      `<title>T</title><description>${same}</description><content:encoded>${same}</content:encoded>`,
    )
    expect(article).toMatchObject({ standfirst: null, bodyText: 'All of it.' })
  })

  test.each([
    ['<author>ann@e.org (Ann Lee)</author>', ['Ann Lee']],
    ['<author>Ann Lee &lt;ann@e.org&gt;</author>', ['Ann Lee']],
    ['<author>ann@e.org</author>', []],
    ['<author>noreply@blogger.com (Unknown)</author>', []],
    ['<dc:creator>Ann (Annie) Lee</dc:creator>', ['Ann (Annie) Lee']],
    ['<dc:creator>Hines, P. J.</dc:creator>', ['P. J. Hines']],
    ['<dc:creator>admin</dc:creator>', []],
    ['<dc:creator>Gull Media</dc:creator>', []],
  ])('%s names %j', async (fields, names) => {
    const article = await itemOf(`<title>T</title>${fields}`)
    expect(article.authors.map(({ name }) => name)).toEqual(names)
  })

  test('a house that signs is a credit', async () => {
    expect(await itemOf('<title>T</title><dc:creator>Gull Media</dc:creator>')).toMatchObject({
      bylineText: 'Gull Media',
      credits: ['Gull Media'],
    })
  })

  test('a date that cannot be read gives way to one that can', async () => {
    const article = await itemOf('<title>T</title><pubDate>soon</pubDate><dc:date>2020-05-06</dc:date>')
    expect(article.publishedAt).toMatchObject({ ms: Date.UTC(2020, 4, 6), precision: 'day' })
    expect(article.warnings).not.toContain('date-unreadable')
  })

  test('months may be Portuguese', async () => {
    const article = await itemOf('<title>T</title><pubDate>Seg, 24 Set 2018 19:42:40 -0300</pubDate>')
    expect(article.publishedAt?.ms).toBe(Date.UTC(2018, 8, 24, 22, 42, 40))
  })

  test('the guid is the address only where it says so', async () => {
    expect((await itemOf('<title>T</title><guid>https://gull.example/a</guid>')).url).toBe(
      'https://gull.example/a',
    )
    const opaque = await itemOf('<title>T</title><guid isPermaLink="false">https://gull.example/?p=1</guid>')
    expect(opaque.url).toBe(null)
  })

  test('a linkblog keeps its own page and names the target', async () => {
    const article = await itemOf(
      '<title>T</title><link>https://other.example/x</link><guid>https://gull.example/links/x</guid>',
    )
    expect(article).toMatchObject({ url: 'https://gull.example/links/x', via: 'https://other.example/x' })
  })

  test('the address behind a redirect that is gone is found', async () => {
    const article = await itemOf(
      '<title>T</title><link>http://feedproxy.google.com/~r/gull/~3/1</link><feedburner:origLink>https://gull.example/a</feedburner:origLink>',
    )
    expect(article).toMatchObject({ url: 'https://gull.example/a', via: null })
  })

  test('a recording is a file beside the text, a picture is not', async () => {
    const article = await itemOf(
      '<title>T</title><enclosure url="https://gull.example/a.mp3" length="99" type="audio/mpeg"/><enclosure url="https://gull.example/a.jpg" type="image/jpeg"/><itunes:duration>1:40</itunes:duration>',
    )
    expect(article.attachments).toEqual([
      { url: 'https://gull.example/a.mp3', type: 'audio/mpeg', bytes: 99, seconds: 100 },
    ])
    expect(article.image?.src).toBe('https://gull.example/a.jpg')
  })

  test('pictures in a media group count, faces do not', async () => {
    const article = await itemOf(
      '<title>T</title><media:thumbnail url="https://e.org/face.png" width="40"/><media:group><media:content url="https://e.org/a" type="image/png"/></media:group>',
    )
    expect(article.image?.src).toBe('https://e.org/a')
  })

  test('relative addresses start from xml:base', async () => {
    const article = await itemOf(
      `<title>T</title><link>a</link><description>&lt;p&gt;&lt;img src="b.png"&gt; &lt;a href="#n"&gt;1&lt;/a&gt;&lt;/p&gt;</description>`,
    )
    expect(article.url).toBe('https://gull.example/a')
    const based = await feedOf(
      channel('').replace(
        '</channel>',
        '<item xml:base="https://base.example/x/"><title>T</title><link>a</link><description>&lt;p&gt;&lt;img src="b.png"&gt; &lt;a href="#n"&gt;1&lt;/a&gt;&lt;/p&gt;</description></item></channel>',
      ),
    )
    expect(based.articles[0]).toMatchObject({ url: 'https://base.example/x/a' })
    expect(based.articles[0]?.bodyHtml).toContain('<img src="https://base.example/x/b.png"> <a href="#n">')
  })

  test('one category each makes sections, several make tags', async () => {
    const once = await feedOf(
      channel('<item><title>A</title><category>World</category></item><item><title>B</title></item>'),
    )
    expect(once.articles.map(({ sections }) => sections)).toEqual([['World'], []])
    const more = await itemOf('<title>A</title><category>World</category><category>Sea</category>')
    expect(more).toMatchObject({ sections: [], tags: ['World', 'Sea'] })
  })
})
