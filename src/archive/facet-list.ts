/** Counts with their names, for people to choose from. */
import type { Facet } from './answers.ts'
import type { Names } from './names.ts'

const MOST = 200

/** In the order in which they were first met. */
export function everyFacet(names: Names, counts: Uint32Array): readonly Facet[] {
  return Array.from(counts, (count, place) => facetAt(names, place, count))
}

/** Largest first, without those that have none. */
export function largestFacets(names: Names, counts: Uint32Array): readonly Facet[] {
  const places = [...counts.keys()].filter((place) => (counts[place] ?? 0) > 0)
  return places
    .sort((a, b) => (counts[b] ?? 0) - (counts[a] ?? 0))
    .slice(0, MOST)
    .map((place) => facetAt(names, place, counts[place] ?? 0))
}

function facetAt(names: Names, place: number, count: number): Facet {
  return { slug: names.slugAt(place), name: names.nameAt(place), count }
}
