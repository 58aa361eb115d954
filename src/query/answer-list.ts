/** Answers for lists: rows of a selection, their headings, and what an empty list could be instead. */
import { marksIn, snippetOf } from '#archive/words/marks.ts'
import { readQuery } from '#archive/words/query.ts'
import type { Article } from '#edition/article.ts'
import { filtersOf } from '#edition/loosen.ts'
import { isEverything, type Selection } from '#edition/selection.ts'
import type { Ask, CountedFacets, Listed, ListedRows } from './desk-messages.ts'
import { listed } from './listed.ts'
import type { Stock } from './stock.ts'
import { totalsOf } from './totals.ts'

export async function answerList(stock: Stock, question: Ask<'list'>): Promise<Listed> {
  const { sources, selection, rows: most } = question
  const coming = stock.want(sources, { selection, depth: most, slug: null })
  const { total, sections } = totalsOf(stock.shelves, sources)
  const library = stock.library(sources)
  const found = library.find(selection)
  const isEmpty = found.length === 0 && coming === null
  const articles = await library.articlesAt(found.subarray(0, most))
  return {
    total,
    sections,
    coming,
    missing: stock.missing(sources),
    found: isEverything(selection) ? total : found.length,
    rows: articles.map(listed),
    snippets: snippetsOf(articles, selection),
    author: selection.author === null ? null : library.archive.authorName(selection.author),
    without: isEmpty ? filtersOf(selection).map(({ without }) => waysOut(stock, sources, without)) : [],
    meant: isEmpty && selection.words !== '' ? library.archive.correct(selection.words) : null,
  }
}

/** How many there are, as far as they have come; the list is asked for again when more have. */
function waysOut(stock: Stock, sources: readonly string[], selection: Selection): number {
  if (isEverything(selection)) return totalsOf(stock.shelves, sources).total
  stock.want(sources, { selection, depth: Number.POSITIVE_INFINITY, slug: null })
  return stock.library(sources).find(selection).length
}

/** Only where no other line of the list shows why it was found. */
function snippetsOf(articles: readonly Article[], { words }: Selection): readonly (string | null)[] {
  if (words === '') return []
  const query = readQuery(words)
  return articles.map(({ headline, standfirst, bodyText }) => {
    const isShown = marksIn(`${headline}\n${standfirst ?? ''}`, query).length > 0
    return isShown || bodyText === null ? null : snippetOf(bodyText, query)
  })
}

export async function answerRows(stock: Stock, question: Ask<'rows'>): Promise<ListedRows> {
  const { sources, selection, from, to } = question
  stock.want(sources, { selection, depth: to, slug: null })
  const library = stock.library(sources)
  const articles = await library.articlesAt(library.find(selection).subarray(from, to))
  return { rows: articles.map(listed), snippets: snippetsOf(articles, selection) }
}

export function answerHeadings(stock: Stock, { sources, selection }: Ask<'headings'>): Int32Array {
  const library = stock.library(sources)
  return library.archive.headings(library.find(selection))
}

/** Counts look at everything, so everything is sent for. */
export function answerFacets(stock: Stock, { sources, selection, within }: Ask<'facets'>): CountedFacets {
  const coming = stock.want(sources, { selection, depth: 0, slug: null, isWhole: true })
  return { ...stock.library(sources).archive.facets(selection, within), coming }
}
