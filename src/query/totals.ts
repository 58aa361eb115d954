/** How much there is in the whole edition, whether it is here or not. */
import type { Article } from '#edition/article.ts'
import type { ArchiveIndex } from './archive-file.ts'
import { Kept } from './kept.ts'
import type { Shelves } from './shelves.ts'

export interface Totals {
  readonly total: number
  readonly sections: readonly (readonly [name: string, count: number])[]
}

const kept = new WeakMap<Shelves, Kept<Totals>>()

export function totalsOf(shelves: Shelves, keys: readonly string[]): Totals {
  const indices = keys.flatMap((key) => shelves.index(key)?.index ?? [])
  const articles = shelves.articles(keys)
  const own = kept.get(shelves) ?? new Kept<Totals>()
  kept.set(shelves, own)
  return own.for([articles, ...indices], () => {
    const whole = keys.filter((key) => !shelves.index(key))
    const outside = indices.length === 0 ? articles : whole.flatMap((key) => shelves.get(key)?.articles ?? [])
    return {
      total: indices.reduce((sum, { total }) => sum + total, outside.length),
      sections: [...countsOf(outside), ...indices.flatMap(countsIn)],
    }
  })
}

function countsOf(articles: readonly Article[]): readonly [string, number][] {
  const counts = new Map<string, number>()
  for (const { sections } of articles) {
    for (const name of sections) counts.set(name, (counts.get(name) ?? 0) + 1)
  }
  return [...counts]
}

function countsIn({ sections, pages }: ArchiveIndex): readonly [string, number][] {
  return pages.flatMap(({ s }) =>
    s.flatMap((place, i): [string, number][] => {
      const name = sections[place]
      return i % 2 === 0 && name !== undefined ? [[name, s[i + 1] ?? 0]] : []
    }),
  )
}
