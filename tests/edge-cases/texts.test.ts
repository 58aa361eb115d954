import { describe, expect, test } from 'vitest'
import { articleWith, feedIn, jsonFeed, only, rss } from './read.ts'

async function wordPressWith(parts: object) {
  const post = {
    id: 7,
    guid: { rendered: 'https://paper.example/?p=7' },
    link: 'https://paper.example/harbour/',
    status: 'publish',
    type: 'post',
    title: { rendered: 'The harbour opens' },
    content: { rendered: '<p>Ships came in.</p>', protected: false },
    ...parts,
  }
  return only((await feedIn([post])).articles)
}

const rssTitle = async (title: string) =>
  only((await feedIn(rss(`<item><title>${title}</title></item>`))).articles).headline
const jsonTitle = async (title: string) => (await articleWith({ title })).headline

describe('24 · a headline that was escaped', () => {
  test('24 · twice in RSS is read twice', async () => {
    expect(await rssTitle('The harbour&amp;#8217;s owners &amp;amp; the sea')).toBe(
      'The harbour’s owners & the sea',
    )
  })

  test('24 · in JSON is read once', async () => {
    expect(await jsonTitle('AT&amp;T buys a harbour')).toBe('AT&T buys a harbour')
    expect(await jsonTitle('AT&amp;amp;T buys a harbour')).toBe('AT&amp;T buys a harbour')
  })

  test('24 · in JSON keeps every word where reading it would make a tag', async () => {
    expect(await jsonTitle('How &lt;b&gt; makes words bold')).toBe('How &lt;b&gt; makes words bold')
  })
})

describe('25 · a headline with markup', () => {
  test('25 · from WordPress loses its tags and keeps its words', async () => {
    const rendered = 'The <em>old</em> harbour &lt;3'
    expect((await wordPressWith({ title: { rendered } })).headline).toBe('The old harbour <3')
  })

  test('25 · from Arc loses its tags and keeps its words', async () => {
    const story = {
      type: 'story',
      version: '0.10.9',
      _id: 'a',
      headlines: { basic: 'The <em>old</em> harbour' },
    }
    expect(only((await feedIn(story)).articles).headline).toBe('The old harbour')
  })

  test.each(['I <3 harbours', 'Is a < b or b > a?', 'A <harbour> of one’s own'])(
    '25 · keeps “%s”',
    async (title) => {
      expect(await jsonTitle(title)).toBe(title)
    },
  )
})

describe('26 · an article without a headline', () => {
  test.each([null, '', '  '])('26 · (%j) has its first words for one, and is marked', async (title) => {
    const content_text = `${'The harbour master said again '.repeat(8)}no.`
    const { headline, headlineDerived } = await articleWith({ title, content_text })
    expect(headlineDerived).toBe(true)
    expect(headline.length).toBeLessThanOrEqual(100)
    expect(content_text.startsWith(`${headline.slice(0, -1)} `)).toBe(true)
    expect(headline.endsWith('…')).toBe(true)
  })
})

test('27 · an article without a summary has no standfirst', async () => {
  expect((await articleWith({})).standfirst).toBeNull()
})

describe('28 · a summary from a blog', () => {
  test.each([
    '<p>Ships <b>came</b> in &amp; stayed.</p>',
    'Ships came in &amp; stayed. […]',
    'Ships came in &amp; stayed. [...]',
    'Ships came in &amp; stayed. The post The harbour opens appeared first on The Gazette.',
    '<p>Ships came in &amp; stayed. [&#8230;]</p><p>The post <a href="https://paper.example/">The harbour opens</a> appeared first on <a href="https://paper.example/">The Gazette</a>.</p>',
  ])('28 · loses its markup and its tail: %s', async (summary) => {
    expect((await articleWith({ summary })).standfirst).toBe('Ships came in & stayed.')
    expect((await wordPressWith({ excerpt: { rendered: summary } })).standfirst).toBe(
      'Ships came in & stayed.',
    )
  })
})

describe('29 · a text without markup', () => {
  const bodyOf = async (content_text: string) => (await articleWith({ content_text })).bodyHtml

  test('29 · shows its < and & as they are', async () => {
    expect(await bodyOf('If a < b & <b>c</b>')).toBe('<p>If a &lt; b &amp; &lt;b&gt;c&lt;/b&gt;</p>')
  })

  test('29 · has the lines of a wire joined', async () => {
    const line = 'The ships that came in on the evening tide had all left by noon the'
    expect(await bodyOf(`${line}\n${line}\n${line}\nnext day.`)).toBe(
      `<p>${line} ${line} ${line} next day.</p>`,
    )
  })

  test('29 · has the lines of a poem kept', async () => {
    expect(await bodyOf('Ships came in\nand stayed\n\nThen left')).toBe(
      '<p>Ships came in<br>and stayed</p>\n<p>Then left</p>',
    )
  })
})

test('30 · asterisks and hashes in a plain text stay what they are, as no format says Markdown', async () => {
  const content_text = '# Not a heading, **not bold**'
  expect((await articleWith({ content_text })).bodyHtml).toBe(`<p>${content_text}</p>`)
})

test('30 · Apple News says Markdown and is read as Markdown', async () => {
  const components = [{ role: 'body', format: 'markdown', text: 'Ships **came** in.' }]
  const document = { identifier: 'a', version: '1.7', language: 'en', title: 'A', layout: {}, components }
  expect(only((await feedIn(document)).articles).bodyHtml).toContain('<strong>came</strong>')
})

test.each([null, '', 'null', '<p></p>', '<p>&nbsp;</p>'])(
  '31 · a text of %j is none',
  async (content_html) => {
    const article = await articleWith({ content_text: undefined, content_html })
    expect(article).toMatchObject({ bodyState: 'none', bodyHtml: null, bodyText: null })
  },
)

test('32 · half letters, zeros and strange line ends do not reach the page', async () => {
  const text = 'Ships\u0000 came\uD800 in\u2028today'
  const feed = await feedIn(jsonFeed([{ id: '1', title: text, summary: text, content_text: text }]))
  expect(feed.articles).toMatchObject([
    { headline: 'Ships came\uFFFD in today', bodyHtml: '<p>Ships came\uFFFD in<br>today</p>' },
  ])
  expect(feed.problems.map(({ code }) => code)).toContain('control-characters')
})
