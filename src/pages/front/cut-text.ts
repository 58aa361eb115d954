/** A text as far as a newspaper has room for it. */

/** Letters; about three columns of it. */
const ROOM = 9000

/** Takes away what is past the room, in whole paragraphs, and all pictures; true where words were taken. */
export function cutText(text: DocumentFragment): boolean {
  for (const part of text.querySelectorAll('figure, img, picture, video, audio')) part.remove()
  let left = ROOM
  let isCut = false
  for (const part of [...text.childNodes]) {
    const letters = (part.textContent ?? '').length
    // One that would be all there is stands, whatever its length.
    const isFirst = left === ROOM
    if (left >= letters || (isFirst && letters > 0)) left -= letters
    else {
      left = 0
      isCut ||= (part.textContent ?? '').trim() !== ''
      part.remove()
    }
  }
  return isCut
}
