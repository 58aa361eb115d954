/** The text of an article out of a pack of them, which is kept for its neighbours. */
import { type ReadText, readText } from '#source/read-text.ts'
import type { ArticleText, Ask } from './desk-messages.ts'
import type { LoadOptions } from './load-source.ts'
import type { Load } from './shelves.ts'
import { DRAWING_MS, pause } from './turns.ts'

/** Packs that are kept: that of the article that is read, and its neighbours'. */
const MOST_PACKS = 4
/** Milliseconds. A text that is as long as this in coming keeps nothing else back. */
const PATIENCE_MS = 1000

export class Packs {
  readonly #load: Load
  readonly #packs = new Map<string, ReadText>()

  constructor(load: Load) {
    this.#load = load
  }

  /** Rejects only where `signal` ended it. */
  async text({ address, id }: Ask<'text'>, signal: AbortSignal): Promise<ArticleText> {
    let pack = this.#packs.get(address)
    const read: LoadOptions['read'] = async (from, options) => {
      pack ??= await readText(from, options)
      return pack.kind === 'failed' ? pack : { ...pack, text: onlyItem(pack.text, id) }
    }
    const result = await this.#load({ url: address }, address, { signal, extent: 'page', read })
    if (result.kind === 'trouble') {
      this.#packs.delete(address)
      return result
    }
    if (pack) this.#keep(address, pack)
    return { kind: 'text', article: result.source.articles.find((article) => article.id === id) ?? null }
  }

  #keep(address: string, pack: ReadText): void {
    this.#packs.set(address, pack)
    const [oldest] = this.#packs.keys()
    if (this.#packs.size > MOST_PACKS && oldest !== undefined) this.#packs.delete(oldest)
  }
}

/** Settles when a text is on the page, or was too long in coming: it is made safe there and laid out. */
export async function untilDrawn(text: Promise<unknown>): Promise<void> {
  await Promise.race([text, pause(PATIENCE_MS)]).catch(() => undefined)
  await pause(DRAWING_MS)
}

/** A pack has dozens, and to make articles of all of them takes a slow device longer than all the rest. */
function onlyItem(text: string, id: string): string {
  try {
    const feed = JSON.parse(text)
    const items = feed.items.filter((item: unknown) => Object(item).id === id)
    return items.length > 0 ? JSON.stringify({ ...feed, items }) : text
  } catch {
    // Whoever reads it as it is has words for what it is.
    return text
  }
}
