import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Article } from '#edition/article.ts'
import { mergeArticles } from '#edition/edition.ts'
import { EVERYTHING, type Selection } from '#edition/selection.ts'
import type { PartialDate } from '#lib/calendar.ts'
import { layOut } from '#press/layout/layout.ts'
import type { ArchiveIndex } from '#query/archive-file.ts'
import { wantedPages } from '#query/wanted-pages.ts'
import { naiveSelect } from '../archive/naive.ts'
import { calendarDay, instant, makeArticle } from '../edition/make-article.ts'

const AUTHORS = ['Ada Byron', 'Max Born', 'Lise Meitner']

/** Seven years of an article every second day, long enough to be cut into pages. */
const articles: readonly Article[] = mergeArticles(
  Array.from({ length: 1200 }, (_, i) => {
    const at = new Date(Date.UTC(2019, 11, 30, 22) - i * 2 * 86_400_000)
    const dated =
      i % 97 === 0
        ? null
        : i % 7 === 0
          ? calendarDay(at.toISOString().slice(0, 10))
          : instant(at.toISOString())
    return makeArticle({
      id: `a${i}`,
      slug: `a${i}`,
      headline: `Headline ${i}`,
      standfirst: 'What it is about, in some words. '.repeat(8),
      sections: i % 3 === 0 ? ['World', 'Trade'] : i > 600 ? ['Harbour'] : ['World'],
      authors: i % 5 === 0 ? [{ name: AUTHORS[i % 3] ?? '' }] : [],
      publishedAt: dated,
      bodyHtml: '<p>Text.</p>',
      bodyText: 'Text.',
      bodyState: 'full',
    })
  }),
  Date.now(),
)
const files = new Map(
  [...layOut(articles, { title: 'The Paper', language: 'en', siteUrl: null })].map(({ path, text }) => [
    path,
    text,
  ]),
)
const parse = (path: string) => JSON.parse(files.get(path) ?? '')
const index: ArchiveIndex = parse('archive/index.json')
const known = { authors: parse('archive/authors.json'), slugs: null }

function idsOn(pages: readonly { readonly p: string }[]): ReadonlySet<string> {
  return new Set(
    pages.flatMap(({ p }) => parse(`archive/${p}.json`).items.map(({ id }: { id: string }) => id)),
  )
}

const date: fc.Arbitrary<PartialDate | null> = fc.option(
  fc.oneof(
    fc.record({ year: fc.integer({ min: 2012, max: 2021 }) }),
    fc.record({ year: fc.integer({ min: 2012, max: 2021 }), month: fc.integer({ min: 1, max: 12 }) }),
    fc.record({
      year: fc.integer({ min: 2012, max: 2021 }),
      month: fc.integer({ min: 1, max: 12 }),
      day: fc.integer({ min: 1, max: 28 }),
    }),
  ),
)
const selections: fc.Arbitrary<Selection> = fc.record({
  sections: fc.subarray(['world', 'trade', 'harbour', 'nowhere'], { maxLength: 2 }),
  from: date,
  to: date,
  author: fc.option(fc.constantFrom('ada-byron', 'max-born', 'nobody')),
  words: fc.constantFrom('', 'headline'),
  sort: fc.constantFrom(null, 'newest' as const, 'oldest' as const),
})

describe('of an archive in pages', () => {
  test('whatever a reader selects, every article of it is on a page that is fetched', () => {
    fc.assert(
      fc.property(selections, (selection) => {
        const need = { selection, depth: articles.length, slug: null }
        const here = idsOn(wantedPages(index, need, known))
        expect(
          naiveSelect(articles, selection)
            .filter(({ id }) => !here.has(id))
            .map(({ id }) => id),
        ).toEqual(selection.sort === 'oldest' && isUnfiltered(selection) ? undated() : [])
      }),
    )
  })

  test('the front needs none, and more of them only as the reader goes on', () => {
    const pagesFor = (depth: number) =>
      wantedPages(index, { selection: EVERYTHING, depth, slug: null }, known)
    expect(pagesFor(0)).toEqual([])
    expect(pagesFor(60)).toEqual(index.pages.slice(0, 1))
    expect(pagesFor(articles.length)).toEqual(index.pages)
  })

  test('a section in one year fetches the pages of that year that have it', () => {
    const year = { year: 2014 }
    const selection = { ...EVERYTHING, sections: ['harbour'], from: year, to: year }
    const names = wantedPages(index, { selection, depth: 0, slug: null }, known).map(({ p }) => p)
    expect(names.length).toBeGreaterThan(0)
    expect(names.filter((name) => !name.startsWith('2014/'))).toEqual([])
    const none = { ...selection, from: { year: 2019 }, to: { year: 2019 } }
    expect(wantedPages(index, { selection: none, depth: 0, slug: null }, known)).toEqual([])
  })

  test('an article far back is on its own page, with the pages beside it', () => {
    const slugs = Object.assign({}, ...[...files.keys()].filter((path) => /slugs/.test(path)).map(parse))
    const need = { selection: EVERYTHING, depth: 0, slug: 'a900' }
    const pages = wantedPages(index, need, { ...known, slugs })
    expect(idsOn(pages).has('a900')).toBe(true)
    expect(pages.length).toBe(3)
    expect(wantedPages(index, { ...need, slug: 'constructor' }, { ...known, slugs })).toEqual([])
  })
})

function isUnfiltered({ sections, from, to, author, words }: Selection): boolean {
  return sections.length === 0 && !from && !to && author === null && words === ''
}

/** The oldest first: whoever has no date is fetched by going on from there, and comes last. */
function undated(): readonly string[] {
  return articles.filter(({ publishedAt }) => publishedAt === null).map(({ id }) => id)
}
