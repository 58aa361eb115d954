/** The answers that look into the archive. Its code comes when the first of them is asked for; a front can do without. */
import { answerArticle } from './answer-article.ts'
import { answerBefore } from './answer-before.ts'
import { answerFacets, answerHeadings, answerList, answerRows } from './answer-list.ts'
import { answerRelated } from './answer-related.ts'
import type { Ask, Listed, Question, Replies } from './desk-messages.ts'
import { reportOn } from './report.ts'
import type { Load, Shelves } from './shelves.ts'
import { Stock } from './stock.ts'
import { Turns } from './turns.ts'

export type DeepQuestion = Ask<
  | 'list'
  | 'rows'
  | 'headings'
  | 'facets'
  | 'article'
  | 'before'
  | 'related'
  | 'suggest'
  | 'report'
  | 'files'
  | 'retry'
>

const SUGGESTED = 8

/** A list that has a screenful can be drawn before the rest of it is looked for. */
const SCREENFUL = 12

export class DeepDesk {
  readonly #stock: Stock
  readonly #turns: Turns

  /** `first`: what is waited for now; every page lets it pass, before it is sent for and again once it has come. */
  constructor(
    shelves: Shelves,
    { load, onChange }: { readonly load: Load; readonly onChange: () => void },
    first: () => Promise<unknown>,
  ) {
    this.#turns = new Turns(first)
    const turn = () => this.#turns.wait()
    const inTurn: Load = (source, base, how) => turn().then(() => load(source, base, { ...how, turn }))
    this.#stock = new Stock(shelves, inTurn, onChange)
    // Who looks into an archive opens an article next, and most articles have a text in a pack.
    import('./answer-text.ts').catch(() => undefined)
  }

  answer(question: DeepQuestion): Promise<Replies[Question['kind']]> {
    switch (question.kind) {
      case 'list':
        return this.#list(question)
      case 'rows':
        // What stands further down is asked for when the head has been drawn.
        this.#turns.drawn('list')
        break
      case 'article':
        // The question for its text comes next.
        this.#turns.draw('article')
        break
    }
    return answerFrom(this.#stock, question)
  }

  async #list(question: Ask<'list'>): Promise<Listed> {
    this.#turns.drawList(question.sources, question.selection)
    const list = await answerList(this.#stock, question)
    if (list.rows.length < SCREENFUL) this.#turns.drawn('list')
    return list
  }
}

async function answerFrom(
  stock: Stock,
  question: Exclude<DeepQuestion, Ask<'list'>>,
): Promise<Replies[Question['kind']]> {
  switch (question.kind) {
    case 'rows':
      return answerRows(stock, question)
    case 'headings':
      return answerHeadings(stock, question)
    case 'facets':
      return answerFacets(stock, question)
    case 'article':
      return answerArticle(stock, question)
    case 'before':
      return answerBefore(stock, question)
    case 'related':
      return answerRelated(stock, question)
    case 'suggest':
      return stock.library(question.sources).archive.suggest(question.beginning, SUGGESTED)
    case 'report': {
      const held = stock.shelves.get(question.source)
      return held ? reportOn(held) : null
    }
    case 'files':
      // A frame in another site's page keeps nothing.
      return (await import('./answer-files.ts')).answerFiles(stock, question)
    case 'retry':
      stock.forgive()
      return null
  }
}
