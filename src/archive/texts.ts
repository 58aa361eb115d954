/** Texts of rows, folded for searching only when somebody searches. */
import type { Article } from '#edition/article.ts'
import { type RowText, TextStore } from './words/text-store.ts'

export class Texts {
  readonly #store = new TextStore()
  #waiting: (readonly Article[])[] = []
  #rows = 0

  /** Where their rows begin in the store. */
  add(articles: readonly Article[]): number {
    const start = this.#rows
    this.#rows += articles.length
    this.#waiting.push(articles)
    return start
  }

  /** Folds what is new: a second or more for the full texts of a large feed, the first time. */
  folded(): TextStore {
    for (const articles of this.#waiting) this.#store.append(articles.map(rowTextOf))
    this.#waiting = []
    return this.#store
  }
}

function rowTextOf(article: Article): RowText {
  const { headline, standfirst, kicker, bylineText, authors, sections, bodyText } = article
  const names = authors.map(({ name }) => name)
  const rest = [standfirst, kicker, bylineText, ...names, ...sections]
  return { headline, rest: rest.filter((part) => part !== null).join('\n'), body: bodyText }
}
