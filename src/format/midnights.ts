/** Exports that know only the day often write it as midnight in Greenwich, which is the day before in New York. */
import type { Article, Moment } from '#edition/article.ts'

/** Fewer midnights than this could be chance. */
const FEWEST = 5

/** Where every date of a document is such a midnight, each becomes the day that was meant; else nothing changes. */
export function daysForMidnights(articles: readonly Article[]): readonly Article[] {
  const dates = articles.flatMap(({ publishedAt }) => publishedAt ?? [])
  if (dates.length < FEWEST || !dates.every(isMidnight)) return articles
  return articles.map((article) => ({
    ...article,
    publishedAt: article.publishedAt && dayOf(article.publishedAt),
    updatedAt:
      article.updatedAt && isMidnight(article.updatedAt) ? dayOf(article.updatedAt) : article.updatedAt,
  }))
}

function isMidnight({ precision, zone, ms, raw }: Moment): boolean {
  const isInGreenwich = zone === 'explicit' && /(?:Z|[+-]00:?00)\s*$/i.test(raw)
  return precision === 'instant' && isInGreenwich && ms % 86_400_000 === 0
}

function dayOf(moment: Moment): Moment {
  return { ...moment, precision: 'day', zone: 'none' }
}
