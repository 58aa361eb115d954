/** An article as a list shows it: without its text, which is long and which nobody reads there. */
import type { Article } from '#edition/article.ts'

/** More than the four lines that a list leaves of it. */
const LONGEST_TEASER = 1000

export function listed(article: Article): Article {
  const { standfirst, headlineDerived, bodyText } = article
  // Where nothing announces the text, its first paragraph does.
  const hasTeaser = standfirst === null && !headlineDerived && bodyText !== null
  return {
    ...article,
    bodyHtml: null,
    bodyText: hasTeaser ? (bodyText.slice(0, LONGEST_TEASER).split('\n\n', 1)[0] ?? null) : null,
    notes: [],
    attachments: [],
    warnings: [],
  }
}
