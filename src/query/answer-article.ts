/** Answers for one article: its text, what stands before and after it, and what its address may have meant. */
import type { Article } from '#edition/article.ts'
import { nearest } from '#edition/nearest.ts'
import type { Selection } from '#edition/selection.ts'
import type { Ask, OpenArticle } from './desk-messages.ts'
import { listed } from './listed.ts'
import type { Stock } from './stock.ts'

const MOST_NEAREST = 5
/** What stands around an article that is here is sent for when its text has come, which a reader waits for. */
const AFTER_TEXT_MS = 300

export async function answerArticle(stock: Stock, question: Ask<'article'>): Promise<OpenArticle> {
  const { sources, slug, selection } = question
  const send = () => stock.want(sources, { selection, depth: 0, slug })
  const articles = stock.shelves.articles(sources)
  const own = articles.find((one) => one.slug === slug)
  if (own) {
    setTimeout(send, AFTER_TEXT_MS)
    return { kind: 'here', article: own, ...(await around(stock, sources, own, selection)) }
  }
  const coming = send()
  const held = await stock.pageOf(sources, slug)?.articles()
  const article = held?.find((one) => one.slug === slug)
  if (article) return { kind: 'here', article, ...(await around(stock, sources, article, selection)) }
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
  { id, slug }: Article,
  selection: Selection,
): Promise<Around> {
  const library = stock.library(sources)
  const found = library.find(selection)
  // The newest stand in feed.json, until the page that holds them too is here.
  const row =
    (await library.rowOf(null, id)) ?? (await library.rowOf(stock.pageOf(sources, slug)?.page ?? null, id))
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
