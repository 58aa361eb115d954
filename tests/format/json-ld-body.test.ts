import { describe, expect, test } from 'vitest'
import { readArticle } from './make-json-ld.ts'

describe('text', () => {
  test('markup is kept, also where it came escaped; plain text is escaped', async () => {
    expect((await readArticle({ articleBody: '&lt;p&gt;One&lt;/p&gt;' }))?.bodyHtml).toBe('<p>One</p>')
    expect((await readArticle({ articleBody: 'One & <b' }))?.bodyHtml).toBe('<p>One &amp; &lt;b</p>')
    expect((await readArticle({ articleBody: '&amp;Ccedil;orum' }))?.bodyText).toBe('Çorum')
  })

  test('long lines and tabs after sentences part paragraphs, and none are invented', async () => {
    const sentence = `${'word '.repeat(30)}end.`
    const paragraphs = async (text: string) =>
      (await readArticle({ articleBody: text }))?.bodyHtml?.split('<p>').length
    expect(await paragraphs(`${sentence}\n${sentence}`)).toBe(3)
    expect(await paragraphs(`${sentence}\t ${sentence}`)).toBe(3)
    expect(await paragraphs(`${sentence} ${sentence}`)).toBe(2)
  })

  test.each<[string, object, string]>([
    ['free', { isAccessibleForFree: 'True' }, 'full'],
    ['behind a wall', { isAccessibleForFree: 'https://schema.org/False' }, 'partial'],
    ['a part behind a wall', { hasPart: { isAccessibleForFree: false } }, 'partial'],
    ['behind a wall but whole, by its own count', { isAccessibleForFree: false, wordCount: '4' }, 'full'],
    ['far shorter than its own count', { wordCount: 400 }, 'partial'],
    ['cut', { articleBody: 'One two three …' }, 'partial'],
  ])('%s', async (_, rest, state) => {
    expect((await readArticle({ articleBody: 'One two three four.', ...rest }))?.bodyState).toBe(state)
  })

  test('a live blog has its posts, each with headline, time and text, in the order of the source', async () => {
    const article = await readArticle({
      '@type': 'LiveBlogPosting',
      liveBlogUpdate: [
        {
          '@type': 'BlogPosting',
          headline: 'Two <1>',
          datePublished: '2023-05-01T12:05:09+02:00',
          articleBody: 'B & b',
        },
        { '@type': 'BlogPosting', articleBody: '<p>A</p>' },
        {},
      ],
    })
    expect(article?.bodyHtml).toBe(
      '<section><h2>Two &lt;1&gt;</h2><p><time datetime="2023-05-01T12:05:09+02:00">2023-05-01 12:05</time></p><p>B &amp; b</p></section>\n<section><p>A</p></section>',
    )
  })

  test('corrections and the story behind the story stand beside the text', async () => {
    const article = await readArticle({
      correction: [
        'Wrong year.',
        { '@type': 'CorrectionComment', text: 'Wrong day.' },
        'https://example.org/corrections',
      ],
      backstory: { '@type': 'CreativeWork', text: 'How we did it.' },
    })
    expect(article?.notes).toEqual([
      { kind: 'correction', text: 'Wrong year.' },
      { kind: 'correction', text: 'Wrong day.' },
      { kind: 'backstory', text: 'How we did it.' },
    ])
  })

  test('the time to read is the publisher’s own', async () => {
    expect((await readArticle({ articleBody: 'x', timeRequired: 'PT1H5M' }))?.readingTime).toEqual({
      minutes: 65,
      from: 'source',
    })
  })
})

describe('pictures', () => {
  const cut = (name: string, width: unknown, height: unknown) => ({
    '@type': 'ImageObject',
    url: `https://example.org/${name}.jpg`,
    width,
    height,
  })
  test.each<[string, unknown, string]>([
    [
      'the widest in 16:9',
      [cut('sq', 1400, 1400), cut('s', 800, 450), cut('m', '1600px', { value: 900 })],
      'm',
    ],
    [
      'by what addresses say',
      [
        'https://example.org/4x3_1200.jpg',
        'https://example.org/16x9_600.jpg',
        'https://example.org/16x9_1600.jpg',
      ],
      '16x9_1600',
    ],
    [
      'several addresses in one',
      { '@type': 'ImageObject', url: ['https://example.org/a.jpg', 'https://example.org/b.jpg'] },
      'a',
    ],
    ['no size at all', [{ contentUrl: 'https://example.org/a.jpg' }, cut('b', '', '')], 'a'],
  ])('%s', async (_, image, name) => {
    expect((await readArticle({ image }))?.image?.src).toBe(`https://example.org/${name}.jpg`)
  })

  test('a relative picture is looked for beside the article, and its maker is named', async () => {
    const article = await readArticle({
      url: 'https://example.org/art/a',
      image: { url: '/i.jpg', author: { name: 'Bo Ek' } },
    })
    expect(article?.image).toMatchObject({ src: 'https://example.org/i.jpg', credit: 'Bo Ek' })
  })
})
