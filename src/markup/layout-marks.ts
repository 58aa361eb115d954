/** How a publisher wants a part to stand, in the words of the typography: a picture wide or full, a quotation pulled out. */
import { all } from './elements.ts'

/** As WordPress and Ghost name them. */
const WIDE = '.alignwide, .kg-width-wide'
const FULL = '.alignfull, .kg-width-full'
const PULLED =
  '.wp-block-pullquote, .pullquote, .pull-quote, .element-pullquote, .kg-blockquote-alt, .kg-pullquote'

/** Before the sanitizer's passes take a publisher's class names away. */
export function markLayout(root: ParentNode): void {
  for (const [selector, name] of [
    [WIDE, 'wide'],
    [FULL, 'full'],
  ] as const) {
    for (const part of all(root, selector)) figureOf(part)?.setAttribute('class', name)
  }
  for (const part of all(root, PULLED)) {
    const quote = part.localName === 'blockquote' ? part : (part.querySelector('blockquote') ?? quoteOf(part))
    quote.setAttribute('class', 'pull')
    // A frame around a quotation is no picture.
    if (part !== quote && part.localName === 'figure') part.replaceWith(...part.childNodes)
  }
}

function figureOf(part: Element): Element | null {
  return part.localName === 'figure' ? part : (part.closest('figure') ?? part.querySelector('figure'))
}

/** An aside that holds nothing but what it quotes. */
function quoteOf(part: Element): Element {
  const quote = part.ownerDocument.createElement('blockquote')
  quote.append(...part.childNodes)
  part.replaceWith(quote)
  return quote
}
