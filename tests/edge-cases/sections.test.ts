import { describe, expect, test } from 'vitest'
import { countSections } from '#edition/section-list.ts'
import { articleWith, feedIn, jsonFeed, only, rss } from './read.ts'

/** The articles of a feed whose items differ in these fields only. */
async function filed(...items: readonly object[]) {
  return (await feedIn(jsonFeed(items.map((parts, i) => ({ id: `${i}`, title: 'A story', ...parts })))))
    .articles
}

const sectionsOf = async (...names: readonly string[]) =>
  (await filed(...names.map((section) => ({ section })))).flatMap(({ sections }) => sections)

describe('33 · tags', () => {
  test.each([
    ['a line with commas', 'Ports, Sea', ['Ports', 'Sea']],
    ['one word', 'Ports', ['Ports']],
    ['objects with names', [{ name: 'Ports' }, { name: 'Sea' }], ['Ports', 'Sea']],
    ['objects with terms', [{ term: 'Ports' }, 'Sea'], ['Ports', 'Sea']],
    ['a list with holes', [null, 'Ports', '', 7], ['Ports']],
  ])('33 · as %s are single words', async (_, tags, expected) => {
    expect((await articleWith({ tags, section: 'City' })).tags).toEqual(expected)
  })
})

describe('34 · what an item is filed under', () => {
  test('34 · is its section where every item has one tag', async () => {
    const articles = await filed({ tags: ['City'] }, { tags: ['World'] })
    expect(articles).toMatchObject([
      { sections: ['City'], tags: [] },
      { sections: ['World'], tags: [] },
    ])
  })

  test('34 · is its section where every item of RSS has one category', async () => {
    const items = ['City', 'World'].map((name) => `<item><title>A</title><category>${name}</category></item>`)
    const { articles } = await feedIn(rss(items.join('')))
    expect(articles.map(({ sections }) => sections)).toEqual([['City'], ['World']])
  })

  test('34 · are tags where items have several', async () => {
    expect(await filed({ tags: ['City', 'Ports'] }, { tags: ['World'] })).toMatchObject([
      { sections: [], tags: ['City', 'Ports'] },
      { sections: [], tags: ['World'] },
    ])
  })

  test('34 · is one section in every case, shown as most items write it', async () => {
    expect(await sectionsOf('WORLDPOST', 'WorldPost', 'WorldPost')).toEqual(Array(3).fill('WorldPost'))
  })

  test('34 · keeps its capitals where nobody writes it otherwise', async () => {
    expect(await sectionsOf('WORLD', 'WORLD')).toEqual(['WORLD', 'WORLD'])
  })
})

test('35 · “Arts &amp; Culture” and “Arts & Culture” are one section', async () => {
  const articles = await filed({ section: 'Arts &amp; Culture' }, { section: 'Arts & Culture' })
  expect(countSections(articles, [])).toMatchObject([
    { slug: 'arts-culture', label: 'Arts & Culture', count: 2 },
  ])
})

describe('36 · a section that holds nearly everything', () => {
  test.each(['Uncategorized', 'News', 'general'])('36 · “%s” is none', async (name) => {
    expect(await sectionsOf(...Array<string>(9).fill(name), 'Ports')).toEqual(['Ports'])
  })

  test('36 · “News” is one where it holds four of five', async () => {
    expect(await sectionsOf('News', 'News', 'News', 'News', 'Ports')).toContain('News')
  })

  test('36 · “Ports” is one even where it holds everything', async () => {
    expect(await sectionsOf('Ports', 'Ports')).toEqual(['Ports', 'Ports'])
  })
})

describe('37 · a section below another', () => {
  test('37 · written as a path is filed under its last step, and the way down is kept', async () => {
    const articles = await filed({ section: 'News/Politics' }, { section: 'News/World' })
    expect(articles).toMatchObject([
      { sections: ['Politics'], sectionPath: ['News'] },
      { sections: ['World'], sectionPath: ['News'] },
    ])
  })

  test('37 · with parents, as Arc has them, keeps them from the top', async () => {
    const section = (_id: string, name: string, parent: string) => ({
      _id,
      name,
      parent: { default: parent },
    })
    const sections = [
      section('/sport/football/cup', 'The Cup', '/sport/football'),
      section('/sport/football', 'Football', '/sport'),
      section('/sport', 'Sport & Games', '/'),
    ]
    const taxonomy = { primary_section: sections[0], sections }
    const story = { type: 'story', version: '0.10.9', _id: 'a', headlines: { basic: 'A' }, taxonomy }
    const article = only((await feedIn(story)).articles)
    expect(article.sections[0]).toBe('The Cup')
    expect(article.sectionPath).toEqual(['Sport & Games', 'Football'])
  })
})
