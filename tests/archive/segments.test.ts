/** Articles that come in parts: feeds and the pages of an archive. */
import { describe, expect, test } from 'vitest'
import { Archive } from '#archive/archive.ts'
import { Texts } from '#archive/texts.ts'
import type { Article } from '#edition/article.ts'
import { EVERYTHING } from '#edition/selection.ts'
import { calendarDay, instant, makeArticle } from '../edition/make-article.ts'

const on = (day: string, parts: Partial<Article> = {}) =>
  makeArticle({ id: day, headline: `Story of ${day}`, publishedAt: instant(`${day}T12:00:00Z`), ...parts })

const withWords = (words: string) => ({ ...EVERYTHING, words })

describe('segments', () => {
  test('that share their texts are each found by their own words', () => {
    const archive = new Archive()
    const texts = new Texts()
    const first = archive.take([on('2020-03-02', { headline: 'Ferry' }), on('2020-03-01')], texts)
    const second = archive.take([on('2020-02-02'), on('2020-02-01', { headline: 'Ferries' })], texts)
    archive.arrange([first, second])
    expect(archive.rows).toBe(4)
    expect([...archive.find(withWords('ferr'))]).toEqual([0, 3])
    archive.arrange([second])
    expect([...archive.find(withWords('ferr'))]).toEqual([1])
  })

  test('that are arranged anew are asked anew, with the same selection', () => {
    const archive = new Archive()
    const segment = archive.take([on('2020-03-02'), on('2020-03-01')])
    archive.arrange([segment])
    expect(archive.find(EVERYTHING)).toHaveLength(2)
    archive.arrange([segment, archive.take([on('2020-01-01')])])
    expect(archive.find(EVERYTHING)).toHaveLength(3)
    expect([...archive.find({ ...EVERYTHING, sort: 'oldest' })]).toEqual([2, 1, 0])
  })

  test('suggest and correct with the words of all of them, each word once', () => {
    const archive = new Archive()
    archive.arrange([
      archive.take([on('2020-03-01', { headline: 'Ferry, ferries' })]),
      archive.take([on('2020-02-01', { headline: 'Ferry and harbour' })]),
    ])
    expect(archive.suggest('ferr', 9)).toHaveLength(2)
    expect(archive.suggest('ferr', 1)).toHaveLength(1)
    expect(archive.suggest('harb', 9)).toEqual(['harbour'])
    expect(archive.correct('harbuor')).toBe('harbour')
    expect(archive.correct('zeppelin')).toBeNull()
  })

  test('know their authors by name, in the spelling that came first', () => {
    const archive = new Archive()
    archive.arrange([
      archive.take([on('2020-03-01', { authors: [{ name: 'Bo Ek' }, { name: 'Ada Byron' }] })]),
      archive.take([on('2020-02-01', { authors: [{ name: 'ADA BYRON' }] })]),
    ])
    expect(archive.authorName('ada-byron')).toBe('Ada Byron')
    expect(archive.authorName('nobody')).toBeNull()
    const { authors } = archive.facets(EVERYTHING, null)
    expect(authors).toEqual([
      { slug: 'ada-byron', name: 'Ada Byron', count: 2 },
      { slug: 'bo-ek', name: 'Bo Ek', count: 1 },
    ])
  })

  test('without articles between two others change nothing', () => {
    const archive = new Archive()
    const [newer, none, older] = [[on('2020-03-01')], [], [on('2020-01-01')]].map((list) =>
      archive.take(list),
    )
    const segments = [newer, none, older].flatMap((one) => one ?? [])
    archive.arrange(segments)
    expect([...archive.find(EVERYTHING)]).toEqual([0, 1])
    archive.arrange(segments.toReversed())
    expect([...archive.find(EVERYTHING)]).toEqual([1, 0])
  })

  test('with undated articles put those after all others, and keep their order', () => {
    const archive = new Archive()
    const undated = (id: string) => makeArticle({ id })
    archive.arrange([
      archive.take([on('2020-01-01'), undated('a'), undated('b')]),
      archive.take([on('2020-02-01'), undated('c')]),
    ])
    expect([...archive.find(EVERYTHING)]).toEqual([3, 0, 1, 2, 4])
    expect([...archive.find({ ...EVERYTHING, sort: 'oldest' })]).toEqual([0, 3, 1, 2, 4])
  })

  test('are found by the day they were changed on, where none was published', () => {
    const archive = new Archive()
    archive.arrange([archive.take([makeArticle({ updatedAt: calendarDay('2020-02-29') })])])
    const day = { year: 2020, month: 2, day: 29 }
    expect(archive.find({ ...EVERYTHING, from: day, to: day })).toHaveLength(1)
    expect(archive.find({ ...EVERYTHING, undated: true })).toHaveLength(0)
  })
})

test('more than a thousand articles are found each in its own place', () => {
  const archive = new Archive()
  const list = Array.from({ length: 2500 }, (_, i) => makeArticle({ id: `${i}`, headline: `Story n${i}` }))
  archive.arrange([archive.take(list)])
  for (const row of [0, 999, 1000, 1001, 1999, 2000, 2499])
    expect([...archive.find(withWords(`"n${row}"`))]).toEqual([row])
  expect(archive.find(withWords('-story'))).toHaveLength(0)
  expect(archive.find(withWords('-nothing'))).toHaveLength(2500)
})

describe('what there is to choose from', () => {
  test('are at most two hundred authors, those with most articles first, and none without any', () => {
    const archive = new Archive()
    const writer = (i: number) => ({
      authors: [{ name: `Writer n${i}` }],
      sections: [i === 7 ? 'Sport' : 'World'],
    })
    const list = Array.from({ length: 230 }, (_, i) => makeArticle({ id: `${i}`, ...writer(i) }))
    archive.arrange([archive.take([...list, makeArticle({ id: 'more', ...writer(229) })])])
    const { authors } = archive.facets(EVERYTHING, null)
    expect(authors).toHaveLength(200)
    expect(authors[0]).toMatchObject({ name: 'Writer n229', count: 2 })
    const sport = archive.facets({ ...EVERYTHING, sections: ['sport'] }, null)
    expect(sport.authors.map(({ name }) => name)).toEqual(['Writer n7'])
    expect(sport.sections.map(({ name, count }) => [name, count])).toEqual([
      ['World', 230],
      ['Sport', 1],
    ])
  })
})
