/** Tables and code that are wider than the column scroll on their own, not with the page. */
import { all, unwrap } from './elements.ts'

export interface ScrollLabels {
  readonly table: string
}

function isWrapper(box: Element): boolean {
  const [child] = box.children
  return box.children.length === 1 && box.childNodes.length === 1 && child?.matches('table, pre') === true
}

function labelOf(wide: Element, labels: ScrollLabels): string | null {
  if (wide.localName !== 'table') return null
  return wide.querySelector('caption')?.textContent?.replace(/\s+/g, ' ').trim() || labels.table
}

function wrap(wide: Element, labels: ScrollLabels): void {
  const box = wide.ownerDocument.createElement('div')
  box.className = 'scroll'
  // Scrolling must work from the keyboard too, and a landmark must have a name.
  box.setAttribute('tabindex', '0')
  const label = labelOf(wide, labels)
  if (label !== null) {
    box.setAttribute('role', 'region')
    box.setAttribute('aria-label', label)
  }
  wide.replaceWith(box)
  box.append(wide)
}

/** Puts every table and every block of code into a box that scrolls sideways. */
export function wrapWideParts(root: ParentNode, labels: ScrollLabels): void {
  for (const box of all(root, '.scroll')) {
    if (isWrapper(box)) unwrap(box)
    else box.removeAttribute('class')
  }
  for (const wide of all(root, 'table, pre')) {
    if (!wide.parentElement?.closest('table')) wrap(wide, labels)
  }
}
