import { describe, expect, test } from 'vitest'
import { Archive } from '#archive/archive.ts'
import type { Article } from '#edition/article.ts'
import { EVERYTHING, type Selection } from '#edition/selection.ts'
import type { PartialDate } from '#lib/calendar.ts'
import { calendarDay, instant, makeArticle } from '../edition/make-article.ts'

function archiveOf(list: readonly Article[]): Archive {
  const archive = new Archive()
  archive.arrange([archive.take(list)])
  return archive
}

const on = (day: string, parts: Partial<Article> = {}) =>
  makeArticle({ id: day, publishedAt: instant(`${day}T12:00:00Z`), ...parts })

/** Known by its year, or by its month. */
const around = (date: string) =>
  makeArticle({
    id: date,
    publishedAt: {
      ms: Date.parse(`${date.padEnd(7, '-01')}-01T00:00:00Z`),
      precision: date.length === 4 ? 'year' : 'month',
      zone: 'none',
      raw: date,
    },
  })

const byYear = (archive: Archive, within: PartialDate | null = null) =>
  archive
    .facets(EVERYTHING, within)
    .timeline.bars.filter(({ count }) => count > 0)
    .map(({ date, count }) => [Object.values(date).join('-'), count])

describe('what a reader finds with words', () => {
  const list = [
    on('2020-03-03', {
      sections: ['World'],
      headline: 'A dry spring',
      bodyText: 'The salt works stand still.',
    }),
    on('2020-03-02', { sections: ['World'], headline: 'Salt is dear', authors: [{ name: 'Ada Byron' }] }),
    on('2020-03-01', { sections: ['Sport'], headline: 'Salt flats race', authors: [{ name: 'Max Born' }] }),
    on('2020-02-01', { sections: ['Sport'], headline: 'Nothing of it', authors: [{ name: 'Max Born' }] }),
  ]
  const archive = archiveOf(list)
  const found = (parts: Partial<Selection>) =>
    [...archive.find({ ...EVERYTHING, words: 'salt', ...parts })].map((row) => list[row]?.headline)

  test('are headlines with them first, then the newest, unless asked for by date', () => {
    expect(found({})).toEqual(['Salt is dear', 'Salt flats race', 'A dry spring'])
    expect(found({ sort: 'newest' })).toEqual(['A dry spring', 'Salt is dear', 'Salt flats race'])
    expect(found({ sort: 'oldest' })).toEqual(['Salt flats race', 'Salt is dear', 'A dry spring'])
  })

  test('is counted by section, by author and by date under the words', () => {
    const { sections, authors, timeline } = archive.facets(
      { ...EVERYTHING, words: 'salt', sections: ['world'] },
      null,
    )
    expect(sections.map(({ name, count }) => [name, count])).toEqual([
      ['World', 2],
      ['Sport', 1],
    ])
    expect(authors.map(({ name, count }) => [name, count])).toEqual([['Ada Byron', 1]])
    expect(timeline.bars.reduce((sum, { count }) => sum + count, 0)).toBe(2)
  })
})

describe('a timeline', () => {
  test('of many years counts each of them in a bar of its own', () => {
    const archive = archiveOf(['2020-12-31', '1991-12-31', '1991-01-01', '1990-06-06'].map((day) => on(day)))
    expect(byYear(archive)).toEqual([
      ['1990', 1],
      ['1991', 2],
      ['2020', 1],
    ])
    expect(archive.facets(EVERYTHING, null).timeline.bars).toHaveLength(31)
  })

  test('of few years counts the last day of its last month', () => {
    expect(byYear(archiveOf(['2020-02-29', '2019-12-01'].map((day) => on(day))))).toEqual([
      ['2019-12', 1],
      ['2020-2', 1],
    ])
  })

  test('within a year shows its months, within a month its days', () => {
    const archive = archiveOf(['2020-02-29', '2020-02-28', '2020-01-31'].map((day) => on(day)))
    expect(byYear(archive, { year: 2020 })).toEqual([
      ['2020-1', 1],
      ['2020-2', 2],
    ])
    expect(byYear(archive, { year: 2020, month: 2 })).toEqual([
      ['2020-2-28', 1],
      ['2020-2-29', 1],
    ])
    expect(archive.facets(EVERYTHING, { year: 2020, month: 2 }).timeline.bars).toHaveLength(29)
  })

  test('tells how many have no date, and how many one that is too coarse, beside dates of any kind', () => {
    const list = [on('2020-02-29'), around('2020-02'), around('2020'), makeArticle({ id: 'none' })]
    const { timeline } = archiveOf(list).facets(EVERYTHING, { year: 2020 })
    expect(timeline).toMatchObject({ undated: 1, coarse: 1 })
    expect(timeline.bars.map(({ count }) => count).slice(0, 3)).toEqual([0, 2, 0])
    const exact = archiveOf([on('2020-02-29'), makeArticle({ id: 'none' })])
    expect(exact.facets(EVERYTHING, null).timeline).toMatchObject({ undated: 1, coarse: 0 })
  })
})

describe('the headings of a list', () => {
  test('keep a year, its first month and their first day apart, and those without a date', () => {
    const list = [
      makeArticle({ id: 'b', publishedAt: calendarDay('1923-01-01') }),
      makeArticle({ id: 'a', publishedAt: calendarDay('1923-01-01') }),
      around('1923-01'),
      around('1923'),
      makeArticle({ id: 'none' }),
    ]
    const archive = archiveOf(list)
    expect([...archive.headings(archive.find(EVERYTHING))]).toEqual([
      19230101, 2, 19230100, 1, 19230000, 1, 0, 1,
    ])
  })
})

describe('what is said of an article beside its headline', () => {
  const list = [
    on('2020-03-02', {
      kicker: 'Harbours',
      standfirst: 'Ferries leave',
      bylineText: 'By our desk',
      authors: [{ name: 'Ada Byron' }, { name: 'Bo Ek' }],
      sections: ['World', 'Arts'],
    }),
    on('2020-03-01'),
  ]
  const count = (words: string) => archiveOf(list).find({ ...EVERYTHING, words }).length

  test.each(['harb', 'ferr', 'leave', 'desk', 'by', 'ada', 'byron', 'bo', 'ek', 'world', 'arts'])(
    'is found by the word “%s”',
    (words) => {
      expect(count(words)).toBe(1)
    },
  )

  test('is no word where nothing is said', () => {
    expect(count('null')).toBe(0)
    expect(count('undefined')).toBe(0)
  })
})
