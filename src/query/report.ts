/** What a source turned out to be, counted: for its publisher, on the command line and on the About page. */
import type { Article, BodyState, Format } from '#edition/article.ts'
import { authorKey } from '#edition/author-key.ts'
import { sectionKey } from '#edition/section-key.ts'
import type { Problem } from '#format/feed.ts'
import type { LoadedSource } from './load-source.ts'

export interface NamedCount {
  readonly name: string
  readonly count: number
}

export interface SplitSample {
  readonly byline: string
  readonly authors: readonly string[]
  readonly credits: readonly string[]
}

/** One sentence to the publisher, and how often it holds. */
export interface Finding {
  readonly code: string
  readonly message: string
  readonly count: number
  /** The first few places: the entry's number from 1, and its headline. */
  readonly examples: readonly { readonly item: number; readonly headline: string | null }[]
}

export interface SourceReport {
  readonly format: Format
  readonly articles: number
  readonly skipped: number
  /** Largest first. */
  readonly sections: readonly NamedCount[]
  /** Days in UTC, as 2015-03-23, or coarser where the source is; null without any date. */
  readonly from: string | null
  readonly to: string | null
  readonly dates: {
    readonly exact: number
    readonly noZone: number
    readonly coarse: number
    readonly none: number
  }
  readonly bylines: number
  readonly authors: readonly NamedCount[]
  readonly credits: readonly NamedCount[]
  readonly splits: readonly SplitSample[]
  readonly pictures: number
  readonly described: number
  readonly bodies: Readonly<Record<BodyState, number>>
  readonly languages: readonly NamedCount[]
  readonly findings: readonly Finding[]
}

/** Linear in the number of articles. */
export function reportOn({ format, articles, problems, skipped }: LoadedSource): SourceReport {
  return {
    format,
    articles: articles.length,
    skipped,
    sections: countNames(
      articles.flatMap(({ sections }) => sections),
      sectionKey,
    ),
    ...rangeOf(articles),
    dates: datesOf(articles),
    bylines: articles.filter(hasByline).length,
    authors: countNames(
      articles.flatMap(({ authors }) => authors.map(({ name }) => name)),
      authorKey,
    ),
    credits: countNames(
      articles.flatMap(({ credits }) => credits),
      authorKey,
    ),
    splits: splitsIn(articles),
    pictures: articles.filter(({ image }) => image !== null).length,
    described: articles.filter(({ image }) => image?.alt).length,
    bodies: bodiesOf(articles),
    languages: countNames(
      articles.flatMap(({ language }) => language ?? []),
      (name) => name,
    ),
    findings: findingsIn(problems),
  }
}

function hasByline({ bylineText, authors, credits }: Article): boolean {
  return bylineText !== null || authors.length + credits.length > 0
}

function countNames(names: readonly string[], keyOf: (name: string) => string): readonly NamedCount[] {
  const counts = new Map<string, { name: string; count: number }>()
  for (const name of names) {
    const known = counts.get(keyOf(name))
    if (known) known.count += 1
    else counts.set(keyOf(name), { name, count: 1 })
  }
  return [...counts.values()].sort((a, b) => b.count - a.count)
}

function rangeOf(articles: readonly Article[]): Pick<SourceReport, 'from' | 'to'> {
  const moments = articles.flatMap(({ publishedAt, updatedAt }) => publishedAt ?? updatedAt ?? [])
  const [first] = moments
  if (first === undefined) return { from: null, to: null }
  let [oldest, newest] = [first, first]
  for (const moment of moments) {
    if (moment.ms < oldest.ms) oldest = moment
    if (moment.ms > newest.ms) newest = moment
  }
  const day = ({ ms, precision }: typeof first) =>
    new Date(ms).toISOString().slice(0, { instant: 10, day: 10, month: 7, year: 4 }[precision])
  return { from: day(oldest), to: day(newest) }
}

function datesOf(articles: readonly Article[]): SourceReport['dates'] {
  const dates = { exact: 0, noZone: 0, coarse: 0, none: 0 }
  for (const { publishedAt, updatedAt } of articles) {
    const moment = publishedAt ?? updatedAt
    if (moment === null) dates.none += 1
    else if (moment.precision !== 'instant') dates.coarse += 1
    else if (moment.zone === 'none') dates.noZone += 1
    else dates.exact += 1
  }
  return dates
}

const MOST_SPLITS = 8

/** The bylines that were taken apart, the most intricate first: these are worth a look. */
function splitsIn(articles: readonly Article[]): readonly SplitSample[] {
  const samples = new Map<string, SplitSample>()
  for (const { bylineText, authors, credits } of articles) {
    if (bylineText === null || samples.has(bylineText)) continue
    samples.set(bylineText, { byline: bylineText, authors: authors.map(({ name }) => name), credits })
  }
  const parts = ({ authors, credits }: SplitSample) => authors.length + credits.length
  return [...samples.values()].sort((a, b) => parts(b) - parts(a)).slice(0, MOST_SPLITS)
}

function bodiesOf(articles: readonly Article[]): SourceReport['bodies'] {
  const bodies: Record<BodyState, number> = { full: 0, partial: 0, none: 0, split: 0, protected: 0 }
  for (const { bodyState } of articles) bodies[bodyState] += 1
  return bodies
}

const MOST_EXAMPLES = 3

/** The same sentence is said once. */
function findingsIn(problems: readonly Problem[]): readonly Finding[] {
  const groups = new Map<string, Problem[]>()
  for (const problem of problems) {
    const key = `${problem.code} ${problem.message}`
    const group = groups.get(key)
    if (group) group.push(problem)
    else groups.set(key, [problem])
  }
  return [...groups.values()].flatMap(([first, ...others]) =>
    first
      ? [
          {
            code: first.code,
            message: first.message,
            count: [first, ...others].reduce((sum, { times = 1 }) => sum + times, 0),
            examples: [first, ...others]
              .slice(0, MOST_EXAMPLES)
              .map(({ item, headline }) => ({ item, headline })),
          },
        ]
      : [],
  )
}
