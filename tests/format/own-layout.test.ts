/** What our own layout adds to JSON Feed, under `_lectern`. */
import { describe, expect, test } from 'vitest'
import { storyOf } from './written-story.ts'

describe('a story of our own layout', () => {
  const own = (extension: object, fields: object = {}) => storyOf({ ...fields, _lectern: extension })

  test('has what JSON Feed has no field for', async () => {
    const article = await own({
      byline: 'By Ada Byron',
      credits: ['A. Eye', ''],
      standfirst: 'After two years.',
      sections: ['World', 'Trade'],
      path: ['News'],
      kicker: 'Ports',
      slug: 'harbour-again',
      date: '2024-05',
      updated: '2024-06',
      revision: 3,
      reading_minutes: 4,
      source: { name: 'The Port Times', url: 'https://port.example/' },
      image: {
        src: 'https://paper.example/a.jpg',
        alt: 'A ship',
        caption: 'At dawn.',
        credit: 'A. Eye',
        width: 1200,
        height: 800,
        sources: [{ src: 'https://paper.example/a-600.jpg', width: 600 }],
      },
      notes: [
        { kind: 'correction', text: 'It was Tuesday.' },
        { kind: 'backstory', text: 'We have asked the port.' },
        { kind: 'advertisement', text: 'Buy a ship.' },
        { kind: 'correction', text: ' ' },
      ],
    })
    expect(article).toMatchObject({
      bylineText: 'By Ada Byron',
      credits: ['A. Eye'],
      standfirst: 'After two years.',
      sections: ['World', 'Trade'],
      sectionPath: ['News'],
      kicker: 'Ports',
      slug: 'harbour-again',
      publishedAt: { precision: 'month', raw: '2024-05' },
      updatedAt: { precision: 'month', raw: '2024-06' },
      revision: 3,
      readingTime: { minutes: 4, from: 'source' },
      source: { name: 'The Port Times', url: 'https://port.example/' },
      image: { width: 1200, height: 800, alt: 'A ship', caption: 'At dawn.', credit: 'A. Eye' },
      notes: [
        { kind: 'correction', text: 'It was Tuesday.' },
        { kind: 'backstory', text: 'We have asked the port.' },
      ],
    })
    expect(article.image?.sources).toContainEqual({ src: 'https://paper.example/a-600.jpg', width: 600 })
  })

  test('goes before what others write in its place', async () => {
    const article = await own(
      { section: 'World', kicker: 'Ports', image: 'https://paper.example/own.jpg' },
      { section: 'Trade', kicker: 'Ships', image: 'https://paper.example/a.jpg', _news: { kicker: 'Boats' } },
    )
    expect(article).toMatchObject({ sections: ['World'], kicker: 'Ports' })
    expect(article.image?.src).toBe('https://paper.example/own.jpg')
    expect((await storyOf({ _news: { kicker: 'Boats' } })).kicker).toBe('Boats')
    expect((await storyOf({ _rss: { source: { title: 'The Port Times' } } })).source.name).toBe(
      'The Port Times',
    )
    expect((await storyOf({ _news: { source: 'The Port Times' } })).source.name).toBe('The Port Times')
  })

  test('whose text is in a pack has none of what is repeated for other readers', async () => {
    const article = await own(
      { body: 'packs/a.json' },
      { content_text: 'Only the beginning.', content_html: '<p>The beg' },
    )
    expect(article).toMatchObject({ bodyState: 'split', bodyHtml: null, bodyText: null })
    expect(article.bodyAt).toBe('https://paper.example/news/packs/a.json')
  })

  test.each([
    ['partial', 'partial'],
    ['protected', 'protected'],
    ['whatever', 'full'],
  ])('that is %s says so', async (state, read) => {
    const text = 'The first ship came at dawn. '.repeat(20)
    expect((await own({ state }, { content_text: text })).bodyState).toBe(read)
  })

  test("finds the edition's own pictures at the feed's host, wherever the article stands", async () => {
    const picture = '/news/pictures/ab/ab12cd34ef56-960.webp'
    const article = await own(
      { image: { src: picture, sources: [{ src: picture, width: 960 }] } },
      { url: 'https://elsewhere.example/2024/harbour', content_html: `<p><img src="${picture}" alt=""></p>` },
    )
    expect(article.image).toMatchObject({
      src: `https://paper.example${picture}`,
      sources: [{ src: `https://paper.example${picture}`, width: 960 }],
    })
    expect(article.bodyHtml).toContain(`src="https://paper.example${picture}"`)
    const other = await own({ image: '/a.jpg' }, { url: 'https://elsewhere.example/2024/harbour' })
    expect(other.image?.src).toBe('https://elsewhere.example/a.jpg')
  })
})
