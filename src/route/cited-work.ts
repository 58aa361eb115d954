/** What every citation of an article is made of. */
import type { Moment } from '#edition/article.ts'
import { isCorporate } from '#edition/byline-words.ts'
import { clean } from '#edition/text.ts'
import { readWrittenDate } from '#edition/written-date.ts'
import { dayInUtc, type PartialDate } from '#lib/calendar.ts'
import { type CitedName, readName, whole } from './cited-name.ts'

export interface CitedArticle {
  readonly headline: string
  readonly authors: readonly string[]
  /** As the byline names them; of these only agencies and bodies are cited. */
  readonly credits: readonly string[]
  readonly publisher: string | null
  readonly publishedAt: Moment | null
  readonly url: string
  /** The day on which the reader saw it. */
  readonly accessed: PartialDate
}

export interface CitedWork {
  readonly title: string
  readonly people: readonly CitedName[]
  readonly agencies: readonly string[]
  /** People, or the agencies where no person is named. */
  readonly authors: readonly CitedName[]
  readonly publisher: string | null
  readonly date: PartialDate | null
  readonly url: string
  readonly accessed: PartialDate
}

export function citedWork(article: CitedArticle): CitedWork {
  const people = article.authors.filter((name) => /\p{L}/u.test(name)).map(readName)
  const agencies = article.credits.map(clean).filter(isCorporate)
  return {
    title: clean(article.headline),
    people,
    agencies,
    authors: people.length > 0 ? people : agencies.map(whole),
    publisher: clean(article.publisher ?? '') || null,
    date: article.publishedAt && dayOf(article.publishedAt),
    url: clean(article.url).replaceAll(' ', '%20'),
    accessed: article.accessed,
  }
}

/**
 * The day that the publisher wrote, so that two readers on two sides of the world cite the same one; only a month or a
 * year where the source says no more.
 */
function dayOf({ raw, ms, precision }: Moment): PartialDate {
  const written = readWrittenDate(raw.replace(/\s+/g, ' ').trim())
  const { year, month, day } = dayInUtc(ms)
  if (precision === 'year') return { year }
  if (precision === 'month') return { year, month }
  if (precision === 'day' || written?.month == null || written.day === null) return { year, month, day }
  return { year: written.year, month: written.month, day: written.day }
}
