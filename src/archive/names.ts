/** Numbers in place of names, so that a column is a row of numbers. */
export class Names {
  readonly #slugOf: (name: string) => string
  readonly #places = new Map<string, number>()
  /** As first written. */
  readonly #names: string[] = []
  readonly #slugs: string[] = []

  /** Names with the same slug are one. */
  constructor(slugOf: (name: string) => string) {
    this.#slugOf = slugOf
  }

  get size(): number {
    return this.#names.length
  }

  placeOf(name: string): number {
    const slug = this.#slugOf(name)
    const known = this.#places.get(slug)
    if (known !== undefined) return known
    this.#names.push(name)
    this.#slugs.push(slug)
    this.#places.set(slug, this.#names.length - 1)
    return this.#names.length - 1
  }

  /** Undefined where nobody is called so. */
  find(slug: string): number | undefined {
    return this.#places.get(slug)
  }

  /** 1 at the place of each; slugs that nobody has stand nowhere. */
  marks(slugs: readonly string[]): Uint8Array {
    const marks = new Uint8Array(this.size)
    for (const slug of slugs) {
      const place = this.find(slug)
      if (place !== undefined) marks[place] = 1
    }
    return marks
  }

  nameAt(place: number): string {
    return this.#names[place] ?? ''
  }

  slugAt(place: number): string {
    return this.#slugs[place] ?? ''
  }
}
