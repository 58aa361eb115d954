/** What a selection asks of articles, as columns of numbers: a scan over them never touches an article. */
import type { Article, Moment } from '#edition/article.ts'
import { hasClock } from '#edition/days.ts'
import { dayHere } from '#lib/calendar.ts'
import type { Names } from './names.ts'

/** Several numbers a row: those of row `r` stand from `starts[r]` up to `starts[r + 1]`. */
export interface Lists {
  readonly starts: Uint32Array
  readonly values: Uint32Array
  /** True where every row has one value, so that it stands at the place of its row. */
  readonly isOneEach: boolean
}

/** Days since 1970-01-01, both counted. */
export interface DaySpan {
  readonly first: number
  readonly last: number
}

export interface Columns {
  readonly rows: number
  /** Milliseconds, for the order among segments; `UNDATED_MS` where there is no date. */
  readonly ms: Float64Array
  /** First and last day that the article may be of, in days since 1970-01-01; `NO_DAY` in both without a date. */
  readonly first: Int32Array
  readonly last: Int32Array
  readonly sections: Lists
  readonly authors: Lists
}

export const NO_DAY = -0x80000000
export const UNDATED_MS = Number.NEGATIVE_INFINITY
const DAY = 86_400_000

/** `articles` in their order. Days are the reader's own; a day without an hour is the same for all. */
export function columnsOf(articles: readonly Article[], sections: Names, authors: Names): Columns {
  const rows = articles.length
  const [ms, first, last] = [new Float64Array(rows), new Int32Array(rows), new Int32Array(rows)]
  for (const [row, { publishedAt, updatedAt }] of articles.entries()) {
    const moment = publishedAt ?? updatedAt
    ms[row] = moment?.ms ?? UNDATED_MS
    first[row] = moment ? firstDay(moment) : NO_DAY
    last[row] = moment ? lastDay(moment) : NO_DAY
  }
  return {
    rows,
    ms,
    first,
    last,
    sections: listsOf(articles, (article) => article.sections, sections),
    authors: listsOf(articles, (article) => article.authors.map(({ name }) => name), authors),
  }
}

/** Days since 1970-01-01 of a day on the calendar. */
export function dayNumber(year: number, month = 1, day = 1): number {
  // `Date.UTC` takes the year 50 for 1950.
  return new Date(0).setUTCFullYear(year, month - 1, day) / DAY
}

function firstDay(moment: Moment): number {
  if (!hasClock(moment)) return Math.floor(moment.ms / DAY)
  const { year, month, day } = dayHere(moment.ms)
  return dayNumber(year, month, day)
}

/** A moment known only by its year may be any day of it. */
function lastDay(moment: Moment): number {
  if (moment.precision === 'instant' || moment.precision === 'day') return firstDay(moment)
  const date = new Date(moment.ms)
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth() + 1]
  return moment.precision === 'year' ? dayNumber(year + 1) - 1 : dayNumber(year, month + 1) - 1
}

function listsOf(
  articles: readonly Article[],
  namesIn: (article: Article) => readonly string[],
  names: Names,
): Lists {
  const starts = new Uint32Array(articles.length + 1)
  const values: number[] = []
  for (const [row, article] of articles.entries()) {
    // The same desk in two spellings counts once.
    for (const place of new Set(namesIn(article).map((name) => names.placeOf(name)))) values.push(place)
    starts[row + 1] = values.length
  }
  const isOneEach = starts.every((start, row) => start === row)
  return { starts, values: Uint32Array.from(values), isOneEach }
}
