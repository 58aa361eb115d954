/** Answers for one article: its text, what stands before and after it, and what its address may have meant. */
import type { Article } from '#edition/article.ts'
import { nearest } from '#edition/nearest.ts'
import type { Selection } from '#edition/selection.ts'
import type { Ask, OpenArticle } from './desk-messages.ts'
import { listed } from './listed.ts'
import type { Stock } from './stock.ts'

const MOST_NEAREST = 5

export async function answerArticle(stock: Stock, question: Ask<'article'>): Promise<OpenArticle> {
  const { sources, slug, selection } = question
  const coming = stock.want(sources, { selection, depth: 0, slug })
  const articles = stock.shelves.articles(sources)
  const far = stock.pageOf(sources, slug)
  const held = (await far?.articles())?.find((article) => article.slug === slug)
  const article = articles.find((own) => own.slug === slug) ?? held
  if (article) {
    const page = held && far ? far.page : null
    return { kind: 'here', article, ...(await around(stock, sources, article.id, page, selection)) }
  }
  if (coming !== null) return { kind: 'coming' }
  const close = nearest(slug, articles, MOST_NEAREST)
  return { kind: 'none', nearest: (close.length > 0 ? close : articles.slice(0, MOST_NEAREST)).map(listed) }
}

interface Around {
  readonly before: Article | null
  readonly after: Article | null
  /** In the selection. */
  readonly found: number
}

async function around(
  stock: Stock,
  sources: readonly string[],
  id: string,
  page: string | null,
  selection: Selection,
): Promise<Around> {
  const library = stock.library(sources)
  const found = library.find(selection)
  // The newest stand in feed.json, until the page that holds them too is here.
  const row = (await library.rowOf(page, id)) ?? (await library.rowOf(null, id))
  const at = row === undefined ? -1 : found.indexOf(row)
  if (at < 0) return { before: null, after: null, found: found.length }
  const first = Math.max(0, at - 1)
  const rows = await library.articlesAt(found.subarray(first, at + 2))
  const [before, after] = at === first ? [undefined, rows[1]] : [rows[0], rows[2]]
  return {
    before: before ? listed(before) : null,
    after: after ? listed(after) : null,
    found: found.length,
  }
}
