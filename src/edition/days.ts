/** Articles by the day they came out, in the order that they arrive in. */
import { dayHere, dayInUtc, type PartialDate, writePartialDate } from '#lib/calendar.ts'
import type { Article, Moment } from './article.ts'

export interface Day {
  /** `2015-03-23`, `2015-03`, `2015`, or `undated`. */
  readonly key: string
  readonly date: PartialDate | null
  readonly articles: readonly Article[]
}

export function groupByDay(articles: readonly Article[]): readonly Day[] {
  const days: { key: string; date: PartialDate | null; articles: Article[] }[] = []
  for (const article of articles) {
    const date = dateOf(article.publishedAt ?? article.updatedAt)
    const key = date ? writePartialDate(date) : 'undated'
    const last = days.at(-1)
    if (last?.key === key) last.articles.push(article)
    else days.push({ key, date, articles: [article] })
  }
  return days
}

/** An instant with a zone has a place on the reader's clock; everything else is a day as printed. */
export function hasClock({ precision, zone }: Moment): boolean {
  return precision === 'instant' && zone === 'explicit'
}

/** The reader's day for an instant; the printed day, month or year for everything else. */
function dateOf(moment: Moment | null): PartialDate | null {
  if (moment === null) return null
  if (hasClock(moment)) return dayHere(moment.ms)
  const { year, month, day } = dayInUtc(moment.ms)
  if (moment.precision === 'year') return { year }
  return moment.precision === 'month' ? { year, month } : { year, month, day }
}
