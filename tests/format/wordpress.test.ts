import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { articleOf, endpoint, post, read } from './wordpress-post.ts'

describe('a post', () => {
  test('comes with its text, its address and its dates in UTC', async () => {
    expect(await articleOf({})).toMatchObject({
      id: 'https://news.example/?post_type=post&p=7',
      url: 'https://news.example/city/harbour-opens/',
      slug: 'harbour-opens',
      headline: 'Harbour ’opens’ to ships <3',
      standfirst: 'Ships came.',
      publishedAt: { ms: Date.UTC(2023, 4, 1, 9), zone: 'explicit' },
      updatedAt: { ms: Date.UTC(2023, 4, 2, 9) },
      bodyState: 'full',
      bodyHtml: '<p>Ships came in the morning.</p>',
      source: { url: 'https://news.example/', format: 'wordpress' },
      warnings: [],
    })
  })

  test('alone in its file is read too', async () => {
    expect((await read(post)).articles).toHaveLength(1)
  })

  test('without a date in UTC has the date of the site, and says that the zone is missing', async () => {
    const article = await articleOf({ date_gmt: '0000-00-00T00:00:00', modified_gmt: null })
    expect(article).toMatchObject({ publishedAt: { zone: 'none' }, warnings: ['date-without-zone'] })
  })

  test('that was scheduled was not changed before it appeared', async () => {
    const article = await articleOf({ modified_gmt: '2023-04-20T09:00:00' })
    expect(article).toMatchObject({ updatedAt: null, warnings: [] })
  })

  test('under a password says so, and shows no form', async () => {
    const article = await articleOf({
      content: { rendered: '<form>Password</form>', protected: true },
      excerpt: { rendered: 'There is no excerpt because this is a protected post.', protected: true },
    })
    expect(article).toMatchObject({ bodyState: 'protected', bodyHtml: null, standfirst: null })
  })

  test('has a slug in its own letters, also where it was cut in the middle of one', async () => {
    expect((await articleOf({ slug: '%d9%85%d8%b1%d8%ad%d8' })).slug).toBe('مرح')
    expect((await articleOf({ slug: '7', link: null })).slug).toBe('harbour-opens-to-ships-3')
  })

  test('without a guid has an id of its site, not only a number', async () => {
    const links = { self: [{ href: 'https://news.example/blog/wp-json/wp/v2/posts/7' }] }
    expect((await articleOf({ guid: null, link: null, _links: links })).id).toBe(
      'https://news.example/blog/?p=7',
    )
  })

  test('is spared the share buttons of plugins', async () => {
    const share = '<div class="sharedaddy"><div><ul><li>Tweet</li></ul></div></div>'
    const article = await articleOf({
      content: { rendered: `<p>One.</p>${share}<p>Two.</p>` },
      excerpt: { rendered: `<p>One. <a class="more-link" href="/x">Read more</a></p>${share}` },
    })
    expect(article).toMatchObject({ bodyHtml: '<p>One.</p><p>Two.</p>', standfirst: 'One.' })
  })

  test('keeps its whole text where a block of buttons is never closed', async () => {
    const rendered = '<p>One.</p><div class="sharedaddy"><p>Two.</p>'
    expect((await articleOf({ content: { rendered } })).bodyHtml).toBe(rendered)
  })

  test('does not repeat its headline in a made-up excerpt', async () => {
    const article = await articleOf({
      title: { rendered: 'A harbour for big ships' },
      excerpt: { rendered: '<p>A harbour for big ships They came.</p>' },
    })
    expect(article.standfirst).toBe('They came.')
  })
})

describe('what is no published post', () => {
  test('is left out, and named', async () => {
    const feed = await read([
      post,
      { ...post, status: 'draft' },
      { ...post, status: 'inherit', type: 'attachment' },
      { id: 3, name: 'Ada', avatar_urls: {} },
      null,
    ])
    expect(feed.articles).toHaveLength(1)
    expect(feed.problems.map(({ item, code }) => [item, code])).toEqual([
      [2, 'item-not-published'],
      [3, 'item-not-an-article'],
      [4, 'item-not-an-article'],
      [5, 'item-not-an-object'],
    ])
  })

  test('is an error of the service, in an envelope too', async () => {
    const body = { code: 'rest_no_route', message: 'No route was found.', data: { status: 404 } }
    await expect(read({ body, status: 404, headers: {} })).rejects.toThrow('“No route was found.”')
  })
})

describe('the next page', () => {
  const page = (count: number) =>
    Array.from({ length: count }, (_, id) => ({ ...post, id, guid: { rendered: `g${id}` } }))

  test('is where the header says', async () => {
    const link = `<${endpoint}?page=1>; rel="prev", <${endpoint}?page=3>; rel="next"`
    expect((await read([post], { link })).next).toEqual({ address: `${endpoint}?page=3`, isGuess: false })
  })

  test('is where the envelope says', async () => {
    const headers = { 'X-WP-Total': 3, 'X-WP-TotalPages': 3, Link: `<${endpoint}?page=2>; rel="next"` }
    const feed = await read({ body: [post], status: 200, headers })
    expect(feed.articles).toHaveLength(1)
    expect(feed.next).toEqual({ address: `${endpoint}?page=2`, isGuess: false })
    const counted = { body: [post], status: 200, headers: { 'X-WP-TotalPages': '3' } }
    expect((await read(counted, { loadedFrom: `${endpoint}?page=2` })).next?.address).toBe(
      `${endpoint}?page=3`,
    )
    expect((await read(counted, { loadedFrom: `${endpoint}?page=3` })).next).toBeNull()
  })

  test('is counted where a page of the interface is full', async () => {
    const full = await read(page(10), { loadedFrom: `${endpoint}?_embed` })
    expect(full.next).toEqual({ address: `${endpoint}?_embed&page=2`, isGuess: true })
    const third = await read(page(2), {
      loadedFrom: 'https://news.example/?rest_route=/wp/v2/posts&per_page=2&page=2',
    })
    expect(third.next?.address).toBe('https://news.example/?rest_route=/wp/v2/posts&per_page=2&page=3')
  })

  test('is not made up for files, last pages and single posts', async () => {
    expect((await read(page(10))).next).toBeNull()
    expect((await read(page(9), { loadedFrom: endpoint })).next).toBeNull()
    expect((await read(page(5), { loadedFrom: `${endpoint}?per_page=5&offset=5` })).next).toBeNull()
    expect((await read(post, { loadedFrom: `${endpoint}/7?per_page=1` })).next).toBeNull()
  })
})

test('no JSON at all makes the reader throw', async () => {
  const keys = fc.constantFrom(
    ...'id guid link slug title content excerpt rendered protected status type date date_gmt modified_gmt'.split(
      ' ',
    ),
    ...'author coauthors authors name display_name code message avatar_urls _embedded wp:term taxonomy'.split(
      ' ',
    ),
    ...'wp:featuredmedia media_details sizes source_url width height yoast_head_json schema @graph @type'.split(
      ' ',
    ),
    ...'itemListElement twitter_misc og_image class_list categories tags acf meta kicker _links self href lang'.split(
      ' ',
    ),
  )
  const { value } = fc.letrec((tie) => ({
    value: fc.oneof(
      { maxDepth: 4 },
      fc.jsonValue(),
      fc.array(tie('value')),
      fc.dictionary(keys, tie('value')),
    ),
  }))
  const rendered = fc.record({ title: fc.record({ rendered: fc.oneof(fc.string(), fc.jsonValue()) }) })
  // With a mark of JSON-LD at its top, an item belongs to another reader.
  const item = fc
    .tuple(fc.dictionary(keys, value), rendered)
    .map(([{ '@graph': _, '@type': __, ...any }, sure]) => ({ ...any, ...sure }))
  await fc.assert(
    fc.asyncProperty(fc.array(fc.oneof(item, fc.jsonValue())), async (items) => {
      const list = [post, ...items]
      const { articles, skipped } = await read(list)
      for (const { id, headline, slug } of articles) expect([id, headline, slug].every(Boolean)).toBe(true)
      expect(articles.length + skipped).toBe(list.length)
    }),
  )
})
