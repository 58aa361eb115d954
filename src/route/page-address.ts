/** Which of the reader's pages an address leads to, as far as it decides what has to be fetched. */
import { EVERYTHING, type Selection } from '#edition/selection.ts'
import { slugify } from '#edition/slug.ts'

/** Of the list in pages, from 1; null for the list in one. */
export function readPageNumber(query: URLSearchParams): number | null {
  const text = query.get('page') ?? ''
  return /^[1-9]\d{0,5}$/.test(text) ? Number(text) : null
}

export interface PageAddress {
  /** The article that is open. */
  readonly slug: string | null
  readonly selection: Selection
}

/** `pathname` is below the folder that the reader is published in; total, like everything that reads an address. */
export function readPageAddress(pathname: string, selection: Selection): PageAddress {
  const [, page = '', name = ''] = pathname.split('/')
  const slug = decode(name)
  if (page === 'article' && slug !== '') return { slug, selection }
  if (page === 'author') return { slug: null, selection: { ...EVERYTHING, author: slug } }
  if (page === 'section' && slug !== '') {
    return { slug: null, selection: { ...selection, sections: [slugify(slug)] } }
  }
  return { slug: null, selection }
}

function decode(name: string): string {
  try {
    return decodeURIComponent(name)
  } catch {
    return name
  }
}
