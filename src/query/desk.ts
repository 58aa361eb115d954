/** Keeps the articles and answers about them: in the worker, or on the page where there is none. */
import type { Article } from '#edition/article.ts'
import { isEverything } from '#edition/selection.ts'
import type { ReadBytes } from '#source/read-text.ts'
import type { Packs } from './answer-text.ts'
import type { DeepDesk, DeepQuestion } from './deep-desk.ts'
import type { ArticleText, Ask, Listed, News, Question, Replies } from './desk-messages.ts'
import { listed } from './listed.ts'
import type { ConfigOutcome } from './open-config.ts'
import { type Load, Shelves } from './shelves.ts'
import { totalsOf } from './totals.ts'

export interface DeskOptions {
  readonly openConfig: (address: string, signal: AbortSignal) => Promise<ConfigOutcome>
  readonly load: Load
  /** Where documents come over a network: one that is as it was is not read anew. */
  readonly readBytes?: ReadBytes
  /** Told when something has come that nobody waits for by name. */
  readonly onChange: () => void
}

export interface Asking {
  readonly signal: AbortSignal
  readonly tell: (news: News) => void
}

export class Desk {
  readonly #options: DeskOptions
  #shelves: Shelves
  #packs: Packs | null = null
  #deep: DeepDesk | null = null
  /** What a reader waits for: no page of an archive is sent for or taken apart before it is here. */
  #first: Promise<unknown> = Promise.resolve()

  constructor(options: DeskOptions) {
    this.#options = options
    this.#shelves = new Shelves(options.load, options.readBytes)
  }

  /** Rejects where `signal` ended it, and for faults of our own. */
  async answer(question: Question, asking: Asking): Promise<Replies[Question['kind']]> {
    switch (question.kind) {
      case 'config':
        // Another edition, and nothing of the one before it.
        this.#shelves = new Shelves(this.#options.load, this.#options.readBytes)
        this.#deep = null
        return this.#options.openConfig(question.address, asking.signal)
      case 'source':
        return this.#shelves.bring(question.source, question.base, asking)
      case 'text':
        return this.#text(question, asking.signal)
      case 'list':
        return this.#plainList(question) ?? this.#answerDeep(question)
      default:
        return this.#answerDeep(question)
    }
  }

  /** The newest of everything stand in order already; null for every other list. */
  #plainList({ sources, selection, rows }: Ask<'list'>): Listed | null {
    const articles = this.#shelves.articles(sources)
    const hasMore = sources.some((key) => this.#shelves.index(key) !== undefined)
    const isPlain = isEverything(selection) && selection.sort !== 'oldest'
    if (!isPlain || (hasMore && rows > articles.length)) return null
    const { total, sections } = totalsOf(this.#shelves, sources)
    const first: readonly Article[] = articles.slice(0, rows).map(listed)
    const nothing = { snippets: [], author: null, without: [], meant: null, coming: null, missing: [] }
    return { total, sections, found: total, rows: first, ...nothing }
  }

  async #answerDeep(question: DeepQuestion): Promise<Replies[Question['kind']]> {
    // At once where it is here: another import is a task of its own, which pages would pass.
    return (this.#deep ?? (await this.#openDeep())).answer(question)
  }

  async #openDeep(): Promise<DeepDesk> {
    const { DeepDesk } = await import('./deep-desk.ts')
    this.#deep ??= new DeepDesk(this.#shelves, this.#options, () => this.#first)
    return this.#deep
  }

  async #text(question: Ask<'text'>, signal: AbortSignal): Promise<ArticleText> {
    const { Packs, untilDrawn } = await import('./answer-text.ts')
    this.#packs ??= new Packs(this.#options.load)
    const text = this.#packs.text(question, signal)
    this.#first = untilDrawn(text)
    return text
  }
}
