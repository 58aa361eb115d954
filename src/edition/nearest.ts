/** The articles whose slugs share most with a slug that leads nowhere. */
import type { Article } from './article.ts'

export function nearest(slug: string, articles: readonly Article[], most: number): readonly Article[] {
  const wanted = pieces(slug)
  return articles
    .map((article) => ({ article, likeness: likeness(wanted, pieces(article.slug)) }))
    .filter((row) => row.likeness > 0)
    .sort((a, b) => b.likeness - a.likeness)
    .slice(0, most)
    .map(({ article }) => article)
}

/** Three letters at a time, so that a typing mistake spoils little. */
function pieces(text: string): ReadonlySet<string> {
  const letters = [...text.toLowerCase()]
  return new Set(letters.slice(0, -2).map((_, i) => letters.slice(i, i + 3).join('')))
}

/** Sørensen–Dice: shared pieces twice, over all pieces. */
function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0
  for (const piece of a) if (b.has(piece)) shared += 1
  return (2 * shared) / (a.size + b.size || 1)
}
