/** Paragraphs and boxes that editors left behind with nothing in them. */
import { all, isBlank } from './elements.ts'

const BOXES =
  'p, div, span, aside, blockquote, figure, figcaption, picture, h1, h2, h3, h4, h5, h6, ul, ol, dl, a[href], em, strong, b, i, u, table, pre'
const CONTENT = 'img, video, audio, hr'

/** Drops what shows nothing, from the inside out; a place that a link leads to stays. */
export function dropEmptyParts(root: ParentNode): void {
  const wanted = new Set(all(root, 'a[href^="#"]').map((link) => link.getAttribute('href')?.slice(1)))
  for (const box of all(root, BOXES).reverse()) {
    if (!isBlank(box.textContent) || box.querySelector(CONTENT)) continue
    const isWanted = [box, ...all(box, '[id]')].some((part) => part.id !== '' && wanted.has(part.id))
    if (isWanted) continue
    // Inside a line, an empty span can still be the space between two words.
    const isSpace = box.matches('span, em, strong, b, i, u, a') && box.textContent !== ''
    if (isSpace) box.replaceWith(' ')
    else box.remove()
  }
}
