import { describe, expect, test } from 'vitest'
import { Archive } from '#archive/archive.ts'
import { EVERYTHING, type Selection } from '#edition/selection.ts'
import { calendarDay, instant, makeArticle } from '../edition/make-article.ts'

const march = makeArticle({
  id: 'march',
  headline: 'Élan in Reykjavík',
  sections: ['Arts & Culture'],
  authors: [{ name: 'Ada Byron' }],
  publishedAt: instant('2015-03-23T11:00:00Z'),
})
const lastHour = makeArticle({ id: 'last-hour', publishedAt: instant('2015-03-31T23:59:59.999Z') })
const dayOnly = makeArticle({ id: 'day-only', publishedAt: calendarDay('2015-03-01') })
const yearOnly = makeArticle({
  id: 'year-only',
  publishedAt: { ms: Date.UTC(2015, 0), precision: 'year', zone: 'none', raw: '2015' },
})
const undated = makeArticle({ id: 'undated' })
const all = [lastHour, march, dayOnly, yearOnly, undated]

function ids(parts: Partial<Selection>): string[] {
  const archive = new Archive()
  archive.arrange([archive.take(all)])
  return [...archive.find({ ...EVERYTHING, ...parts })].map((row) => all[row]?.id ?? '')
}

describe('a selection', () => {
  test('of everything keeps every article in its order', () => {
    expect(ids({})).toEqual(all.map(({ id }) => id))
  })

  test('by month takes both its first and its last moment', () => {
    const month = { year: 2015, month: 3 }
    expect(ids({ from: month, to: month })).toEqual(['last-hour', 'march', 'day-only', 'year-only'])
  })

  test('by one day leaves the day before and the day after out', () => {
    const day = { year: 2015, month: 3, day: 23 }
    expect(ids({ from: day, to: day })).toEqual(['march', 'year-only'])
  })

  test('an article known only by its year is in every range that touches the year', () => {
    expect(ids({ from: { year: 2015, month: 12 } })).toEqual(['year-only'])
    expect(ids({ from: { year: 2016 } })).toEqual([])
  })

  test('an undated article is in no range of dates', () => {
    expect(ids({ to: { year: 2100 } })).not.toContain('undated')
  })

  test('by section goes by its slug, whatever the spelling', () => {
    expect(ids({ sections: ['arts-culture'] })).toEqual(['march'])
  })

  test('by author goes by the author’s slug', () => {
    expect(ids({ author: 'ada-byron' })).toEqual(['march'])
  })

  test('by words ignores case and accents, and wants every word', () => {
    expect(ids({ words: 'reykjavik elan' })).toEqual(['march'])
    expect(ids({ words: 'reykjavik oslo' })).toEqual([])
  })

  test('oldest first still keeps the undated last', () => {
    expect(ids({ sort: 'oldest' })).toEqual(['year-only', 'day-only', 'march', 'last-hour', 'undated'])
  })
})
