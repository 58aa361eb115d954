/** The answers that look into the archive. Its code comes when the first of them is asked for; a front can do without. */
import { answerArticle } from './answer-article.ts'
import { answerBefore } from './answer-before.ts'
import { answerFacets, answerHeadings, answerList, answerRows } from './answer-list.ts'
import { answerRelated } from './answer-related.ts'
import type { Ask, Question, Replies } from './desk-messages.ts'
import { reportOn } from './report.ts'
import type { Load, Shelves } from './shelves.ts'
import { Stock } from './stock.ts'

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

/** `first`: what is waited for now; every page lets it pass, before it is sent for and again once it has come. */
export function openStock(
  shelves: Shelves,
  { load, onChange }: { readonly load: Load; readonly onChange: () => void },
  first: () => Promise<unknown>,
): Stock {
  const turn = async () => {
    for (let before: unknown = null; before !== first(); ) {
      before = first()
      await before
    }
  }
  // Who looks into an archive opens an article next, and most articles have a text in a pack.
  import('./answer-text.ts').catch(() => undefined)
  const inTurn: Load = (source, base, how) => turn().then(() => load(source, base, { ...how, turn }))
  return new Stock(shelves, inTurn, onChange)
}

export async function answerDeep(stock: Stock, question: DeepQuestion): Promise<Replies[Question['kind']]> {
  switch (question.kind) {
    case 'list':
      return answerList(stock, question)
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
