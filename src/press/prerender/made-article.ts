/** An article as it stands in a made page: with no more than the page shows. */
import type { Article } from '#edition/article.ts'

/** More than any list shows of a text that nothing announces. */
const LONGEST_TEASER = 1000

/** For lists, and for the ways to the next. */
export function listedArticle(article: Article): Article {
  const { standfirst, bodyText } = article
  return {
    ...article,
    url: null,
    via: null,
    sectionPath: [],
    credits: [],
    tags: [],
    source: nameOnly(article.source),
    bodyHtml: null,
    bodyText: standfirst === null ? (bodyText?.slice(0, LONGEST_TEASER) ?? null) : null,
    bodyAt: null,
    notes: [],
    warnings: [],
    attachments: [],
  }
}

/** Its text stands in the page already, so the page's data only says that there is one. */
export function openArticle(article: Article, hasText: boolean): Article {
  const { standfirst, bodyText } = article
  return {
    ...article,
    source: nameOnly(article.source),
    bodyHtml: hasText ? '' : null,
    // As much as shows whether the standfirst only repeats its beginning.
    bodyText: standfirst === null ? null : (bodyText?.slice(0, standfirst.length * 2 + 50) ?? null),
    bodyAt: null,
    warnings: [],
  }
}

/** Where the press read it is nobody else's concern. */
function nameOnly(source: Article['source']): Article['source'] {
  return { ...source, feedUrl: null }
}
