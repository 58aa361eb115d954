/** Marks a passage of the page without changing the page, where the browser can; otherwise by `<mark>`. */

/** As passages.css and player.css colour them. */
type Name = 'passage' | 'spoken'
const NAME = 'passage'

/** Returns how to take the mark away again. */
export function highlight(range: Range, name: Name = NAME): () => void {
  // What is spoken moves on all the time, and a text is not taken apart for that.
  if (typeof Highlight === 'undefined' || typeof CSS === 'undefined' || !('highlights' in CSS))
    return name === NAME ? markUp(range) : () => undefined
  CSS.highlights.set(name, new Highlight(range))
  return () => CSS.highlights.delete(name)
}

/** A mark for each piece of text, since one around all of it would take the paragraphs apart. */
function markUp(range: Range): () => void {
  const marks = textsIn(range).map(({ node, from, to }) => {
    const piece = document.createRange()
    piece.setStart(node, from)
    piece.setEnd(node, to)
    const mark = document.createElement('mark')
    mark.className = NAME
    piece.surroundContents(mark)
    return mark
  })
  return () => {
    for (const mark of marks) mark.replaceWith(...mark.childNodes)
  }
}

/** Noted before anything is marked, because that moves the ends of the range. */
function textsIn(range: Range): readonly { node: Text; from: number; to: number }[] {
  const { startContainer, startOffset, endContainer, endOffset, commonAncestorContainer: root } = range
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
  const texts: { node: Text; from: number; to: number }[] = []
  for (let node: Node | null = walker.currentNode; node; node = walker.nextNode()) {
    if (!(node instanceof Text) || !range.intersectsNode(node)) continue
    const from = node === startContainer ? startOffset : 0
    const to = node === endContainer ? endOffset : node.length
    if (from < to) texts.push({ node, from, to })
  }
  return texts
}
