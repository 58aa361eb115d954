import { describe, expect, test } from 'vitest'
import { articleWith, editionIn, feedIn, jsonFeed, rss } from './read.ts'

/** `people | credits` of a byline as one line. */
async function splitOf(author: string, language?: string): Promise<string> {
  const { authors, credits } = await articleWith({ author, language })
  return `${authors.map(({ name }) => name).join(' + ')} | ${credits.join(' + ')}`
}

test('17 · the byline stays as it was printed, whoever is found in it', async () => {
  const author = 'By Ada Byron in Kyiv and Mary Somerville, AP'
  expect(await articleWith({ author })).toMatchObject({
    bylineText: author,
    authors: [{ name: 'Ada Byron' }, { name: 'Mary Somerville' }],
  })
})

describe('18 · a line of several people', () => {
  test.each([
    ['By Ada Byron, Bo Ek and Mary Somerville', 'Ada Byron + Bo Ek + Mary Somerville | '],
    ['By Ada Byron, Bo Ek, and Mary Somerville', 'Ada Byron + Bo Ek + Mary Somerville | '],
    ['Words by Ada Byron', 'Ada Byron | '],
    ['Interview by Ada Byron & Bo Ek', 'Ada Byron + Bo Ek | '],
  ])('18 · %s', async (byline, expected) => {
    expect(await splitOf(byline, 'en')).toBe(expected)
  })

  test.each([
    ['Von Anna Berg und Jan Ott', 'de', 'Anna Berg + Jan Ott | '],
    ['Par Anne Roux et Luc Petit', 'fr', 'Anne Roux + Luc Petit | '],
    ['Por Ana Ruiz', 'es', 'Ana Ruiz | '],
    ['Por Ana Reis', 'pt', 'Ana Reis | '],
    ['Di Anna Rossi', 'it', 'Anna Rossi | '],
    ['Door Anna Bakker', 'nl', 'Anna Bakker | '],
    ['Av Anna Berg', 'sv', 'Anna Berg | '],
    ['Af Anna Holm', 'da', 'Anna Holm | '],
  ])('18 · “%s” in its own language (%s) begins with a word for “by”', async (byline, language, expected) => {
    expect(await splitOf(byline, language)).toBe(expected)
  })

  test.each(['Von Miller', 'Di Stefano', 'Door Smit'])('18 · “%s” is a name in English', async (name) => {
    expect(await splitOf(name, 'en-GB')).toBe(`${name} | `)
    expect(await splitOf(name)).toBe(`${name} | `)
  })
})

describe('19 · an agency at the end of the line', () => {
  test.each([
    ['Ada Byron and Bo Ek, AP', 'Ada Byron + Bo Ek | AP'],
    ['Ada Byron, AP', 'Ada Byron | AP'],
    ['Ada Byron, Bo Ek, AP', 'Ada Byron + Bo Ek | AP'],
    ['Ada Byron Jr., AP', 'Ada Byron Jr. | AP'],
    ['Ada Byron, Jr., and Bo Ek', 'Ada Byron, Jr. + Bo Ek | '],
    ['Ada Byron, PhD', 'Ada Byron, PhD | '],
    ['Ada Byron, MD, and Bo Ek, AP', 'Ada Byron, MD + Bo Ek | AP'],
  ])('19 · %s', async (byline, expected) => {
    expect(await splitOf(byline)).toBe(expected)
  })

  test('19 · is a person where the same feed prints that name alone', async () => {
    const items = ['Ada Byron, Bo Ek', 'Bo Ek'].map((author, i) => ({ id: `${i}`, title: 'A story', author }))
    const [article] = (await feedIn(jsonFeed(items))).articles
    expect(article).toMatchObject({ authors: [{ name: 'Ada Byron' }, { name: 'Bo Ek' }], credits: [] })
  })

  test.each(['Ada Byron of The Gull', '田中花子、佐藤健', '田中花子・佐藤健'])(
    '19 · “%s” is left whole',
    async (byline) => {
      expect(await splitOf(byline)).toBe(`${byline} | `)
    },
  )
})

test.each([
  ['Ada Byron in Kyiv and Reuters', 'Ada Byron | Reuters'],
  ['Ada Byron (now) and Bo Ek (earlier)', 'Ada Byron + Bo Ek | '],
])(
  '20 · “%s” keeps its place and brackets in print, and loses them in the names',
  async (author, expected) => {
    expect(await splitOf(author)).toBe(expected)
    expect((await articleWith({ author })).bylineText).toBe(author)
  },
)

test.each(['Staff', 'Guardian sport', 'Editorial', 'Gazette staff and agencies'])(
  '21 · “%s” is a credit and gets no page of an author',
  async (author) => {
    expect(await articleWith({ author })).toMatchObject({ bylineText: author, authors: [] })
    expect((await articleWith({ author })).credits.join(' and ')).toBe(author)
  },
)

test('22 · one author in capitals and in small letters is one author, shown in small letters', async () => {
  const items = ['BECKY BOHRER', 'Becky Bohrer'].map((name, i) => ({
    id: `${i}`,
    title: `Story ${i}`,
    authors: [{ name }],
  }))
  const articles = await editionIn(jsonFeed(items))
  expect(articles.flatMap(({ authors }) => authors.map(({ name }) => name))).toEqual(
    Array(2).fill('Becky Bohrer'),
  )
})

test('23 · nobody is named where the item names nobody', async () => {
  const nobody = { bylineText: null, authors: [], credits: [] }
  expect(await articleWith({})).toMatchObject(nobody)
  const signed = jsonFeed([{ id: '1', title: 'A story' }], { authors: [{ name: 'The Gazette' }] })
  expect((await feedIn(signed)).articles).toMatchObject([nobody])
  const frame = '<title>The Gazette</title><dc:creator>The Gazette</dc:creator>'
  expect((await feedIn(rss('<item><title>A story</title></item>', frame))).articles).toMatchObject([nobody])
})
