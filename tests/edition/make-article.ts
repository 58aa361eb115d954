/** An article with nothing in it, for tests to fill in what they are about. */
import type { Article, Moment } from '#edition/article.ts'

export function makeArticle(parts: Partial<Article> = {}): Article {
  return { ...EMPTY, ...parts }
}

export function instant(iso: string): Moment {
  return { ms: Date.parse(iso), precision: 'instant', zone: 'explicit', raw: iso }
}

export function calendarDay(iso: string): Moment {
  return { ms: Date.parse(`${iso}T00:00:00Z`), precision: 'day', zone: 'none', raw: iso }
}

const EMPTY: Article = {
  id: 'a',
  url: null,
  via: null,
  slug: 'a',
  sections: [],
  sectionPath: [],
  kicker: null,
  headline: 'A headline',
  headlineDerived: false,
  standfirst: null,
  bylineText: null,
  authors: [],
  credits: [],
  publishedAt: null,
  updatedAt: null,
  revision: null,
  language: null,
  direction: 'auto',
  image: null,
  bodyHtml: null,
  bodyText: null,
  bodyState: 'none',
  bodyAt: null,
  notes: [],
  tags: [],
  source: { name: null, url: null, feedUrl: null, format: 'jsonfeed' },
  readingTime: null,
  attachments: [],
  warnings: [],
}
