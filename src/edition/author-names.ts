/** Agencies shout names that others write; where an edition has both, the written form is shown. */
import type { Article, Author } from './article.ts'
import { authorKey } from './author-key.ts'

/** Touches only the names of authors: the publisher's byline stays as it was printed. */
export function calmNames(articles: readonly Article[]): readonly Article[] {
  const written = new Map<string, string>()
  for (const { authors } of articles) {
    for (const { name } of authors) if (!isShouted(name)) written.set(authorKey(name), name)
  }
  const calm = (author: Author): Author => ({
    ...author,
    name: written.get(authorKey(author.name)) ?? author.name,
  })
  return articles.map((article) =>
    article.authors.some(({ name }) => isShouted(name))
      ? { ...article, authors: article.authors.map(calm) }
      : article,
  )
}

function isShouted(name: string): boolean {
  return name === name.toUpperCase() && name !== name.toLowerCase()
}
