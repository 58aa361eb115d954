/**
 * How tall a frame becomes. Taller makes a bar appear on some pages, which makes the frame narrower and what is in it taller, or
 * the other way round, and so on for ever: who was as low as that a moment ago stays tall.
 */

/** Milliseconds. */
const MOMENT = 2000

export class SteadyHeight {
  #height = 0
  /** Heights that were left, each with when. */
  #left: { readonly height: number; readonly at: number }[] = []

  /** The height to take now. */
  take(wanted: number, at: number): number {
    this.#left = this.#left.filter((one) => at - one.at < MOMENT)
    const isBack = wanted < this.#height && this.#left.some(({ height }) => height === wanted)
    if (isBack || wanted === this.#height) return this.#height
    if (this.#height > 0) this.#left.push({ height: this.#height, at })
    this.#height = wanted
    return wanted
  }
}
