import { describe, expect, test } from 'vitest'
import { Archive } from '#archive/archive.ts'
import type { Article, Moment } from '#edition/article.ts'
import { EVERYTHING, type Selection } from '#edition/selection.ts'
import type { PartialDate } from '#lib/calendar.ts'
import { calendarDay, makeArticle } from '../edition/make-article.ts'

const on = (day: string, parts: Partial<Article> = {}) =>
  makeArticle({ id: day, publishedAt: calendarDay(day), ...parts })

const coarse = (precision: Moment['precision'], iso: string): Moment => ({
  ms: Date.parse(`${iso}T00:00:00Z`),
  precision,
  zone: 'none',
  raw: iso,
})

function archiveOf(...list: readonly Article[]): Archive {
  const archive = new Archive()
  archive.arrange([archive.take(list)])
  return archive
}

const timelineOf = (list: readonly Article[], within: PartialDate | null = null) =>
  archiveOf(...list).facets(EVERYTHING, within).timeline

const count = (archive: Archive, parts: Partial<Selection>) =>
  archive.find({ ...EVERYTHING, ...parts }).length

describe('a timeline', () => {
  test('shows months up to ten years of them, and years from the next month on', () => {
    const months = timelineOf([on('2019-12-31'), on('2010-01-01')])
    expect([months.unit, months.bars.length]).toEqual(['month', 120])
    const years = timelineOf([on('2020-01-01'), on('2010-01-31')])
    expect([years.unit, years.bars.length]).toEqual(['year', 11])
    expect(years.bars.at(-1)).toEqual({ date: { year: 2020 }, count: 1 })
  })

  test('shows the days of a single month, all of them', () => {
    const { unit, bars } = timelineOf([on('2020-02-29'), on('2020-02-01')])
    expect([unit, bars.length]).toEqual(['day', 29])
    expect(bars[0]).toEqual({ date: { year: 2020, month: 2, day: 1 }, count: 1 })
    expect(bars.at(-1)).toEqual({ date: { year: 2020, month: 2, day: 29 }, count: 1 })
  })

  test('of an archive without any date has no bars', () => {
    expect(timelineOf([makeArticle()])).toEqual({ unit: 'day', bars: [], coarse: 0, undated: 1 })
    expect(timelineOf([])).toMatchObject({ bars: [], undated: 0 })
  })

  test('of a year shows its twelve months, of another year none of this one’s articles', () => {
    const list = [on('2020-12-31'), on('2020-01-01'), on('2019-12-31')]
    const counts = (year: number) => timelineOf(list, { year }).bars.map((bar) => bar.count)
    expect(counts(2020)).toEqual([1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1])
    expect(counts(2019)).toEqual([0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1])
    expect(counts(2018)).toEqual(Array.from({ length: 12 }, () => 0))
  })

  test('with dates of every kind counts each in the bar that it lies in wholly, or as coarse', () => {
    const list = [
      on('2020-12-31'),
      makeArticle({ id: 'december', publishedAt: coarse('month', '2020-12-01') }),
      makeArticle({ id: 'year', publishedAt: coarse('year', '2020-01-01') }),
      on('2019-12-31'),
      makeArticle({ id: 'none' }),
    ]
    const year = timelineOf(list, { year: 2020 })
    expect(year.bars.map((bar) => bar.count)).toEqual([0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2])
    expect(year).toMatchObject({ coarse: 1, undated: 1 })
    const month = timelineOf(list, { year: 2020, month: 12 })
    expect(month.bars.map((bar) => bar.count).reverse()).toEqual([1, ...Array.from({ length: 30 }, () => 0)])
    expect(month).toMatchObject({ unit: 'day', coarse: 2 })
    expect(timelineOf(list, { year: 2019 })).toMatchObject({ coarse: 0, undated: 1 })
    expect(timelineOf(list).bars.map((bar) => bar.count)).toEqual([1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2])
  })

  test('spans every day that a year without a month may mean', () => {
    const {
      unit,
      bars,
      coarse: many,
    } = timelineOf([on('2021-06-01'), makeArticle({ id: 'year', publishedAt: coarse('year', '2020-01-01') })])
    expect([unit, bars.length, many]).toEqual(['month', 18, 1])
  })

  test('counts what the other filters leave, whatever its own dates are', () => {
    const archive = archiveOf(
      on('2020-03-01', { sections: ['Sport'] }),
      on('2020-02-01', { sections: ['World', 'Sport'] }),
      makeArticle({ sections: ['World'] }),
    )
    const day = { year: 2020, month: 3, day: 1 }
    const { timeline } = archive.facets({ ...EVERYTHING, sections: ['world'], from: day, to: day }, null)
    expect(timeline.bars.map((bar) => bar.count)).toEqual([1, 0])
    expect(timeline.undated).toBe(1)
  })
})

describe('a selection by dates', () => {
  const days = ['2020-03-02', '2020-03-01', '2020-02-29', '2019-12-31']
  const exact = archiveOf(...days.map((day) => on(day)), makeArticle({ id: 'none' }))
  const mixed = archiveOf(
    ...days.map((day) => on(day)),
    makeArticle({ id: 'year', publishedAt: coarse('year', '2019-01-01') }),
    makeArticle({ id: 'none' }),
  )

  test('takes in the first and the last day of a month or a year', () => {
    const february = { year: 2020, month: 2 }
    for (const archive of [exact, mixed]) {
      expect(count(archive, { from: february, to: february })).toBe(1)
      expect(count(archive, { from: february })).toBe(3)
      expect(count(archive, { to: february })).toBe(archive === exact ? 2 : 3)
      expect(count(archive, { from: { year: 2020 }, to: { year: 2020 } })).toBe(3)
      expect(count(archive, { to: { year: 2018 } })).toBe(0)
      expect(count(archive, { from: { year: 2021 } })).toBe(0)
    }
  })

  test('or by none takes only what has no date, under the other filters', () => {
    expect(count(exact, { undated: true })).toBe(1)
    expect(count(mixed, { undated: true })).toBe(1)
    expect(count(exact, { undated: true, from: { year: 2020 } })).toBe(1)
    expect(count(exact, { undated: true, author: 'nobody' })).toBe(0)
  })
})

describe('the headings of a list', () => {
  const numbers = (...list: readonly Article[]) => {
    const archive = archiveOf(...list)
    return [...archive.headings(archive.find(EVERYTHING))]
  }

  test('tell a month of any length from a year and from its days', () => {
    const month = (iso: string) => makeArticle({ id: iso, publishedAt: coarse('month', iso) })
    const year = makeArticle({ id: 'year', publishedAt: coarse('year', '2019-01-01') })
    expect(numbers(on('2020-02-29'), month('2020-02-01'), month('2020-01-01'), year)).toEqual([
      20200229, 1, 20200200, 1, 20200100, 1, 20190000, 1,
    ])
  })

  test('are none where nothing is listed', () => {
    expect(numbers()).toEqual([])
  })
})
