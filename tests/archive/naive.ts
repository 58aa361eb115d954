/** What a selection means, said as plainly as possible: what the archive's columns are held against. */
import type { Article, Moment } from '#edition/article.ts'
import { authorSlug } from '#edition/author-key.ts'
import { hasClock } from '#edition/days.ts'
import { sectionSlug } from '#edition/section-key.ts'
import type { Selection } from '#edition/selection.ts'
import { type PartialDate, spanHere, spanInUtc } from '#lib/calendar.ts'

/** Words are left to the tests of the words. */
export function naiveSelect(articles: readonly Article[], selection: Selection): readonly Article[] {
  const found = articles.filter(
    (article) =>
      isInSections(article, selection) && isBy(article, selection) && isInDates(article, selection),
  )
  if (selection.sort !== 'oldest') return found
  const isDated = ({ publishedAt, updatedAt }: Article) => (publishedAt ?? updatedAt) !== null
  return [...found.filter(isDated).reverse(), ...found.filter((article) => !isDated(article))]
}

function isInSections(article: Article, { sections }: Selection): boolean {
  return sections.length === 0 || article.sections.some((name) => sections.includes(sectionSlug(name)))
}

function isBy(article: Article, { author }: Selection): boolean {
  return author === null || article.authors.some(({ name }) => authorSlug(name) === author)
}

function isInDates({ publishedAt, updatedAt }: Article, { from, to, undated }: Selection): boolean {
  const moment = publishedAt ?? updatedAt
  if (undated) return moment === null
  if (!from && !to) return true
  return moment !== null && touches(moment, from, to)
}

export function touches(moment: Moment, from: PartialDate | null, to: PartialDate | null): boolean {
  const spanOf = hasClock(moment) ? spanHere : spanInUtc
  return (!to || moment.ms < spanOf(to).end) && (!from || lastMs(moment) >= spanOf(from).start)
}

function lastMs({ ms, precision }: Moment): number {
  const date = new Date(ms)
  if (precision === 'year') return Date.UTC(date.getUTCFullYear() + 1, 0) - 1
  if (precision === 'month') return Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1) - 1
  return precision === 'day' ? ms + 86_400_000 - 1 : ms
}
