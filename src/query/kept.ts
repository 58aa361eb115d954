/** The last answer, for as long as what it was made from stays the same. */
export class Kept<Value> {
  #from: readonly unknown[] = []
  #value: Value | undefined

  for(from: readonly unknown[], make: () => Value): Value {
    const isSame = from.length === this.#from.length && from.every((one, i) => one === this.#from[i])
    if (this.#value === undefined || !isSame) this.#value = make()
    this.#from = from
    return this.#value
  }
}
