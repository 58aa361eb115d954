/** Remarks on a feed, kept few: after the first ones of a kind it is enough to know how many more there are. */
import type { Problem } from './feed.ts'

const MOST_OF_A_KIND = 200

export class ProblemList {
  readonly #kept: Problem[] = []
  readonly #counts = new Map<string, number>()
  readonly #last = new Map<string, Problem>()

  add(problem: Problem): void {
    const count = (this.#counts.get(problem.code) ?? 0) + 1
    this.#counts.set(problem.code, count)
    if (count <= MOST_OF_A_KIND) this.#kept.push(problem)
    else this.#last.set(problem.code, problem)
  }

  /** The first of each kind as they came; one more stands for the rest of its kind, and says how many these are. */
  all(): readonly Problem[] {
    const rest = [...this.#last].map(([code, problem]) => ({
      ...problem,
      times: (this.#counts.get(code) ?? 0) - MOST_OF_A_KIND,
    }))
    return [...this.#kept, ...rest]
  }
}
