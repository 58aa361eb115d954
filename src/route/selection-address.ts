/** Selection ⇄ address. Parsing is total: whatever stands in an address, the reader gets a page. */
import { EVERYTHING, type Selection, type Sort } from '#edition/selection.ts'
import { slugify } from '#edition/slug.ts'
import { readPartialDate, writePartialDate } from '#lib/calendar.ts'

/** Unknown keys and unreadable values are passed over; a section may be given by name or by slug. */
export function readSelection(query: URLSearchParams): Selection {
  const from = readPartialDate(query.get('from') ?? '')
  const to = readPartialDate(query.get('to') ?? '')
  return {
    ...(query.has('undated') && { undated: true }),
    sections: [...new Set(query.getAll('section').map(slugify).filter(Boolean))],
    from,
    to,
    author: slugify(query.get('author') ?? '') || null,
    words: (query.get('q') ?? '').trim().slice(0, 200),
    sort: readSort(query.get('sort')),
  }
}

function readSort(text: string | null): Sort {
  return text === 'oldest' || text === 'relevance' ? text : EVERYTHING.sort
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
  if (selection.sort !== EVERYTHING.sort) query.set('sort', selection.sort)
  const text = query.toString()
  return text === '' ? '' : `?${text}`
}
