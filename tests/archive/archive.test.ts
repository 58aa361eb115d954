import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Archive } from '#archive/archive.ts'
import type { Article } from '#edition/article.ts'
import { authorSlug } from '#edition/author-key.ts'
import { groupByDay } from '#edition/days.ts'
import { sectionSlug } from '#edition/section-key.ts'
import { EVERYTHING, type Selection } from '#edition/selection.ts'
import { writePartialDate } from '#lib/calendar.ts'
import { instant, makeArticle } from '../edition/make-article.ts'
import { articles, selections } from './arbitrary.ts'
import { naiveSelect, touches } from './naive.ts'

/** The articles in segments of up to `most`, as they come page by page. */
function archiveOf(list: readonly Article[], most: number): Archive {
  const archive = new Archive()
  const parts = Array.from({ length: Math.ceil(list.length / most) }, (_, i) => i * most)
  archive.arrange(parts.map((start) => archive.take(list.slice(start, start + most))))
  return archive
}

type Check = (archive: Archive, list: readonly Article[], selection: Selection) => void

/** However the articles are cut into segments. */
const holds = (check: Check) =>
  fc.assert(
    fc.property(articles, selections, fc.integer({ min: 1, max: 70 }), (list, selection, most) =>
      check(archiveOf(list, most), list, selection),
    ),
  )

describe('whatever is in the archive and whatever a reader selects', () => {
  test('the rows are those of a plain filter, in its order', () => {
    holds((archive, list, selection) => {
      const rows = [...archive.find(selection)].map((row) => list[row]?.id)
      expect(rows).toEqual(naiveSelect(list, selection).map(({ id }) => id))
    })
  })

  test('each section and each author is counted under all the other filters', () => {
    holds((archive, list, selection) => {
      const { sections, authors } = archive.facets(selection, null)
      const anySection = naiveSelect(list, { ...selection, sections: [] })
      const anyAuthor = naiveSelect(list, { ...selection, author: null })
      for (const { slug, count } of sections) {
        const has = ({ sections: names }: Article) => names.some((name) => sectionSlug(name) === slug)
        expect([slug, count]).toEqual([slug, anySection.filter(has).length])
      }
      for (const { slug, count } of authors) {
        const has = (one: Article) => one.authors.some(({ name }) => authorSlug(name) === slug)
        expect([slug, count]).toEqual([slug, anyAuthor.filter(has).length])
      }
    })
  })

  test('the timeline holds every article of the other filters once: in a bar, as a coarse date, or as none', () => {
    holds((archive, list, selection) => {
      const { bars, coarse, undated } = archive.facets(selection, null).timeline
      const { undated: _, ...rest } = selection
      const others = naiveSelect(list, { ...rest, from: null, to: null })
      const inBars = bars.reduce((sum, { count }) => sum + count, 0)
      expect(inBars + coarse + undated).toBe(others.length)
      expect(undated).toBe(others.filter((one) => (one.publishedAt ?? one.updatedAt) === null).length)
    })
  })

  test('a bar counts what choosing it would show, but for dates that are coarser than it', () => {
    holds((archive, list, selection) => {
      const { undated: _, ...rest } = selection
      for (const { date, count } of archive.facets(selection, { year: 2015 }).timeline.bars) {
        const chosen = naiveSelect(list, { ...rest, from: date, to: date })
        const isExact = (one: Article) => (one.publishedAt ?? one.updatedAt)?.precision !== 'year'
        expect([date, count]).toEqual([date, chosen.filter(isExact).length])
      }
    })
  })

  test('the headings are those of the days in the list', () => {
    holds((archive, list, selection) => {
      const headings = archive.headings(archive.find(selection))
      const days = groupByDay(naiveSelect(list, selection)).map(({ date, articles: stories }) => [
        date ? Number(writePartialDate(date).replaceAll('-', '').padEnd(8, '0')) : 0,
        stories.length,
      ])
      expect([...headings]).toEqual(days.flat())
    })
  })
})

describe('an archive', () => {
  const at = (iso: string) => makeArticle({ id: iso, publishedAt: instant(iso) })

  test('puts segments that lie across one another into one order', () => {
    const archive = new Archive()
    const own = [at('2020-03-01T00:00:00Z'), at('2020-01-01T00:00:00Z')]
    const page = [at('2020-02-01T00:00:00Z')]
    archive.arrange([archive.take(own), archive.take(page)])
    expect([...archive.find(EVERYTHING)]).toEqual([0, 2, 1])
  })

  test('draws long archives in years and short ones in months', () => {
    const units = (from: string, to: string) =>
      archiveOf([at(to), at(from)], 9).facets(EVERYTHING, null).timeline
    expect(units('1990-01-01T12:00:00Z', '2020-01-01T12:00:00Z')).toMatchObject({ unit: 'year' })
    expect(units('2019-11-05T12:00:00Z', '2020-01-05T12:00:00Z')).toMatchObject({
      unit: 'month',
      bars: [{ count: 1 }, { count: 0 }, { count: 1 }],
    })
    expect(units('2020-01-02T12:00:00Z', '2020-01-05T12:00:00Z').unit).toBe('day')
  })

  test('a year alone is counted in its own bar of years, and beside the bars of months', () => {
    const year = { ms: Date.UTC(1923, 0), precision: 'year', zone: 'none', raw: '1923' } as const
    const archive = archiveOf([at('2020-01-01T12:00:00Z'), makeArticle({ publishedAt: year })], 9)
    const years = archive.facets(EVERYTHING, null).timeline
    expect(years.bars.find(({ date }) => date.year === 1923)?.count).toBe(1)
    expect(archive.facets(EVERYTHING, { year: 1923 }).timeline).toMatchObject({ unit: 'month', coarse: 1 })
    expect(touches(year, { year: 1923, month: 7 }, null)).toBe(true)
  })
})
