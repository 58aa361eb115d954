/** Elements opened by other passes leave blocks in paragraphs and links in links: this puts them right. */
import { all, rename, unwrap } from './elements.ts'

const BLOCKS =
  'p, div, aside, blockquote, dl, dd, dt, details, figure, figcaption, h1, h2, h3, h4, h5, h6, hr, li, ol, ul, pre, table, summary'
const TABLE_PARTS = 'caption, colgroup, col, tbody, thead, tfoot, tr, td, th'

/** Leaves a tree that reads back the same after it was written out as text. */
export function mendNesting(root: ParentNode): void {
  for (const link of all(root, 'a a')) unwrap(link)
  for (const part of all(root, TABLE_PARTS)) {
    if (!part.parentElement?.closest('table')) unwrap(part)
  }
  // An item outside its list would end the item around it, once read back.
  for (const item of all(root, 'li, dt, dd')) {
    if (!item.matches('ul > li, ol > li, dl > :is(dt, dd), dl > div > :is(dt, dd)')) rename(item, 'div')
  }
  for (const paragraph of all(root, 'p')) {
    if (paragraph.querySelector(BLOCKS)) rename(paragraph, 'div')
  }
  for (const heading of all(root, 'h1, h2, h3, h4, h5, h6')) {
    if (heading.querySelector('h1, h2, h3, h4, h5, h6')) rename(heading, 'div')
  }
}
