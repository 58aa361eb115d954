import { describe, expect, test } from 'vitest'
import { clean } from '#edition/text.ts'
import { atomOf } from '#press/maps/atom-feed.ts'
import { rssOf } from '#press/maps/rss-feed.ts'
import { instant, makeArticle } from '../../edition/make-article.ts'
import { parseXml, textsIn } from './parse-xml.ts'
import { ARTICLES, HOSTILE_HEADLINE, makeEdition, readBack, SITE } from './sample-edition.ts'

const edition = makeEdition()
const channel = { title: edition.title, path: '', articles: edition.articles }
const homeless = makeEdition({ siteUrl: null })

describe.each([
  ['RSS', rssOf],
  ['Atom', atomOf],
])('the %s feed', (_, feedOf) => {
  test('brings every headline, author, date, section and language to whoever reads it', async () => {
    const { articles, title, problems } = await readBack(feedOf(edition, channel))
    expect(title).toBe('Fish & Ships')
    expect(articles.map(({ headline }) => headline)).toEqual(ARTICLES.map(({ headline }) => clean(headline)))
    expect(articles[0]?.headline).toBe(HOSTILE_HEADLINE)
    expect(articles.map((one) => one.authors.map(({ name }) => name))).toEqual([
      ['Ada Byron', 'Max Born'],
      ['Salzburg Office'],
      ['ليلى حداد'],
      ['김민수'],
    ])
    expect(articles.map((one) => one.publishedAt?.ms)).toEqual(ARTICLES.map((one) => one.publishedAt?.ms))
    expect(articles[0]?.updatedAt?.ms).toBe(ARTICLES[0]?.updatedAt?.ms)
    expect(articles.map(({ sections }) => sections)).toEqual(ARTICLES.map(({ sections }) => sections))
    expect(articles[0]?.tags).toEqual(['R&D', 'fish'])
    expect(articles.map(({ language }) => language)).toEqual(['en', 'en', 'ar', 'ko'])
    expect(problems.map(({ code }) => code)).not.toContain('id-repeated')
  })

  test('brings whole texts whole, and of others what announces them', async () => {
    const { articles } = await readBack(feedOf(edition, channel))
    expect(articles[0]).toMatchObject({ bodyState: 'full', standfirst: 'A & B, <b>not</b> bold.' })
    expect(articles[0]?.bodyHtml).toContain(
      '<p title="it&#39;s">All of it ]]&gt; &amp; more.</p><pre>]]></pre>',
    )
    expect(articles[1]?.standfirst).toBe('With backspaces.')
    expect(articles[2]?.bodyText).toBe('نص كامل.')
    expect(articles[3]).toMatchObject({ bodyState: 'partial' })
    expect(articles[3]?.bodyHtml).toContain('Only the beginning of it')
  })

  test('announces with nothing what the publisher announces with nothing', async () => {
    const article = makeArticle({ headline: 'Tide', bodyHtml: '<p>It came.</p>', bodyState: 'full' })
    const { articles } = await readBack(feedOf(edition, { ...channel, articles: [article] }))
    expect(articles).toMatchObject([{ headline: 'Tide', standfirst: null, bodyText: 'It came.' }])
  })

  test('brings pictures and recordings', async () => {
    const [article] = (await readBack(feedOf(edition, channel))).articles
    expect(article?.image).toMatchObject({
      src: 'https://old.example/squid.jpg?w=1&h=2',
      caption: 'At dawn.',
      credit: 'A. Eye',
      width: 1200,
    })
    expect(article?.attachments).toMatchObject([{ url: 'https://old.example/a.mp3', bytes: 9 }])
  })

  test('is XML to the letter, whatever stands in its articles', () => {
    const everything = Array.from({ length: 0x20 }, (_, code) => String.fromCharCode(code)).join('x')
    const hostile = makeArticle({
      id: `${everything}]]>&"'<`,
      headline: `${everything}<![CDATA[ ]]> --> &amp; &nbsp; ${'\udfff'}`,
      standfirst: everything,
      bodyHtml: `<![CDATA[x]]>${everything}</description>`,
      bodyState: 'full',
      sections: [everything],
      tags: ['"><x y="'],
      authors: [{ name: everything, url: 'https://a.example/"><x>' }],
      language: 'en"><x y="',
    })
    const articles = [hostile]
    const hostileEdition = makeEdition({
      articles,
      title: everything,
      description: everything,
      language: '"<',
    })
    const text = feedOf(hostileEdition, { title: everything, path: '', articles })
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what XML forbids
    expect(text).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/u)
    expect(parseXml(text).getElementsByTagName('x').length).toBe(0)
  })

  test('links to the pages of the edition, in letters that fit into an address', () => {
    const text = feedOf(edition, channel)
    expect(text).toContain(`${SITE}article/${encodeURIComponent('항구-다시-열다')}/`)
    expect(text).not.toContain('old.example/a?')
  })

  test('links to the originals where the edition has no address, and to its own pages where there are none', () => {
    const text = feedOf(homeless, channel)
    expect(text).toContain('https://old.example/a?b=1&amp;c=2')
    expect(text).toContain('/news/article/%D8%B9')
    expect(text).not.toContain('rel="self"')
  })

  test('holds the newest fifty', () => {
    const articles = Array.from({ length: 60 }, (_, i) => makeArticle({ id: `n${i}`, slug: `n${i}` }))
    const document = parseXml(feedOf(edition, { ...channel, articles }))
    expect(textsIn(document, feedOf === rssOf ? 'item' : 'entry')).toHaveLength(50)
  })

  test('is the same file at every build', () => {
    expect(feedOf(edition, channel)).toBe(feedOf(edition, channel))
  })

  test('is well-formed with nothing in it', () => {
    expect(() => parseXml(feedOf(edition, { ...channel, articles: [] }))).not.toThrow()
  })
})

describe('the RSS feed', () => {
  test('names itself, its newest change and its language', () => {
    const document = parseXml(rssOf(edition, { ...channel, path: 'section/world/' }))
    expect(document.getElementsByTagName('atom:link')[0]?.getAttribute('href')).toBe(
      `${SITE}section/world/rss.xml`,
    )
    expect(textsIn(document, 'lastBuildDate')).toEqual(['Fri, 03 May 2024 11:00:00 GMT'])
    expect(textsIn(document, 'language')).toEqual(['en'])
    expect(textsIn(document, 'link')[0]).toBe(`${SITE}section/world/`)
  })

  test('has guids that are ids and not addresses, with no space around them', () => {
    const ids = ['a<b>&c', 'https://old.example/1']
    const articles = ids.map((id) => makeArticle({ id, slug: 'x' }))
    const document = parseXml(rssOf(edition, { ...channel, articles }))
    const guids = [...document.getElementsByTagName('guid')]
    expect(guids.map(({ textContent }) => textContent)).toEqual(ids)
    expect(guids.map((guid) => guid.getAttribute('isPermaLink'))).toEqual(['false', 'false'])
  })

  test('dates nothing that has no date', () => {
    const document = parseXml(rssOf(edition, { ...channel, articles: [makeArticle()] }))
    expect(textsIn(document, 'pubDate')).toEqual([])
    expect(textsIn(document, 'lastBuildDate')).toEqual([])
  })

  test('gives no headline to an article that has none', () => {
    const articles = [makeArticle({ headline: 'It came & went.', headlineDerived: true })]
    const document = parseXml(rssOf(edition, { ...channel, articles }))
    expect(textsIn(document, 'title')).toEqual(['Fish & Ships'])
    expect(textsIn(document, 'description').at(-1)).toBe('It came &amp; went.')
  })

  test('leaves "AT&T" alone in a headline, for readers that take it as plain text', () => {
    const articles = [makeArticle({ headline: 'AT&T on a < b and &lt;' })]
    const [, title] = textsIn(parseXml(rssOf(edition, { ...channel, articles })), 'title')
    expect(title).toBe('AT&T on a &lt; b and &amp;lt;')
  })
})

describe('the Atom feed', () => {
  const idsOf = (text: string) => textsIn(parseXml(text), 'id')

  test('has ids that are addresses, each its own, and stay what they are', () => {
    const twins = ['one', 'two'].map((id) => makeArticle({ id, slug: id, url: 'https://old.example/live' }))
    const [first] = ARTICLES
    if (!first) throw new Error('no articles')
    const ids = idsOf(atomOf(homeless, { ...channel, articles: [first, ...twins, makeArticle({ id: '7' })] }))
    expect(new Set(ids).size).toBe(5)
    expect(ids.every((id) => URL.canParse(id) && id.trim() === id)).toBe(true)
    expect(ids[1]).toBe('https://old.example/a?b=1&c=2')
    expect(ids.at(-1)).toBe(
      idsOf(atomOf(homeless, { ...channel, articles: [makeArticle({ id: '7' })] })).at(-1),
    )
    expect(idsOf(atomOf(edition, channel))[1]).toBe(`${SITE}article/why-matter/`)
  })

  test('dates every entry, those without a date like the newest', () => {
    const articles = [makeArticle({ publishedAt: instant('2020-01-01T00:00:00Z') }), makeArticle({ id: 'b' })]
    const dates = (list: typeof articles) =>
      textsIn(parseXml(atomOf(edition, { ...channel, articles: list })), 'updated')
    expect(dates(articles)).toEqual(Array(3).fill('2020-01-01T00:00:00.000Z'))
    expect(dates([makeArticle()])).toEqual(Array(2).fill('1970-01-01T00:00:00.000Z'))
  })

  test('has an author for every entry', () => {
    const document = parseXml(atomOf(edition, { ...channel, articles: [makeArticle()] }))
    expect(textsIn(document, 'name')).toEqual(['Fish & Ships'])
    const signed = parseXml(atomOf(edition, channel))
    expect(textsIn(signed, 'name')).not.toContain('Fish & Ships')
  })
})
