/** Articles and selections of every kind, few enough in their values that they often meet. */
import fc from 'fast-check'
import type { Article, Moment } from '#edition/article.ts'
import { mergeArticles } from '#edition/edition.ts'
import { EVERYTHING, type Selection } from '#edition/selection.ts'
import type { PartialDate } from '#lib/calendar.ts'
import { makeArticle } from '../edition/make-article.ts'

const SECTIONS = ['Harbour', 'HARBOUR', 'Arts & Culture', '경제', 'Sport']
const AUTHORS = ['Ada Byron', 'ada byron', '김민수', 'Mary Somerville']

const ms = fc.integer({ min: Date.UTC(2013, 11, 30), max: Date.UTC(2016, 1, 3) })
const moment: fc.Arbitrary<Moment | null> = fc
  .tuple(fc.constantFrom('instant', 'instant', 'day', 'month', 'year', 'none', 'no zone'), ms)
  .map(([kind, at]) => momentOf(kind, at))

function momentOf(kind: string, at: number): Moment | null {
  const date = new Date(at)
  const [year, month, day] = [date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate()]
  if (kind === 'none') return null
  if (kind === 'year') return { ms: Date.UTC(year, 0), precision: 'year', zone: 'none', raw: '' }
  if (kind === 'month') return { ms: Date.UTC(year, month), precision: 'month', zone: 'none', raw: '' }
  if (kind === 'day') return { ms: Date.UTC(year, month, day), precision: 'day', zone: 'none', raw: '' }
  return { ms: at, precision: 'instant', zone: kind === 'instant' ? 'explicit' : 'none', raw: '' }
}

const article = fc.record({
  publishedAt: moment,
  updatedAt: moment,
  sections: fc.subarray(SECTIONS),
  authors: fc.subarray(AUTHORS).map((names) => names.map((name) => ({ name }))),
})

/** As most newsrooms have them: each with a moment, a section and an author. The archive has a faster way with these. */
const plain = fc.record({
  publishedAt: ms.map((at) => momentOf('instant', at)),
  sections: fc.constantFrom(...SECTIONS).map((name) => [name]),
  authors: fc.constantFrom(...AUTHORS).map((name) => [{ name }]),
})

/** Newest first, each with an id of its own, as an edition holds them. */
export const articles: fc.Arbitrary<readonly Article[]> = fc
  .oneof(fc.array(article, { maxLength: 60 }), fc.array(plain, { maxLength: 60 }))
  .map((list) =>
    mergeArticles(
      list.map((parts, i) =>
        makeArticle({ ...parts, id: `${i}`, slug: `story-${i}`, url: `https://e.org/${i}` }),
      ),
      Date.UTC(2030, 0),
    ),
  )

const dateIn = (min: number, max: number): fc.Arbitrary<PartialDate> =>
  fc
    .record({
      year: fc.integer({ min, max }),
      month: fc.integer({ min: 1, max: 12 }),
      day: fc.integer({ min: 1, max: 28 }),
      parts: fc.integer({ min: 1, max: 3 }),
    })
    .map(({ year, month, day, parts }) => ({
      year,
      ...(parts > 1 && { month }),
      ...(parts > 2 && { day }),
    }))

/** Half of the time, each: with everything asked for at once hardly any article is ever left. */
const perhaps = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { freq: 2 })

export const selections: fc.Arbitrary<Selection> = fc
  .record({
    sections: fc.oneof(fc.constant([]), fc.subarray(['harbour', 'arts-culture', '경제', 'nowhere'])),
    from: perhaps(dateIn(2013, 2015)),
    to: perhaps(dateIn(2014, 2016)),
    author: perhaps(fc.constantFrom('ada-byron', 'ada-byron', '김민수', '김민수', 'nobody')),
    sort: fc.constantFrom(null, 'newest', 'oldest'),
    undated: fc.constantFrom(false, false, false, false, false, true),
  })
  .map(({ undated, ...parts }) => ({ ...EVERYTHING, ...parts, ...(undated && { undated: true as const }) }))
