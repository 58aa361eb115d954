import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readDocument } from '#format/detect.ts'
import type { Feed, FeedContext } from '#format/feed.ts'

const context = { loadedFrom: 'https://example.org/data/x.json', now: Date.UTC(2024, 0, 1) }
const frame = {
  id: 'world/2023/may/01/old-harbour',
  type: 'article',
  sectionName: 'World news',
  pillarName: 'News',
  webTitle: 'The harbour',
  webUrl: 'https://www.theguardian.com/world/2023/may/01/old-harbour',
  apiUrl: 'https://content.example/world/2023/may/01/old-harbour',
  webPublicationDate: '2023-05-01T10:00:00Z',
}

async function feedOf(document: unknown, more: Partial<FeedContext> = {}): Promise<Feed> {
  const result = await readDocument(JSON.stringify(document), { ...context, ...more })
  if (result.kind === 'unreadable') throw new Error(result.problem.message)
  return result.feed
}

async function articleOf(item: object) {
  const { articles } = await feedOf({ response: { status: 'ok', results: [{ ...frame, ...item }] } })
  const [article] = articles
  if (article === undefined) throw new Error('left out')
  return article
}

function contributor(name: string) {
  const slug = name.toLowerCase().replaceAll(' ', '')
  return { type: 'contributor', webTitle: name, webUrl: `https://www.theguardian.com/profile/${slug}` }
}

test('an item gives its headline, standfirst, section, dates, length and language', async () => {
  const fields = {
    headline: 'The old harbour &amp; the sea',
    trailText: 'What is <strong>left</strong>',
    lastModified: '2023-05-02T10:00:00Z',
    wordcount: '530',
    body: '<p>Words</p>',
    publication: 'The Observer',
  }
  expect(await articleOf({ fields })).toMatchObject({
    id: frame.id,
    url: frame.webUrl,
    slug: 'old-harbour',
    sections: ['World news'],
    kicker: null,
    headline: 'The old harbour & the sea',
    standfirst: 'What is left',
    updatedAt: { raw: '2023-05-02T10:00:00Z' },
    readingTime: { minutes: 2, from: 'words' },
    language: 'en',
    source: { name: 'The Observer', url: 'https://www.theguardian.com/', format: 'guardian' },
    warnings: [],
  })
})

test('one article alone, and a bare list, are read too', async () => {
  expect((await feedOf({ response: { content: frame } })).articles).toHaveLength(1)
  expect((await feedOf([frame, { ...frame, id: 'b' }])).articles).toHaveLength(2)
})

test('the title for the web goes without the columnist', async () => {
  const item = { webTitle: 'On boats | Ada Byron', fields: { byline: 'Ada Byron' } }
  expect((await articleOf(item)).headline).toBe('On boats')
  expect((await articleOf({ webTitle: 'Boats | ships' })).headline).toBe('Boats | ships')
})

test('a series is the kicker, then a tone that is not News', async () => {
  const news = { type: 'tone', webTitle: 'News' }
  const comment = { type: 'tone', webTitle: 'Comment' }
  const series = { type: 'series', webTitle: 'The long tide' }
  expect((await articleOf({ tags: [news, comment, series] })).kicker).toBe('The long tide')
  expect((await articleOf({ tags: [news, comment] })).kicker).toBe('Comment')
  expect((await articleOf({ tags: [news] })).kicker).toBeNull()
})

test('keywords are tags, but not the section again', async () => {
  const tags = ['World news', 'Ports'].map((webTitle) => ({ type: 'keyword', webTitle }))
  expect((await articleOf({ tags })).tags).toEqual(['Ports'])
})

describe('who wrote it', () => {
  test('each contributor is found in the byline, the longest name first, and guests stay', async () => {
    const item = {
      fields: { byline: 'Sam Levine in Boston, Bo Ek and Sam Levin' },
      tags: [contributor('Sam Levin'), contributor('Sam Levine')],
    }
    const { authors, bylineText } = await articleOf(item)
    expect(bylineText).toBe('Sam Levine in Boston, Bo Ek and Sam Levin')
    expect(authors).toEqual([
      { name: 'Sam Levine', url: 'https://www.theguardian.com/profile/samlevine' },
      { name: 'Bo Ek' },
      { name: 'Sam Levin', url: 'https://www.theguardian.com/profile/samlevin' },
    ])
  })

  test('a contributor whom the byline does not name did not write it', async () => {
    const item = { fields: { byline: 'Guardian staff and agencies' }, tags: [contributor('Ada Byron')] }
    expect(await articleOf(item)).toMatchObject({ authors: [], credits: ['Guardian staff', 'agencies'] })
  })

  test('without a byline the contributors are the authors, with their pictures', async () => {
    const bylineImageUrl = 'https://uploads.example/ada.jpg'
    const { authors } = await articleOf({ tags: [{ ...contributor('Ada Byron'), bylineImageUrl }] })
    expect(authors).toMatchObject([{ name: 'Ada Byron', avatar: bylineImageUrl }])
  })

  test('an agency with a page of its own is a credit', async () => {
    const item = { fields: { byline: 'Reuters' }, tags: [contributor('Reuters')] }
    expect(await articleOf(item)).toMatchObject({ authors: [], credits: ['Reuters'] })
  })
})

describe('the picture', () => {
  test('is the widest that fits a page, with what is said of it', async () => {
    const asset = (width: number) => ({ file: `https://media.example/${width}.jpg`, typeData: { width } })
    const imageTypeData = { caption: 'A boat', credit: 'Photograph: Jo Roe', alt: 'Boat' }
    const elements = [{ type: 'image', assets: [500, 5000, 2000].map(asset), imageTypeData }]
    expect((await articleOf({ blocks: { main: { elements } } })).image).toEqual({
      src: 'https://media.example/2000.jpg',
      alt: 'Boat',
      caption: 'A boat',
      credit: 'Photograph: Jo Roe',
      width: 2000,
    })
  })

  test('is read from the main HTML, else it is the thumbnail', async () => {
    const thumbnail = 'https://media.example/500.jpg'
    const main =
      '<figure><img src="https://media.example/a.jpg" alt="say &quot;a&quot;" width="1000" height="700">' +
      '<figcaption><span class="element-image__caption">A <i>boat</i>.</span>' +
      '<span class="element-image__credit">Photograph: Jo Roe</span></figcaption></figure>'
    expect((await articleOf({ fields: { main, thumbnail } })).image).toEqual({
      src: 'https://media.example/a.jpg',
      alt: 'say "a"',
      caption: 'A boat.',
      credit: 'Photograph: Jo Roe',
      width: 1000,
      height: 700,
    })
    expect((await articleOf({ fields: { thumbnail } })).image?.src).toBe(thumbnail)
  })
})

describe('the text', () => {
  test('goes without boxes that advertise other articles; other asides stay', async () => {
    const rich = '<aside class="element element-rich-link"><p>Related</p></aside>'
    const body = `<p>One</p>${rich}<p>Two</p><aside class="note"><p>Three</p></aside>${rich}`
    expect((await articleOf({ fields: { body } })).bodyText).toBe('One\n\nTwo\n\nThree')
  })

  test('a film in place of the picture stands before it', async () => {
    const fields = {
      main: '<figure><iframe src="https://v.example/1"></iframe></figure>',
      body: '<p>One</p>',
    }
    expect((await articleOf({ fields })).bodyHtml).toMatch(/^<figure><iframe/)
  })

  test('the posts of a live report keep their order, titles and hours', async () => {
    const body = [
      { title: 'Later & last', bodyHtml: '<p>b</p>', firstPublishedDate: '2023-05-01T12:30:00Z' },
      { bodyHtml: '<p>a</p>', firstPublishedDate: 'soon' },
    ]
    expect((await articleOf({ type: 'liveblog', blocks: { body } })).bodyHtml).toBe(
      '<h2>Later &amp; last</h2><p><time datetime="2023-05-01T12:30:00Z">2023-05-01 12:30 UTC</time></p><p>b</p><hr>\n<p>a</p><hr>',
    )
  })

  test('a single block is simply the text', async () => {
    const body = [{ title: 'x', bodyHtml: '<p>a</p>', firstPublishedDate: '2023-05-01T12:30:00Z' }]
    expect((await articleOf({ blocks: { body } })).bodyHtml).toBe('<p>a</p>')
  })

  test('text that may not be passed on is said to be withheld', async () => {
    const withheld = '<!-- Redistribution rights for this field are unavailable -->'
    expect(await articleOf({ fields: { bodyText: withheld } })).toMatchObject({
      bodyHtml: null,
      bodyState: 'protected',
    })
  })

  test('text without markup is escaped', async () => {
    expect((await articleOf({ fields: { bodyText: 'a < b' } })).bodyHtml).toBe('<p>a &lt; b</p>')
  })
})

describe('pages', () => {
  const response = { status: 'ok', currentPage: 2, pages: 3, results: [frame] }
  const loadedFrom = 'https://content.example/search?q=a&page=2'

  test('the next one is asked for by its number', async () => {
    const { next } = await feedOf({ response }, { loadedFrom })
    expect(next).toEqual({ address: 'https://content.example/search?q=a&page=3', isGuess: true })
  })

  test('there is none after the last, nor beside a file', async () => {
    expect((await feedOf({ response: { ...response, pages: 2 } }, { loadedFrom })).next).toBeNull()
    expect((await feedOf({ response })).next).toBeNull()
  })
})

test('a crossword is left out for what it is, and a broken item does not lose the rest', async () => {
  const results = [frame, null, { ...frame, type: 'crossword' }, { id: 'x' }]
  const feed = await feedOf({ response: { results } })
  expect(feed.articles).toHaveLength(1)
  expect(feed.problems.map(({ code }) => code).filter((code) => code.startsWith('item-'))).toEqual([
    'item-not-an-object',
    'item-not-an-article',
    'item-empty',
  ])
})

test('no JSON under the names of the format makes the reader throw', async () => {
  const keys = fc.constantFrom(
    ...'id type webTitle webUrl sectionName fields tags blocks main body elements assets typeData width file'.split(
      ' ',
    ),
    ...'byline headline bodyText bodyHtml trailText standfirst wordcount title imageTypeData toString __proto__'.split(
      ' ',
    ),
  )
  const word = fc.constantFrom(
    'image',
    'contributor',
    'series',
    '<aside class="element-rich-link">',
    '<img src="a"',
  )
  const { value } = fc.letrec((tie) => ({
    value: fc.oneof(
      { maxDepth: 5 },
      fc.jsonValue(),
      word,
      fc.array(tie('value'), { maxLength: 3 }),
      fc.dictionary(keys, tie('value'), { maxKeys: 6 }),
    ),
  }))
  await fc.assert(
    fc.asyncProperty(fc.array(fc.dictionary(keys, value)), async (items) => {
      const { articles } = await feedOf({ response: { results: [frame, ...items] } })
      for (const { id, headline, slug } of articles) expect([id, headline, slug].every(Boolean)).toBe(true)
    }),
  )
})
