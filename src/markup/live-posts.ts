/** A liveblog of hours: its first posts stand open, the many after them behind a line that says how many. */
import { all } from './elements.ts'

const OPEN_POSTS = 50

function postsIn(parent: ParentNode): Element[] {
  return [...parent.children].filter(
    (child) => child.matches('section, article, div, li') && child.querySelector('time, [datetime]') !== null,
  )
}

function fold(posts: readonly Element[], label: string): void {
  const [first] = posts
  if (!first) return
  const details = first.ownerDocument.createElement('details')
  const summary = first.ownerDocument.createElement('summary')
  summary.textContent = label
  first.before(details)
  details.append(summary, ...posts)
}

/** The order is the source's own; only a time in each tells that they are posts. */
export function foldLivePosts(root: ParentNode, label: (posts: number) => string): void {
  for (const parent of [root, ...all(root, 'div, section, article, main')]) {
    const folded = postsIn(parent).slice(OPEN_POSTS)
    if (folded.length > 0) fold(folded, label(folded.length))
  }
}
