/** A piece of a text: from its first character to the one after its last. */
export interface Passage {
  readonly start: number
  readonly end: number
}
