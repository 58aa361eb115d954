import { describe, expect, test } from 'vitest'
import { articleOf } from './wordpress-post.ts'

const yoast = (fields: object) => ({ yoast_head_json: fields })
const term = (taxonomy: string, name: string, slug = name.toLowerCase()) => ({ taxonomy, name, slug })
const withTerms = (...groups: unknown[]) => ({ _embedded: { 'wp:term': groups } })
const names = ({ authors }: { authors: readonly { name: string }[] }) => authors.map(({ name }) => name)

describe('the author', () => {
  const ada = {
    id: 3,
    name: 'Ada Byron',
    link: 'https://news.example/author/ada/',
    avatar_urls: { 24: 'https://g.example/24', 96: 'https://g.example/96', 48: 'https://g.example/48' },
  }
  const hidden = { code: 'rest_user_invalid_id', message: 'Invalid user ID.', data: { status: 404 } }

  test('is the user that came with the post, with the largest picture', async () => {
    const article = await articleOf({ _embedded: { author: [ada] } })
    expect(article.authors).toEqual([
      { name: 'Ada Byron', url: 'https://news.example/author/ada/', avatar: 'https://g.example/96' },
    ])
  })

  test('that the site hides is taken from what it tells search engines', async () => {
    const article = await articleOf({ _embedded: { author: [hidden] }, ...yoast({ author: 'Bo Ek' }) })
    expect(names(article)).toEqual(['Bo Ek'])
    const misc = { 'Verfasst von': 'Bo Ek', 'Geschätzte Lesezeit': '4 Minuten' }
    const german = await articleOf({ _embedded: { author: [hidden] }, ...yoast({ twitter_misc: misc }) })
    expect(german).toMatchObject({
      authors: [{ name: 'Bo Ek' }],
      readingTime: { minutes: 4, from: 'source' },
    })
  })

  test('is nobody where the site says nothing but an error or an account', async () => {
    expect(names(await articleOf({ _embedded: { author: [hidden] } }))).toEqual([])
    expect(await articleOf({ _embedded: { author: [{ name: 'admin' }] } })).toMatchObject({
      authors: [],
      credits: [],
      bylineText: null,
    })
  })

  test('that a plugin sets over the account is the one', async () => {
    const schema = {
      '@graph': [
        {
          '@type': 'Article',
          author: [
            { name: 'Bo Ek', '@id': '#bo' },
            { name: 'Ada Byron', '@id': '#ada' },
          ],
        },
        { '@type': 'Person', '@id': '#bo', url: 'https://news.example/author/bo/' },
      ],
    }
    const article = await articleOf({
      _embedded: { author: [ada] },
      ...yoast({ author: 'Bo Ek, Ada Byron', schema }),
    })
    expect(article.authors).toMatchObject([
      { name: 'Bo Ek', url: 'https://news.example/author/bo/' },
      { name: 'Ada Byron', avatar: 'https://g.example/96' },
    ])
  })

  test('is every one of several, whichever plugin lists them', async () => {
    const list = [
      { display_name: 'Bo Ek' },
      { display_name: 'Cy Fox', author_link: 'https://news.example/cy' },
    ]
    for (const field of ['coauthors', 'authors', 'newspack_author_info']) {
      const article = await articleOf({ [field]: list, _embedded: { author: [ada] } })
      expect(names(article)).toEqual(['Bo Ek', 'Cy Fox'])
    }
    expect(names(await articleOf(yoast({ author: 'Bo Ek, Cy Fox, PhD' })))).toEqual(['Bo Ek', 'Cy Fox, PhD'])
    expect(names(await articleOf({ coauthors: [12, 13], _embedded: { author: [ada] } }))).toEqual([
      'Ada Byron',
    ])
  })

  test('among the terms counts only where the term is a name', async () => {
    const terms = [[term('author', 'bo', 'cap-bo')], [term('author', 'Cy Fox', 'cap-cy-fox')]]
    expect(names(await articleOf(withTerms(...terms)))).toEqual(['Cy Fox'])
    const both = await articleOf({ ...withTerms(...terms), ...yoast({ author: 'Bo Ek, Cy Fox' }) })
    expect(names(both)).toEqual(['Bo Ek', 'Cy Fox'])
    const known = {
      author: [ada],
      'wp:term': [[term('author', 'Cy Fox', 'cy'), term('author', 'Ada Byron', 'ada')]],
    }
    expect((await articleOf({ _embedded: known })).authors).toMatchObject([
      { name: 'Cy Fox' },
      { name: 'Ada Byron', avatar: 'https://g.example/96' },
    ])
  })

  test('that is named like the site is a credit, not a person', async () => {
    const article = await articleOf({
      _embedded: { author: [{ name: 'The Harbour' }] },
      ...yoast({ og_site_name: 'The Harbour' }),
    })
    expect(article).toMatchObject({ authors: [], credits: ['The Harbour'], source: { name: 'The Harbour' } })
  })
})

describe('sections and tags', () => {
  test('are told apart by taxonomy, not by place', async () => {
    const article = await articleOf(
      withTerms(
        [term('language', 'English')],
        [term('post_tag', 'Ships')],
        { code: 'rest_forbidden', message: 'No.' },
        [term('category', 'Uncategorized'), term('category', 'Arts &amp; Culture')],
      ),
    )
    expect(article).toMatchObject({ sections: ['Arts & Culture'], tags: ['Ships'] })
  })

  test('begin with the section that the address or the trail names', async () => {
    const terms = withTerms([term('category', 'Arts'), term('category', 'City')])
    expect((await articleOf(terms)).sections).toEqual(['City', 'Arts'])
    const trail = {
      '@type': 'BreadcrumbList',
      itemListElement: [{ name: 'Home' }, { name: 'City' }, { name: 'X' }],
    }
    const article = await articleOf({
      ...terms,
      link: 'https://news.example/?p=7',
      ...yoast({ schema: { '@graph': [trail] } }),
    })
    expect(article.sections).toEqual(['City', 'Arts'])
  })

  test('are read from the classes where nothing came with the post', async () => {
    const article = await articleOf({
      categories: [4],
      class_list: {
        0: 'post-7',
        2: 'category-arts-culture',
        3: 'category-uncategorized',
        4: 'tag-big-ships',
      },
    })
    expect(article).toMatchObject({ sections: ['Arts culture'], tags: ['Big ships'] })
  })
})

describe('the picture', () => {
  const media = {
    source_url: 'https://news.example/a.jpg',
    mime_type: 'image/jpeg',
    alt_text: 'A ship',
    caption: { rendered: '<p>The <em>Ada</em> at sea</p>' },
    media_details: {
      width: 3000,
      height: 2000,
      image_meta: { credit: 'Bo Ek' },
      sizes: {
        large: { source_url: 'https://news.example/a-1500.jpg', width: 1500, height: 1000 },
        medium: { source_url: 'https://news.example/a-300.jpg', width: 300, height: 200 },
        square: { source_url: 'https://news.example/a-1600.jpg', width: 1600, height: 1600 },
      },
    },
  }

  test('is the widest that fits, never a cut-out', async () => {
    expect((await articleOf({ _embedded: { 'wp:featuredmedia': [media] } })).image).toEqual({
      src: 'https://news.example/a-1500.jpg',
      width: 1500,
      height: 1000,
      alt: 'A ship',
      caption: 'The Ada at sea',
      credit: 'Bo Ek',
    })
  })

  test('is found beside an error', async () => {
    const article = await articleOf({
      _embedded: { 'wp:featuredmedia': [{ code: 'rest_forbidden', message: 'No.', data: { status: 401 } }] },
      jetpack_featured_media_url: 'https://i0.example/a.jpg',
    })
    expect(article.image?.src).toBe('https://i0.example/a.jpg')
  })

  test('is not the logo that stands in for none', async () => {
    const logo = yoast({ og_image: [{ url: 'https://news.example/logo.png' }] })
    expect((await articleOf({ ...logo, featured_media: 0 })).image).toBeNull()
    expect((await articleOf({ ...logo, featured_media: 9 })).image?.src).toBe('https://news.example/logo.png')
  })
})
