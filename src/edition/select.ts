/** The articles of a selection, in its order. */

import { type Span, spanHere, spanInUtc } from '#lib/calendar.ts'
import { fold } from '#lib/fold.ts'
import type { Article, Moment } from './article.ts'
import { authorSlug } from './author-key.ts'
import { sectionSlug } from './section-key.ts'
import type { Selection } from './selection.ts'

/** `articles` come newest first, undated last. Days are the reader's own. */
export function select(articles: readonly Article[], selection: Selection): readonly Article[] {
  const tests = [inSections(selection), inDates(selection), byAuthor(selection), withWords(selection)]
  const wanted = tests.filter((test) => test !== null)
  const found = wanted.length === 0 ? articles : articles.filter((a) => wanted.every((test) => test(a)))
  return inOrder(found, selection)
}

type Test = (article: Article) => boolean

function inSections({ sections }: Selection): Test | null {
  if (sections.length === 0) return null
  const keys = new Set(sections)
  return (article) => article.sections.some((name) => keys.has(sectionSlug(name)))
}

function inDates({ from, to, undated }: Selection): Test | null {
  if (undated) return ({ publishedAt, updatedAt }) => (publishedAt ?? updatedAt) === null
  if (!from && !to) return null
  const here = spanOf(from && spanHere(from), to && spanHere(to))
  const utc = spanOf(from && spanInUtc(from), to && spanInUtc(to))
  return ({ publishedAt, updatedAt }) => {
    const moment = publishedAt ?? updatedAt
    return moment !== null && touches(moment, hasClock(moment) ? here : utc)
  }
}

function spanOf(from: Span | null, to: Span | null): Span {
  return { start: from?.start ?? Number.NEGATIVE_INFINITY, end: to?.end ?? Number.POSITIVE_INFINITY }
}

/** An instant with a zone has a place on the reader's clock; everything else is a day as printed. */
export function hasClock({ precision, zone }: Moment): boolean {
  return precision === 'instant' && zone === 'explicit'
}

/** A moment known only by its year is in every range that touches that year. */
function touches(moment: Moment, { start, end }: Span): boolean {
  return moment.ms < end && lastMs(moment) >= start
}

function lastMs({ ms, precision }: Moment): number {
  if (precision === 'instant') return ms
  const date = new Date(ms)
  const [year, month, day] = [date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate()]
  if (precision === 'year') return Date.UTC(year + 1, 0) - 1
  if (precision === 'month') return Date.UTC(year, month + 1) - 1
  return Date.UTC(year, month, day + 1) - 1
}

function byAuthor({ author }: Selection): Test | null {
  if (author === null) return null
  return (article) => article.authors.some(({ name }) => authorSlug(name) === author)
}

function withWords({ words }: Selection): Test | null {
  const wanted = fold(words).split(' ').filter(Boolean)
  if (wanted.length === 0) return null
  return (article) => {
    const text = searchText(article)
    return wanted.every((word) => text.includes(word))
  }
}

const searchTexts = new WeakMap<Article, string>()

/** Folding costs more than searching, so each article is folded once. */
function searchText(article: Article): string {
  const known = searchTexts.get(article)
  if (known !== undefined) return known
  const { headline, standfirst, kicker, bylineText, authors, sections } = article
  const names = authors.map(({ name }) => name)
  const text = fold([headline, standfirst, kicker, bylineText, ...names, ...sections].join(' \n '))
  searchTexts.set(article, text)
  return text
}

function inOrder(articles: readonly Article[], { sort, words }: Selection): readonly Article[] {
  if (sort === 'oldest') return oldestFirst(articles)
  if (sort === 'relevance' && words !== '') return headlineHitsFirst(articles, words)
  return articles
}

/** Undated articles stay last whichever way the time runs. */
function oldestFirst(articles: readonly Article[]): readonly Article[] {
  const isDated = ({ publishedAt, updatedAt }: Article) => (publishedAt ?? updatedAt) !== null
  return [...articles.filter(isDated).reverse(), ...articles.filter((article) => !isDated(article))]
}

function headlineHitsFirst(articles: readonly Article[], words: string): readonly Article[] {
  const wanted = fold(words).split(' ')
  const isHit = ({ headline }: Article) => {
    const text = fold(headline)
    return wanted.every((word) => text.includes(word))
  }
  return [...articles.filter(isHit), ...articles.filter((article) => !isHit(article))]
}
