import { describe, expect, test } from 'vitest'
import { daysForMidnights } from '#format/midnights.ts'
import { instant, makeArticle } from '../edition/make-article.ts'

const at = (iso: string) => makeArticle({ id: iso, publishedAt: instant(iso) })
const midnights = ['01', '02', '03', '04', '05'].map((day) => at(`2022-09-${day}T00:00:00Z`))
const precisions = (articles: readonly ReturnType<typeof at>[]) =>
  daysForMidnights(articles).map(({ publishedAt }) => publishedAt?.precision)

describe('a feed that writes every date as midnight in Greenwich', () => {
  test('gives the days that were meant, in every zone', () => {
    expect(precisions(midnights)).toEqual(Array(5).fill('day'))
  })

  test('with a single real hour is left as it stands', () => {
    expect(precisions([...midnights, at('2022-09-06T10:30:00Z')])).toEqual(Array(6).fill('instant'))
  })

  test('of a few articles is left as it stands', () => {
    expect(precisions(midnights.slice(0, 4))).toEqual(Array(4).fill('instant'))
  })
})
