/** Which of the reader's pages an address leads to. */
import { EVERYTHING, type Selection } from '#edition/selection.ts'
import { slugify } from '#edition/slug.ts'

/** Of the list in pages, from 1; null for the list in one. */
export function readPageNumber(query: URLSearchParams): number | null {
  const text = query.get('page') ?? ''
  return /^[1-9]\d{0,5}$/.test(text) ? Number(text) : null
}

export type Page = 'front' | 'article' | 'author' | 'about' | 'offline' | 'saved' | 'none'

export interface PageAddress {
  readonly page: Page
  /** Of the article, the author or the section that the path names; empty on every other page. */
  readonly slug: string
  /** What has to be fetched for it. */
  readonly selection: Selection
}

const ALONE: ReadonlyMap<string, Page> = new Map([
  ['', 'front'],
  // Of a folder that is opened from a disk.
  ['index.html', 'front'],
  ['about', 'about'],
  ['offline', 'offline'],
  ['saved', 'saved'],
])

const NAMED: ReadonlyMap<string, Page> = new Map([
  ['section', 'front'],
  ['article', 'article'],
  ['author', 'author'],
])

/**
 * `pathname` is below the folder that the reader is published in. Total, like everything that reads an address: neither
 * capitals in the name of a page nor slashes at the end make another of it (docs/decisions/0031).
 */
export function readPageAddress(pathname: string, selection: Selection): PageAddress {
  const [kind = '', name = '', ...rest] = partsOf(pathname)
  const pages = name === '' ? ALONE : NAMED
  const page = (rest.length === 0 && pages.get(kind.toLowerCase())) || 'none'
  const slug = page === 'none' ? '' : decode(name)
  if (page === 'author') return { page, slug, selection: { ...EVERYTHING, author: slug } }
  if (page === 'front' && slug !== '')
    return { page, slug, selection: { ...selection, sections: [slugify(slug)] } }
  return { page, slug, selection }
}

function partsOf(pathname: string): readonly string[] {
  const parts = pathname.split('/').slice(1)
  while (parts.at(-1) === '') parts.pop()
  return parts
}

function decode(name: string): string {
  try {
    return decodeURIComponent(name)
  } catch {
    return name
  }
}
