/** Remarks on a feed, kept few: after the first ones of a kind it is enough to know how many more there are. */
import type { WarningCode } from '#edition/article.ts'
import type { LeftOut } from './draft.ts'

interface Place {
  /** From 1. */
  readonly item: number
  readonly headline: string | null
  /** For how many it stands, where it is more than one. */
  readonly times?: number
}

/** What is odd about an item, before anybody puts it into words. */
export type Remark = Place &
  (
    | { readonly code: WarningCode; readonly found?: undefined }
    | { readonly code: LeftOut['leftOut']; readonly found: LeftOut }
  )

const MOST_OF_A_KIND = 200

export class ProblemList {
  readonly #kept: Remark[] = []
  readonly #counts = new Map<string, number>()
  readonly #last = new Map<string, Remark>()

  add(remark: Remark): void {
    const count = (this.#counts.get(remark.code) ?? 0) + 1
    this.#counts.set(remark.code, count)
    if (count <= MOST_OF_A_KIND) this.#kept.push(remark)
    else this.#last.set(remark.code, remark)
  }

  /** The first of each kind as they came; one more stands for the rest of its kind, and says how many these are. */
  all(): readonly Remark[] {
    const rest = [...this.#last].map(([code, remark]) => ({
      ...remark,
      times: (this.#counts.get(code) ?? 0) - MOST_OF_A_KIND,
    }))
    return [...this.#kept, ...rest]
  }
}
