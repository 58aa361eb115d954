/** The single filters of a selection, each with the selection that is left without it. */
import type { Selection } from './selection.ts'

export type Filter =
  | { readonly kind: 'section'; readonly slug: string }
  | { readonly kind: 'dates' }
  | { readonly kind: 'author'; readonly slug: string }
  | { readonly kind: 'words'; readonly words: string }

export interface Removable {
  readonly filter: Filter
  readonly without: Selection
}

export function filtersOf(selection: Selection): readonly Removable[] {
  const { sections, from, to, undated, author, words } = selection
  const found: Removable[] = sections.map((slug) => ({
    filter: { kind: 'section', slug },
    without: { ...selection, sections: sections.filter((other) => other !== slug) },
  }))
  if (from || to || undated) {
    const { undated: _, ...rest } = selection
    found.push({ filter: { kind: 'dates' }, without: { ...rest, from: null, to: null } })
  }
  if (author)
    found.push({ filter: { kind: 'author', slug: author }, without: { ...selection, author: null } })
  if (words) found.push({ filter: { kind: 'words', words }, without: { ...selection, words: '' } })
  return found
}

/** Without the filter, whatever else was chosen meanwhile; the same where it is gone already. */
export function loosened(selection: Selection, gone: Filter): Selection {
  return filtersOf(selection).find(({ filter }) => isFor(filter, gone))?.without ?? selection
}

/** There can be several sections, and one of everything else. */
function isFor(filter: Filter, other: Filter): boolean {
  if (filter.kind === 'section') return other.kind === 'section' && filter.slug === other.slug
  return filter.kind === other.kind
}
