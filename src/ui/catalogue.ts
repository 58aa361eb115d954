/**
 * The words of the interface in the language of the moment. A file of words hands in its English by name and gets an object
 * that stays the same and says it in whatever language is spoken: read it when something is shown, and never keep what it said.
 */

/** Each file of words, by its place in the catalogue of a language (languages/catalogue-shape.ts). */
export type PartName =
  | 'front'
  | 'trouble'
  | 'reading'
  | 'article'
  | 'marks'
  | 'find'
  | 'share'
  | 'settings'
  | 'shortcuts'
  | 'embed'
  | 'offline'
  | 'report'
  | 'kiosk'
export type AnyCatalogue = { readonly [Name in PartName]?: object }

interface Part {
  readonly name: PartName
  readonly english: object
  readonly words: object
}

const parts: Part[] = []
const listeners = new Set<() => void>()
let here: AnyCatalogue = {}

export function live<Words extends object>(name: PartName, english: Words): Words {
  const words = { ...english }
  parts.push({ name, english, words })
  return Object.assign(words, here[name])
}

/** An empty one is English. What is on the page is drawn again: see `useWords`. */
export function putCatalogue(catalogue: AnyCatalogue): void {
  here = catalogue
  for (const { name, english, words } of parts) Object.assign(words, english, here[name])
  for (const listener of listeners) listener()
}

export function catalogueHere(): AnyCatalogue {
  return here
}

export function onCatalogue(listener: () => void): () => void {
  listeners.add(listener)
  return () => {
    listeners.delete(listener)
  }
}
