import { describe, expect, test } from 'vitest'
import type { Article } from '#edition/article.ts'
import { groupByDay, hasClock } from '#edition/days.ts'
import { mergeArticles } from '#edition/edition.ts'
import { nearest } from '#edition/nearest.ts'
import { splitSections, splitTags } from '#edition/section.ts'
import { countSections, listSections } from '#edition/section-list.ts'
import { shortHash } from '#edition/slug.ts'
import { calendarDay, instant, makeArticle } from './make-article.ts'

const NOW = Date.UTC(2020, 5, 1)
const story = (id: string, parts: Partial<Article> = {}) =>
  makeArticle({ id, slug: id, headline: id, url: `https://e.org/${id}`, ...parts })
const on = (id: string, day: string, parts: Partial<Article> = {}) =>
  story(id, { publishedAt: calendarDay(day), ...parts })
const ids = (...articles: readonly Article[]) => mergeArticles(articles, NOW).map(({ id }) => id)

describe('an edition', () => {
  test('has the newest first and the undated last, in the order of the feed among equals', () => {
    expect(
      ids(
        story('none'),
        on('old', '2019-01-01'),
        on('new', '2020-01-01'),
        story('none-2'),
        on('new-2', '2020-01-01'),
      ),
    ).toEqual(['new', 'new-2', 'old', 'none', 'none-2'])
  })

  test('goes by the day of change where no other is known', () => {
    const changed = story('changed', { updatedAt: calendarDay('2019-06-01') })
    const both = on('both', '2019-01-01', { updatedAt: calendarDay('2020-01-01') })
    expect(ids(both, changed)).toEqual(['changed', 'both'])
  })

  test('has an article of the future among those of today', () => {
    expect(
      ids(on('future', '2031-01-01'), story('now', { publishedAt: instant('2020-06-01T00:00:00Z') })),
    ).toEqual(['future', 'now'])
    expect(
      ids(story('now', { publishedAt: instant('2020-06-01T00:00:00Z') }), on('future', '2031-01-01')),
    ).toEqual(['now', 'future'])
  })

  test.each<[string, Partial<Article>, Partial<Article>, string]>([
    [
      'changed last',
      { updatedAt: calendarDay('2020-02-01') },
      { updatedAt: calendarDay('2020-01-01') },
      'first',
    ],
    [
      'changed last',
      { updatedAt: calendarDay('2020-01-01') },
      { updatedAt: calendarDay('2020-02-01') },
      'second',
    ],
    ['that was changed at all', { updatedAt: calendarDay('2020-01-01') }, {}, 'first'],
    ['with the higher version', { revision: 3 }, { revision: 2 }, 'first'],
    ['with the higher version', { revision: 2 }, { revision: 3 }, 'second'],
    ['with a version', { revision: 1 }, {}, 'first'],
    ['that comes later', {}, {}, 'second'],
  ])('has an article that comes twice once: the one %s', (_, first, second, kept) => {
    const twice = (id: string) =>
      mergeArticles(
        [
          on('a', '2020-01-01', { ...first, id: 'a', standfirst: 'first' }),
          on('a', '2020-01-01', { ...second, id, standfirst: 'second' }),
        ],
        NOW,
      ).map(({ standfirst }) => standfirst)
    expect(twice('a')).toEqual([kept])
    expect(twice('b')).toEqual([kept])
  })

  test('has articles of one address twice where their headlines differ, and of none by their ids', () => {
    const url = 'https://e.org/a'
    expect(ids(story('a', { url }), story('b', { url }))).toHaveLength(2)
    expect(ids(story('a', { url, headline: 'Salt' }), story('b', { url, headline: 'SALT' }))).toHaveLength(1)
    expect(
      ids(story('a', { url: null, headline: 'x' }), story('b', { url: null, headline: 'x' })),
    ).toHaveLength(2)
  })

  test('renames an article that has the id of another, and says so', () => {
    const merged = mergeArticles(
      [story('a'), story('a', { url: 'https://e.org/b', warnings: ['date-missing'] })],
      NOW,
    )
    expect(merged.map(({ id, warnings }) => [id, ...warnings])).toEqual([
      ['a'],
      ['a https://e.org/b', 'date-missing', 'id-repeated'],
    ])
    const nowhere = mergeArticles([story('a'), story('a', { url: null })], NOW)
    expect(nowhere.map(({ id }) => id)).toEqual(['a', 'a '])
  })

  test('gives the oldest its name in addresses, and the others one of their own', () => {
    const same = (id: string, day: string) => on(id, day, { slug: 'salt' })
    const [hash, other] = [shortHash('b'), shortHash('c')]
    const slugs = (...articles: readonly Article[]) => mergeArticles(articles, NOW).map(({ slug }) => slug)
    expect(slugs(same('c', '2020-01-03'), same('b', '2020-01-02'), same('a', '2020-01-01'))).toEqual([
      `salt-${other}`,
      `salt-${hash}`,
      'salt',
    ])
    const taken = [
      on('x', '2019-01-01', { slug: `salt-${hash}` }),
      on('y', '2019-01-01', { slug: `salt-${hash}-2` }),
    ]
    expect(slugs(same('b', '2020-01-02'), same('a', '2020-01-01'), ...taken)[0]).toBe(`salt-${hash}-3`)
  })

  test('touches no article that needs no other name', () => {
    const list = [on('a', '2020-01-02'), on('b', '2020-01-01')]
    expect(mergeArticles(list, NOW).every((article, i) => article === list[i])).toBe(true)
  })
})

describe('the days of a list', () => {
  test('are those of the reader for an instant, and as printed for everything else', () => {
    const year = { ...calendarDay('2020-01-01'), precision: 'year' } as const
    const month = { ...calendarDay('2020-01-01'), precision: 'month' } as const
    const noZone = { ...instant('2020-01-01T23:00:00Z'), zone: 'none' } as const
    const days = groupByDay([
      story('a', { publishedAt: instant('2020-01-01T23:00:00Z') }),
      story('b', { publishedAt: noZone }),
      story('c', { publishedAt: calendarDay('2020-01-01') }),
      story('d', { publishedAt: month }),
      story('e', { updatedAt: year }),
      story('f'),
    ])
    expect(days.map(({ key, articles }) => [key, articles.length])).toEqual([
      ['2020-01-01', 3],
      ['2020-01', 1],
      ['2020', 1],
      ['undated', 1],
    ])
    expect(days.map(({ date }) => date)).toEqual([
      { year: 2020, month: 1, day: 1 },
      { year: 2020, month: 1 },
      { year: 2020 },
      null,
    ])
    expect([hasClock(instant('2020-01-01T23:00:00Z')), hasClock(noZone), hasClock(year)]).toEqual([
      true,
      false,
      false,
    ])
  })
})

describe('the section bar', () => {
  test('has the publisher’s sections first, with their labels, and the others by size', () => {
    const articles = [['Science'], ['Arts'], ['arts', 'World'], ['Sport', 'WORLD'], ['World']]
    const order = [{ name: 'Sport', label: 'Games' }, { name: 'Opinion' }]
    expect(
      countSections(
        articles.map((sections) => makeArticle({ sections })),
        order,
      ),
    ).toEqual([
      { slug: 'sport', label: 'Games', count: 1, hue: 0 },
      { slug: 'opinion', label: 'Opinion', count: 0, hue: 1 },
      { slug: 'world', label: 'World', count: 3, hue: 2 },
      { slug: 'arts', label: 'Arts', count: 2, hue: 3 },
      { slug: 'science', label: 'Science', count: 1, hue: 4 },
    ])
  })

  test('adds counts of one name, and begins its ten colours anew', () => {
    const found = Array.from({ length: 12 }, (_, i): [string, number] => [`Desk ${i}`, 20 - i])
    const listed = listSections([...found, ['Desk 0', 5]], [])
    expect(listed[0]).toMatchObject({ label: 'Desk 0', count: 25 })
    expect(listed.map(({ hue }) => hue)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 0, 1])
  })
})

describe('names of sections and tags', () => {
  test.each([
    ['World', ['World']],
    [' A <b>bold</b> &amp; dear desk ', ['A bold & dear desk']],
    ['Arts, Culture', ['Arts, Culture']],
    [
      ['World', 'Arts', 'WORLD', '', ' ', 7, null],
      ['World', 'Arts'],
    ],
    [
      [{ name: 'World' }, { term: 'Arts' }, { title: 'Sport' }, { label: 'Science' }],
      ['World', 'Arts', 'Sport', 'Science'],
    ],
    [[{ id: 'x', name: 7, term: 'Arts' }, { scheme: 'x' }], ['Arts']],
    [{ name: 'World' }, ['World']],
    [undefined, []],
    [7, []],
  ])('in %j are %j', (value, names) => {
    expect(splitSections(value)).toEqual(names)
  })

  test('are parted by commas in tags alone', () => {
    expect(splitTags('salt, sea wall,, Salt')).toEqual(['salt', 'sea wall'])
    expect(splitTags(['salt, pepper', { name: 'sea' }])).toEqual(['salt, pepper', 'sea'])
    expect(splitTags(null)).toEqual([])
  })

  test('are five hundred at most, of three hundred characters', () => {
    const many = Array.from({ length: 600 }, (_, i) => `Desk ${i}`)
    expect(splitSections(many)).toHaveLength(500)
    expect(splitSections('x'.repeat(400))).toEqual(['x'.repeat(300)])
    expect(splitTags(`${'x'.repeat(19_999)},y,z`)).toHaveLength(1)
  })
})

describe('an address that leads nowhere', () => {
  test('offers the articles whose addresses are most like it, and none that are not', () => {
    const list = ['price-of-salt', 'the-price-of-salts', 'sea-wall', 'prices', 'PRICE-OF-SALT-2'].map(
      (slug) => makeArticle({ id: slug, slug }),
    )
    const offered = (slug: string, most = 9) => nearest(slug, list, most).map(({ slug: own }) => own)
    expect(offered('price-of-salt')).toEqual([
      'price-of-salt',
      'PRICE-OF-SALT-2',
      'the-price-of-salts',
      'prices',
    ])
    expect(offered('prize-of-salt', 1)).toEqual(['price-of-salt'])
    expect(offered('Sea')).toEqual(['sea-wall'])
    expect(offered('xyz')).toEqual([])
    expect(offered('ab')).toEqual([])
    expect(nearest('', [makeArticle({ slug: '' })], 9)).toEqual([])
  })
})
