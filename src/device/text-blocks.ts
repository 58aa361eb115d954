/** The text of an article as it stands on the page, block by block; what the interface says in it is left out. */

export interface TextBlock {
  readonly element: Element
  readonly text: string
}

const BLOCKS =
  'p, li, h1, h2, h3, h4, h5, h6, blockquote, figcaption, td, th, dt, dd, pre, div, section, article, figure, details'
/** Cards, links to lost pictures and folded posts have words of ours. */
const OURS = '.embed, .picture-link, summary'

export function textBlocks(root: Element): readonly TextBlock[] {
  const blocks: { element: Element; text: string }[] = []
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const around = node.parentElement
    if (!(node instanceof Text) || !around || around.closest(OURS)) continue
    const element = around.closest(BLOCKS) ?? root
    const last = blocks.at(-1)
    if (last?.element === element) last.text += node.data
    else blocks.push({ element, text: node.data })
  }
  return blocks
    .map(({ element, text }) => ({ element, text: text.replace(/\s+/g, ' ').trim() }))
    .filter(({ text }) => text !== '')
}
