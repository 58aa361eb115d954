/** Who goes first at the desk: a page of an archive lets pass what a reader waits for, and what is being drawn for them. */
import type { Selection } from '#edition/selection.ts'

/** Milliseconds. So long a slow processor draws a list or an article; a reader's question after it ends the wait. */
export const DRAWING_MS = 300

type Drawing = 'list' | 'article'

export class Turns {
  readonly #first: () => Promise<unknown>
  #drawing: Promise<unknown> = Promise.resolve()
  #drawn = () => {}
  #what: Drawing = 'list'
  #last = ''

  /** `first`: what a reader waits for now. */
  constructor(first: () => Promise<unknown>) {
    this.#first = first
  }

  /** Settles when nothing goes before. */
  async wait(): Promise<void> {
    for (let before: readonly unknown[] = []; before[0] !== this.#first() || before[1] !== this.#drawing; ) {
      before = [this.#first(), this.#drawing]
      await Promise.all(before)
    }
  }

  /** What has just been asked for will be drawn. */
  draw(what: Drawing): void {
    this.#drawn()
    this.#what = what
    this.#drawing = new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, DRAWING_MS)
      this.#drawn = () => {
        clearTimeout(timer)
        resolve()
      }
    })
  }

  /** The same list is asked for again and again while pages come in; only another one is drawn anew. */
  drawList(sources: readonly string[], selection: Selection): void {
    const asked = JSON.stringify([sources, selection])
    if (asked !== this.#last) this.draw('list')
    this.#last = asked
  }

  /** Sooner than was thought. What was asked for after it goes on being drawn. */
  drawn(what: Drawing): void {
    if (what === this.#what) this.#drawn()
  }
}

export function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms))
}
