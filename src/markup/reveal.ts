/** What the page does with a rendered body: asks whether there is one, and looks after its pictures. */
import { isBlank } from './elements.ts'

const NOTHING = /^\s*(?:null|undefined)\s*$/i

/** True for a body that shows nothing, such as `<p></p>` or the word "null". */
export function isEmptyBody(body: ParentNode & Node): boolean {
  const text = body.textContent ?? ''
  return (isBlank(text) || NOTHING.test(text)) && !body.querySelector('img, video, audio')
}

function settle(picture: HTMLImageElement): void {
  picture.classList.remove('unsized')
  if (picture.hasAttribute('width') || picture.naturalWidth === 0) return
  picture.width = picture.naturalWidth
  picture.height = picture.naturalHeight
}

/** A picture that cannot be had leaves; the words under it stay. */
function hide(picture: HTMLImageElement): void {
  const figure = picture.closest('figure')
  const isBare = figure && figure.querySelectorAll('img').length === 1 && isBlank(figure.textContent)
  if (isBare) figure.hidden = true
  else picture.hidden = true
}

/** Gives loaded pictures their true place and closes that of broken ones; returns how to stop. */
export function watchPictures(container: HTMLElement): () => void {
  const onLoad = ({ target }: Event) => target instanceof HTMLImageElement && settle(target)
  const onError = ({ target }: Event) => target instanceof HTMLImageElement && hide(target)
  // Neither event bubbles, but both can be caught on their way down.
  container.addEventListener('load', onLoad, true)
  container.addEventListener('error', onError, true)
  return () => {
    container.removeEventListener('load', onLoad, true)
    container.removeEventListener('error', onError, true)
  }
}
