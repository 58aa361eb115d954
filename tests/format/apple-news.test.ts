import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readDocument } from '#format/detect.ts'

const context = { loadedFrom: 'https://example.org/data/x.json', now: Date.UTC(2024, 0, 1) }
const frame = { identifier: 'harbour-1', version: '1.7', language: 'en_GB', title: 'Harbour', layout: {} }

async function articleOf(components: unknown, rest: object = {}) {
  const result = await readDocument(JSON.stringify({ ...frame, components, ...rest }), context)
  if (result.kind === 'unreadable') throw new Error(result.problem.message)
  const [article] = result.feed.articles
  if (article === undefined) throw new Error('left out')
  return article
}

async function htmlOf(...components: readonly unknown[]) {
  return (await articleOf(components)).bodyHtml
}

test('an article gives its headline, address, dates, language, standfirst and tags', async () => {
  const metadata = {
    canonicalURL: 'https://gazette.example/2023/old-harbour',
    datePublished: '2023-05-01T10:00:00Z',
    dateModified: '2023-05-02T10:00:00Z',
    excerpt: 'What is left',
    keywords: ['Ports', 'Sea'],
    authors: ['Ada Byron'],
  }
  const article = await articleOf([{ role: 'body', text: 'Words.' }], { metadata })
  expect(article).toMatchObject({
    id: 'harbour-1',
    url: 'https://gazette.example/2023/old-harbour',
    slug: 'old-harbour',
    headline: 'Harbour',
    standfirst: 'What is left',
    tags: ['Ports', 'Sea'],
    authors: [{ name: 'Ada Byron' }],
    publishedAt: { raw: '2023-05-01T10:00:00Z' },
    updatedAt: { raw: '2023-05-02T10:00:00Z' },
    language: 'en-GB',
    source: { format: 'apple-news' },
    warnings: [],
  })
})

test('a list of articles is read as such', async () => {
  const list = ['a', 'b'].map((identifier) => ({ ...frame, identifier, components: [] }))
  const result = await readDocument(JSON.stringify(list), context)
  expect(result).toMatchObject({ feed: { articles: [{ id: 'a' }, { id: 'b' }] } })
})

test('the introduction is the standfirst where there is no excerpt, and is not said twice', async () => {
  const components = [
    { role: 'intro', text: 'Once more.' },
    { role: 'body', text: 'Words.' },
  ]
  expect(await articleOf(components)).toMatchObject({ standfirst: 'Once more.', bodyText: 'Words.' })
  expect(await articleOf(components, { subtitle: 'Below' })).toMatchObject({
    standfirst: 'Below',
    bodyText: 'Once more.\n\nWords.',
  })
})

describe('who wrote it', () => {
  const byline = { role: 'byline', text: 'by ADA BYRON | October 25, 2015 | 11:15 AM' }

  test('a byline ends where the date begins', async () => {
    expect(await articleOf([byline])).toMatchObject({
      bylineText: 'by ADA BYRON',
      authors: [{ name: 'ADA BYRON' }],
    })
  })

  test('names in the metadata are better than capitals', async () => {
    expect(await articleOf([byline], { metadata: { authors: ['Ada Byron'] } })).toMatchObject({
      bylineText: 'by ADA BYRON',
      authors: [{ name: 'Ada Byron' }],
    })
  })

  test('a line of date and hour names nobody', async () => {
    const article = await articleOf([
      { role: 'byline', text: 'October 25, 2015 | 11:15 AM' },
      { role: 'author', text: 'Ada Byron, AP' },
    ])
    expect(article).toMatchObject({ authors: [{ name: 'Ada Byron' }], credits: ['AP'] })
  })
})

describe('pictures', () => {
  test('what is only in the bundle is left out, and the publisher told once', async () => {
    const article = await articleOf(
      [
        { role: 'photo', URL: 'bundle://a.jpg', caption: 'A' },
        { role: 'gallery', items: [{ URL: 'bundle://b.jpg' }] },
      ],
      { metadata: { thumbnailURL: 'bundle://t.jpg' } },
    )
    expect(article).toMatchObject({ image: null, bodyHtml: null })
    expect(article.warnings.filter((code) => code === 'picture-not-included')).toHaveLength(1)
  })

  test('the thumbnail has the caption of the same picture in the text', async () => {
    const URL = 'https://e.org/a.jpg'
    const photo = {
      role: 'photo',
      URL,
      caption: { format: 'html', text: '<b>Boats</b>' },
      accessibilityCaption: 'Two',
    }
    const article = await articleOf([photo], { metadata: { thumbnailURL: URL } })
    expect(article.image).toEqual({ src: URL, alt: 'Two', caption: 'Boats', credit: null })
    expect(article.bodyHtml).toBe(
      `<figure><img src="${URL}" alt="Two"><figcaption>Boats</figcaption></figure>`,
    )
  })

  test('a picture that fills the header stands in', async () => {
    const style = { fill: { type: 'image', URL: 'https://e.org/fill.jpg' } }
    expect((await articleOf([{ role: 'header', style, components: [] }])).image?.src).toBe(
      'https://e.org/fill.jpg',
    )
  })
})

describe('the text', () => {
  test('is read through boxes, in order, without the title', async () => {
    const inside = [
      { role: 'title', text: 'HARBOUR' },
      { role: 'heading1', text: 'One' },
    ]
    const html = await htmlOf(
      { role: 'section', components: [{ role: 'container', components: inside }] },
      { role: 'body', text: 'Two' },
      { role: 'chapter', components: [{ role: 'heading2', text: 'Three' }] },
    )
    expect(html).toBe('<h2>One</h2>\n<p>Two</p>\n<h3>Three</h3>')
  })

  test.each([
    ['plain text is escaped', { text: 'a < b & c' }, '<p>a &lt; b &amp; c</p>'],
    ['plain text is not Markdown', { text: '*a*', format: 'none' }, '<p>*a*</p>'],
    ['Markdown', { text: '*a*', format: 'markdown' }, '<p><em>a</em></p>'],
    ['HTML in a line', { text: 'a <i>b</i>', format: 'html' }, '<p>a <i>b</i></p>'],
    ['HTML in paragraphs', { text: '<p>a</p><p>b</p>', format: 'html' }, '<p>a</p><p>b</p>'],
    [
      'links beside the text',
      {
        text: 'See <here>',
        additions: [{ type: 'link', rangeStart: 4, rangeLength: 6, URL: 'https://e.org/' }],
      },
      '<p>See <a href="https://e.org/">&lt;here&gt;</a></p>',
    ],
  ])('%s', async (_, text, html) => {
    expect(await htmlOf({ role: 'body', ...text })).toBe(html)
  })

  test.each([
    [{ role: 'heading', text: '**A**', format: 'markdown' }, '<h2><strong>A</strong></h2>'],
    [{ role: 'pullquote', text: 'Q' }, '<blockquote><p>Q</p></blockquote>'],
    [{ role: 'tweet', URL: 'https://x.com/a/status/1' }, '<iframe src="https://x.com/a/status/1"></iframe>'],
    [{ role: 'video', URL: 'https://e.org/a.mp4' }, '<video controls src="https://e.org/a.mp4"></video>'],
    [{ role: 'htmltable', html: '<table></table>' }, '<table></table>'],
    [{ role: 'link_button', text: 'Go', URL: 'https://e.org/' }, '<p><a href="https://e.org/">Go</a></p>'],
    [
      { role: 'datatable', data: { descriptors: [{ key: 'n', label: 'Name' }], records: [{ n: 'A & B' }] } },
      '<table><thead><tr><th>Name</th></tr></thead><tbody><tr><td>A &amp; B</td></tr></tbody></table>',
    ],
  ])('%j', async (component, html) => {
    expect(await htmlOf({ role: 'body', text: 'x' }, component)).toBe(`<p>x</p>\n${html}`)
  })

  test('advertisements and hidden parts are no loss, a model in three dimensions is', async () => {
    const body = { role: 'body', text: 'x' }
    const quiet = await articleOf([body, { role: 'banner_advertisement' }, { ...body, hidden: true }])
    expect(quiet.bodyHtml).toBe('<p>x</p>')
    expect(quiet.warnings).not.toContain('parts-left-out')
    expect((await articleOf([body, { role: 'arkit' }])).warnings).toContain('parts-left-out')
  })

  test('boxes nested without end are cut, not followed', async () => {
    let box: object = { role: 'body', text: 'deep' }
    for (let i = 0; i < 900; i++) box = { role: 'container', components: [box] }
    expect((await articleOf([{ role: 'body', text: 'Top' }, box])).bodyText).toBe('Top')
  })
})

test('no JSON under the names of the format makes the reader throw', async () => {
  const keys = fc.constantFrom(
    ...'role text format URL caption components items additions rangeStart rangeLength type style fill html'.split(
      ' ',
    ),
    ...'data descriptors records key label metadata authors keywords thumbnailURL title subtitle toString'.split(
      ' ',
    ),
  )
  const role = fc.constantFrom(
    'body',
    'photo',
    'gallery',
    'section',
    'byline',
    'datatable',
    'tweet',
    'heading',
    'map',
  )
  const { value } = fc.letrec((tie) => ({
    value: fc.oneof(
      { maxDepth: 5 },
      fc.jsonValue(),
      role,
      fc.array(tie('value'), { maxLength: 3 }),
      fc.dictionary(keys, tie('value'), { maxKeys: 6 }),
    ),
  }))
  await fc.assert(
    fc.asyncProperty(fc.dictionary(keys, value), fc.array(value), async (rest, components) => {
      const document = { identifier: 'a', version: '1.0', ...rest, components }
      const result = await readDocument(JSON.stringify(document), context)
      const articles = result.kind === 'feed' ? result.feed.articles : []
      for (const { id, headline, slug } of articles) expect([id, headline, slug].every(Boolean)).toBe(true)
    }),
  )
})
