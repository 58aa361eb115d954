/** The section bar: every section with its count, in the publisher's order and then by size. */
import type { Article } from './article.ts'
import { sectionSlug } from './section-key.ts'

export interface SectionCount {
  readonly slug: string
  readonly label: string
  readonly count: number
  /** Place in the palette of ten, by order. */
  readonly hue: number
}

interface NamedSection {
  readonly name: string
  readonly label?: string | undefined
}

export function countSections(
  articles: readonly Article[],
  order: readonly NamedSection[],
): readonly SectionCount[] {
  return listSections(
    articles.flatMap(({ sections }) => sections.map((name): [string, number] => [name, 1])),
    order,
  )
}

/** From counts that somebody else has made; a name may come more than once. */
export function listSections(
  found: readonly (readonly [name: string, count: number])[],
  order: readonly NamedSection[],
): readonly SectionCount[] {
  const counts = new Map<string, { label: string; count: number }>()
  for (const { name, label } of order) counts.set(sectionSlug(name), { label: label ?? name, count: 0 })
  for (const [name, count] of found) {
    const known = counts.get(sectionSlug(name))
    if (known) known.count += count
    else counts.set(sectionSlug(name), { label: name, count })
  }
  const named = new Set(order.map(({ name }) => sectionSlug(name)))
  const rows = [...counts].map(([slug, row]) => ({ slug, ...row }))
  const rest = rows.filter(({ slug }) => !named.has(slug)).sort((a, b) => b.count - a.count)
  const inOrder = [...rows.filter(({ slug }) => named.has(slug)), ...rest]
  return inOrder.map((row, i) => ({ ...row, hue: i % 10 }))
}
