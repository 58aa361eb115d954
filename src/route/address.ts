/** The addresses of the reader's pages, below the folder that it is published in. */
import { EVERYTHING, type Selection } from '#edition/selection.ts'
import { writeSelection } from './selection-address.ts'

export function frontAddress(selection: Selection = EVERYTHING): string {
  return `/${writeSelection(selection)}`
}

/** A page of the list in pages, from 1: for print, for looking through with the browser's own search, and for who likes it. */
export function pagedAddress(selection: Selection, page: number): string {
  const query = writeSelection(selection)
  return `/${query}${query === '' ? '?' : '&'}page=${page}`
}

/** The selection goes along, so that previous and next stay inside it. */
export function articleAddress(slug: string, selection: Selection = EVERYTHING): string {
  return `/article/${encodeURIComponent(slug)}${writeSelection(selection)}`
}

/** A section as the press makes a page of it; with other filters it is a part of the front's address. */
export function sectionAddress(slug: string): string {
  return `/section/${encodeURIComponent(slug)}/`
}

export function authorAddress(slug: string): string {
  return `/author/${encodeURIComponent(slug)}`
}
