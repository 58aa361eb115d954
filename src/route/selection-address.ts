/** Selection ⇄ address. Parsing is total: whatever stands in an address, the reader gets a page. */
import { orderOf, type Selection, type Sort } from '#edition/selection.ts'
import { slugify } from '#edition/slug.ts'
import { readPartialDate, writePartialDate } from '#lib/calendar.ts'

/** Unknown keys and unreadable values are passed over; a section may be given by name or by slug. */
export function readSelection(query: URLSearchParams): Selection {
  const from = readPartialDate(query.get('from') ?? '')
  const to = readPartialDate(query.get('to') ?? '')
  const selection: Selection = {
    ...(query.has('undated') && { undated: true }),
    sections: [...new Set(query.getAll('section').map(slugify).filter(Boolean))],
    from,
    to,
    author: slugify(query.get('author') ?? '') || null,
    words: (query.get('q') ?? '').trim().slice(0, 200),
    sort: SORTS.find((sort) => sort === query.get('sort')) ?? null,
  }
  return isNaturalOrder(selection) ? { ...selection, sort: null } : selection
}

const SORTS: readonly Sort[] = ['newest', 'oldest', 'relevance']

function isNaturalOrder(selection: Selection): boolean {
  return orderOf(selection) === orderOf({ ...selection, sort: null })
}

/** The query of an address, in one fixed order, with its `?`; empty where the selection is everything. */
export function writeSelection(selection: Selection): string {
  const query = new URLSearchParams()
  for (const section of selection.sections) query.append('section', section)
  if (selection.undated) query.set('undated', '')
  if (selection.from) query.set('from', writePartialDate(selection.from))
  if (selection.to) query.set('to', writePartialDate(selection.to))
  if (selection.author) query.set('author', selection.author)
  if (selection.words) query.set('q', selection.words)
  if (selection.sort && !isNaturalOrder(selection)) query.set('sort', selection.sort)
  const text = query.toString()
  return text === '' ? '' : `?${text}`
}
