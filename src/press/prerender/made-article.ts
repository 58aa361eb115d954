/** An article as it stands in a made page: with no more than the page shows. */
import type { Article } from '#edition/article.ts'

/** More than any list shows of a text, and than the article page compares with its standfirst. */
const LONGEST_START = 1200

/** For lists, and for the ways to the next. */
export function listedArticle(article: Article): Article {
  const { source, ...rest } = article
  return {
    ...rest,
    source: nameOnly(source),
    bodyHtml: null,
    bodyText: startOf(article),
    bodyAt: null,
    notes: [],
    warnings: [],
    attachments: [],
  }
}

/** Its text stands in the page already, so the page's data only says that there is one. */
export function openArticle(article: Article, hasText: boolean): Article {
  const bodyHtml = hasText ? '' : null
  return {
    ...article,
    source: nameOnly(article.source),
    bodyHtml,
    bodyText: startOf(article),
    bodyAt: null,
    warnings: [],
  }
}

/** Where the press read it is nobody else's concern. */
function nameOnly(source: Article['source']): Article['source'] {
  return { ...source, feedUrl: null }
}

function startOf({ bodyText }: Article): string | null {
  return bodyText === null ? null : bodyText.slice(0, LONGEST_START)
}
