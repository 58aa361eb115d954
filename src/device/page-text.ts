/** The text of a part of the page as one string, with a line for each block, and the way between its places and the page. */

export interface PageText {
  readonly text: string
  readonly pieces: readonly Piece[]
}

interface Piece {
  readonly node: Text
  /** Where its text begins in the whole. */
  readonly start: number
}

const BLOCKS =
  'p, li, h1, h2, h3, h4, h5, h6, blockquote, figcaption, td, th, dt, dd, pre, div, section, figure, details, summary'

/** `skipped` matches what is not read; its words take no part. */
export function pageText(root: Element, skipped: string | null = null): PageText {
  const pieces: Piece[] = []
  let text = ''
  let block: Element | null = null
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node instanceof Element && node.tagName === 'BR') text += '\n'
    if (!(node instanceof Text)) continue
    if (skipped !== null && node.parentElement?.closest(skipped)) continue
    const around: Element | null = node.parentElement?.closest(BLOCKS) ?? null
    if (around !== block && text !== '') text += '\n'
    block = around
    pieces.push({ node, start: text.length })
    // Lines of the source are none on the page.
    text += node.data.replace(/\s/g, ' ')
  }
  return { text, pieces }
}

export interface Stretch {
  readonly start: number
  readonly end: number
}

/** Null where no text of the page stands there. */
export function rangeOf({ pieces }: PageText, { start, end }: Stretch): Range | null {
  const first = pieces.findLast((piece) => piece.start <= start)
  const last = pieces.findLast((piece) => piece.start < end)
  if (!first || !last) return null
  const range = document.createRange()
  range.setStart(first.node, Math.min(start - first.start, first.node.length))
  range.setEnd(last.node, Math.min(end - last.start, last.node.length))
  return range
}

/** The part of a selection that stands in this text; null where none of it does. */
export function stretchOf({ pieces }: PageText, selection: Range): Stretch | null {
  const inside = pieces.filter(({ node }) => selection.intersectsNode(node))
  const [first, last] = [inside[0], inside.at(-1)]
  if (!first || !last) return null
  const start = first.start + (first.node === selection.startContainer ? selection.startOffset : 0)
  const end = last.start + (last.node === selection.endContainer ? selection.endOffset : last.node.length)
  return start < end ? { start, end } : null
}
