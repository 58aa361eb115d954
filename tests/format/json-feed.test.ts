/** JSON Feed (jsonfeed.org/version/1.1), as the specification has it and as newsrooms write it. */
import { describe, expect, test } from 'vitest'
import { feedOf, STORY, storyOf } from './written-story.ts'

describe('a story of JSON Feed', () => {
  test('has all that the specification knows', async () => {
    const article = await storyOf({
      url: '/2024/harbour',
      external_url: 'https://port.example/report',
      summary: 'After two years.',
      content_html: '<p>The first ship came at dawn.</p>',
      language: 'en-GB',
      tags: ['harbour', 'trade'],
      authors: [
        { name: 'Ada Byron', url: 'https://paper.example/ada', avatar: 'https://paper.example/ada.jpg' },
      ],
      date_modified: '2024-05-04T10:00:00Z',
      attachments: [{ url: 'sound.mp3', mime_type: 'audio/mpeg', size_in_bytes: 9, duration_in_seconds: 61 }],
    })
    expect(article).toMatchObject({
      id: 's1',
      url: 'https://paper.example/2024/harbour',
      via: 'https://port.example/report',
      headline: 'The Harbour Opens Again',
      standfirst: 'After two years.',
      bodyHtml: '<p>The first ship came at dawn.</p>',
      bodyState: 'full',
      language: 'en-GB',
      tags: ['harbour', 'trade'],
      authors: [
        { name: 'Ada Byron', url: 'https://paper.example/ada', avatar: 'https://paper.example/ada.jpg' },
      ],
      updatedAt: { ms: Date.UTC(2024, 4, 4, 10), precision: 'instant' },
      source: { format: 'jsonfeed' },
      warnings: [],
    })
    expect(article.attachments).toMatchObject([
      { url: 'https://paper.example/2024/sound.mp3', type: 'audio/mpeg', bytes: 9, seconds: 61 },
    ])
  })

  test('of plain text has its paragraphs', async () => {
    expect((await storyOf({ content_text: 'One.\n\nTwo.' })).bodyText).toContain('Two.')
  })

  test.each([
    ['a list of objects', { authors: [{ name: 'Ada' }, { name: 'Max' }] }, ['Ada', 'Max'], []],
    ['a list of names', { authors: ['Ada', 'Max'] }, ['Ada', 'Max'], ['authors-not-a-list']],
    ['one object', { authors: { name: 'Ada' } }, ['Ada'], ['authors-not-a-list']],
    ['the author of version 1.0', { author: { name: 'Ada' } }, ['Ada'], []],
    ['authors in place of an author', { author: [{ name: 'Ada' }] }, ['Ada'], []],
    ['an author in words', { author: 'By Ada and Max' }, ['Ada', 'Max'], []],
    ['nobody with a name', { authors: [{ url: 'https://paper.example/ada' }] }, [], []],
    ['nobody', { authors: null }, [], []],
  ])('by %s says who wrote it', async (_, fields, names, warnings) => {
    const article = await storyOf(fields)
    expect(article.authors.map(({ name }) => name)).toEqual(names)
    expect(article.warnings).toEqual(warnings)
  })

  test('without an author is by those of its feed', async () => {
    const { authors } = await storyOf({}, { author: { name: 'Lise Curie' } })
    expect(authors.map(({ name }) => name)).toEqual(['Lise Curie'])
  })

  test.each([
    ['a list', ['a', 'b'], ['a', 'b'], []],
    ['text', 'a, b', ['a', 'b'], ['tags-not-a-list']],
    ['nothing', null, [], []],
  ])('with tags as %s', async (_, tags, read, warnings) => {
    expect(await storyOf({ tags })).toMatchObject({ tags: read, warnings })
  })

  test.each(['blurb', 'subtitle', 'description'])('has its %s for a standfirst', async (name) => {
    expect((await storyOf({ [name]: 'After two years.' })).standfirst).toBe('After two years.')
  })

  test('is filed by its category, which is a kicker where a section is named', async () => {
    expect(await storyOf({ category: 'World' })).toMatchObject({ sections: ['World'], kicker: null })
    const named = await storyOf({ section: 'World', category: 'Ports' })
    expect(named).toMatchObject({ sections: ['World'], kicker: 'Ports' })
    const listed = await storyOf({ section: 'World', category: ['Ports', 'Ships'] })
    expect(listed).toMatchObject({ sections: ['World'], kicker: null })
  })

  test('shows its image before its banner, with the words of either way of writing', async () => {
    const image = 'https://paper.example/a.jpg'
    const banner = 'https://paper.example/b.jpg'
    expect((await storyOf({ banner_image: banner })).image).toMatchObject({ src: banner })
    expect((await storyOf({ image: { url: image, alt: 'A ship' } })).image).toMatchObject({
      src: image,
      alt: 'A ship',
    })
    const both = await storyOf({
      image,
      banner_image: banner,
      image_description: 'A ship at dawn',
      image_caption: 'The first in two years.',
      image_credit: 'A. Eye',
    })
    expect(both.image).toMatchObject({
      src: image,
      alt: 'A ship at dawn',
      caption: 'The first in two years.',
      credit: 'A. Eye',
    })
    expect((await storyOf({ image, image_alt: 'A quay' })).image?.alt).toBe('A quay')
  })
})

describe('the feed', () => {
  test('leads to its next page and to the index of its archive, beside itself', async () => {
    const root = { next_url: 'page-2.json', _lectern: { archive: 'archive/index.json', index: 'abc' } }
    const feed = await feedOf([STORY], root)
    expect(feed.next).toEqual({ address: 'https://paper.example/news/page-2.json', isGuess: false })
    expect(feed.archive).toBe('https://paper.example/news/archive/index.json?v=abc')
    const unmarked = await feedOf([STORY], { _lectern: { archive: 'archive/index.json' } })
    expect(unmarked.archive).toBe('https://paper.example/news/archive/index.json')
    const alone = await feedOf([STORY], { next_url: 'javascript:alert(1)', _lectern: { archive: 5 } })
    expect([alone.next, alone.archive]).toEqual([null, null])
  })

  test('has its addresses from its home page, or from where it stands', async () => {
    const there = await storyOf({ url: 'harbour' }, { home_page_url: 'https://paper.example/home/' })
    expect(there.url).toBe('https://paper.example/home/harbour')
    const elsewhere = await storyOf({ url: 'harbour' }, { feed_url: 'https://feeds.example/paper/' })
    expect(elsewhere.url).toBe('https://feeds.example/paper/harbour')
  })

  test.each([{ version: undefined }, { version: 'https://paper.example/version/1' }, { version: 1.1 }])(
    'that does not say that it is one is read, and told what to add: %o',
    async (root) => {
      const { articles, problems } = await feedOf([{ ...STORY, content_text: 'Text.' }], root)
      expect(articles).toHaveLength(1)
      expect(problems.map(({ place, message }) => [place, message])).toContainEqual([
        'version',
        expect.stringContaining('Add "version": "https://jsonfeed.org/version/1.1" at the top.'),
      ])
    },
  )

  test('that says so is told nothing', async () => {
    expect((await feedOf([STORY])).problems.filter(({ place }) => place === 'version')).toEqual([])
  })
})
