import { expect, test } from 'vitest'
import type { Problem } from '#format/feed.ts'
import { reportOn } from '#query/report.ts'
import { findingLine, reportLines, summaryOf } from '#ui/report-lines.ts'
import { calendarDay, instant, makeArticle } from '../edition/make-article.ts'

const problem = (item: number): Problem => ({
  item,
  headline: `Story ${item}`,
  place: 'title',
  code: 'date-missing',
  message: 'This article has no date. Add "date".',
})

const source = {
  name: 'Feed',
  address: 'https://e.org/feed.json',
  format: 'jsonfeed' as const,
  articles: [
    makeArticle({
      sections: ['World'],
      publishedAt: instant('2015-03-23T11:00:00Z'),
      bylineText: 'By Ada Byron and Max Born, AP',
      authors: [{ name: 'Ada Byron' }, { name: 'Max Born' }],
      credits: ['AP'],
      bodyState: 'full',
    }),
    makeArticle({
      id: 'b',
      sections: ['World'],
      publishedAt: calendarDay('2014-01-02'),
      bodyState: 'partial',
    }),
    makeArticle({ id: 'c', bodyState: 'none' }),
  ],
  problems: [3, 4, 5, 6].map(problem),
  skipped: 1,
  withdrawn: [],
  isComing: false,
  archive: null,
  documents: [],
  broken: null,
}

test('a publisher is told in a sentence what readers see', () => {
  expect(summaryOf(reportOn(source))).toBe(
    'Readers see 3 articles in 1 section, from 2014-01-02 to 2015-03-23.',
  )
})

test('a publisher sees how a byline was taken apart, and which dates are whole', () => {
  const lines = Object.fromEntries(reportLines(reportOn(source)).map(({ label, text }) => [label, text]))
  expect(lines['As split']).toBe('“By Ada Byron and Max Born, AP” → Ada Byron | Max Born (credit: AP)')
  expect(lines.Dates).toContain(
    '1 with hour and time zone, 1 with a day, month or year alone and 1 without a date',
  )
  expect(lines.Texts).toBe(
    '1 whole, 1 cut short, with a link to the original and 1 missing, with a link to the original',
  )
  expect(lines.Articles).toBe('3, and 1 entry left out')
})

test('a remark that stands for many more of its kind counts for all of them', () => {
  const { findings } = reportOn({ ...source, problems: [problem(1), { ...problem(2), times: 700 }] })
  expect(findings.map(({ count }) => count)).toEqual([701])
})

test('the same remark on many articles is made once, with the first few named', () => {
  const { findings } = reportOn(source)
  expect(findings.map(findingLine)).toEqual([
    '4 times: This article has no date. Add "date". (entry 3, “Story 3”; entry 4, “Story 4”; entry 5, “Story 5”, …)',
  ])
})
