/** A filter as a reader would say it. */
import { type Filter, filtersOf } from '#edition/loosen.ts'
import type { SectionCount } from '#edition/section-list.ts'
import type { Selection } from '#edition/selection.ts'
import { writePartialDate } from '#lib/calendar.ts'
import { showList, showPartialDate } from './locale.ts'
import { words } from './words.ts'

export interface Names {
  readonly sections: readonly SectionCount[]
  /** The author of the selection, as first written in the edition; null where nobody is called so. */
  readonly author: string | null
  /** Of the whole edition. */
  readonly total: number
}

export function wordsForFilter(filter: Filter, selection: Selection, names: Names): string {
  switch (filter.kind) {
    case 'section':
      return labelOf(filter.slug, names.sections)
    case 'dates':
      return wordsForDates(selection)
    case 'author':
      return names.author ?? filter.slug
    case 'words':
      return words.quoted(filter.words)
  }
}

/** The whole of it in one line, such as "Economy, March 2015"; empty where nothing is left out. */
export function wordsForSelection(selection: Selection, names: Names): string {
  return filtersOf(selection)
    .map(({ filter }) => wordsForFilter(filter, selection, names))
    .join(', ')
}

/** The sections that are open, for a title; none where all are. */
export function wordsForSections({ sections: slugs }: Selection, { sections }: Names): readonly string[] {
  return slugs.length === 0 ? [] : [showList(slugs.map((slug) => labelOf(slug, sections)))]
}

function labelOf(slug: string, sections: readonly SectionCount[]): string {
  return sections.find((section) => section.slug === slug)?.label ?? slug
}

export function prepositionFor(filter: Filter): string {
  if (filter.kind === 'author') return words.by
  return filter.kind === 'words' ? words.with : words.in
}

export function wordsForDates({ from, to, undated }: Selection): string {
  if (undated) return words.noDate
  if (from && to) {
    if (writePartialDate(from) === writePartialDate(to)) return showPartialDate(from)
    return words.between(showPartialDate(from), showPartialDate(to))
  }
  if (from) return words.since(showPartialDate(from))
  return to ? words.until(showPartialDate(to)) : ''
}
