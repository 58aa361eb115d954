/** Headings of the body stand under the headline of the page: they start at the second level. */
import { fold } from '#lib/fold.ts'
import { all, rename } from './elements.ts'

const HEADINGS = 'h1, h2, h3, h4, h5, h6'

/** Drops the first heading of the body when it only says the headline once more. */
export function dropHeadline(root: ParentNode, headline: string): void {
  const first = root.querySelector('h1')
  if (first && fold(first.textContent ?? '') === fold(headline)) first.remove()
}

/** Renumbers the headings from the second level down, so that no level is left out. */
export function shiftHeadings(root: ParentNode): void {
  const open: number[] = []
  for (const heading of all(root, HEADINGS)) {
    const level = Number(heading.localName.slice(1))
    while ((open.at(-1) ?? 0) >= level) open.pop()
    open.push(level)
    const next = `h${Math.min(6, open.length + 1)}`
    if (next !== heading.localName) rename(heading, next)
  }
}
