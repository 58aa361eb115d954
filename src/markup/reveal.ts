/** What the page does with a rendered body: asks whether there is one, and looks after its pictures. */
import type { BodyOptions } from './article-body.ts'
import { isBlank } from './elements.ts'
import { leadTo } from './links.ts'

type Labels = Pick<BodyOptions['labels'], 'openPicture'>

const NOTHING = /^\s*(?:null|undefined)\s*$/i

/** True for a body that shows nothing, such as `<p></p>` or the word "null". */
export function isEmptyBody(body: ParentNode & Node): boolean {
  const text = body.textContent ?? ''
  return (isBlank(text) || NOTHING.test(text)) && !body.querySelector('img, video, audio')
}

/** Far enough below what a reader is looking at that it is not there before the place has been changed. */
const BELOW = 1.25

/** Only a place that nobody has come to yet changes; elsewhere a picture stands whole inside the one that was held for it. */
function settle(picture: HTMLImageElement): void {
  const isHeld = /\b(?:unsized|little)\b/.test(picture.className)
  if (isHeld && picture.getBoundingClientRect().top < window.innerHeight * BELOW) return
  picture.classList.remove('unsized')
  if (picture.hasAttribute('width') || picture.naturalWidth === 0) return
  picture.width = picture.naturalWidth
  picture.height = picture.naturalHeight
}

/** It may have come, or failed, before anybody watched; asked for once more, a failed one says so again. */
function catchUp(picture: HTMLImageElement): void {
  if (!picture.complete) return
  if (picture.naturalWidth > 0) settle(picture)
  else if (picture.loading !== 'lazy') picture.src = picture.getAttribute('src') ?? ''
}

/** A picture that cannot be had leaves; the words under it stay. What a reader is looking at does not close under their eyes. */
function hide(picture: HTMLImageElement): void {
  const { top, bottom, height } = picture.getBoundingClientRect()
  if (bottom > 0 && top < window.innerHeight) {
    holdPlace(picture, height)
    return
  }
  const figure = picture.closest('figure')
  const isBare = figure && figure.querySelectorAll('img').length === 1 && isBlank(figure.textContent)
  if (isBare) figure.hidden = true
  else picture.hidden = true
}

/** The picture's words where it would be. */
function holdPlace(picture: HTMLImageElement, height: number): void {
  const place = document.createElement('span')
  place.className = 'lost'
  place.textContent = picture.alt
  place.style.blockSize = `${height}px`
  picture.replaceWith(place)
}

/** The publisher's own address of a picture that was asked for over https. */
function addressBefore(picture: HTMLImageElement): URL | null {
  if (!picture.classList.contains('upgraded') || !picture.src.startsWith('https:')) return null
  return new URL(picture.src.replace('https:', 'http:'))
}

function linkTo(address: URL, labels: Labels): HTMLAnchorElement {
  const link = document.createElement('a')
  link.className = 'picture-link'
  leadTo(link, address.href)
  link.textContent = labels.openPicture(address.hostname.replace(/^www\./, ''))
  return link
}

/** A link cannot stand in another, so the one around a picture stays before it, with the picture's words in it. */
function replace(picture: HTMLImageElement, link: HTMLAnchorElement): void {
  const outer = picture.closest('a')
  const whole = picture.closest('picture') ?? picture
  if (!outer) whole.replaceWith(link)
  else {
    whole.replaceWith(picture.alt)
    outer.after(' ', link)
  }
}

function giveUp(picture: HTMLImageElement, labels: Labels): void {
  const address = addressBefore(picture)
  if (address) replace(picture, linkTo(address, labels))
  else hide(picture)
}

/** Gives loaded pictures their true place and closes that of broken ones; returns how to stop. */
export function watchPictures(container: HTMLElement, labels: Labels): () => void {
  for (const picture of container.querySelectorAll('img')) catchUp(picture)
  const onLoad = ({ target }: Event) => target instanceof HTMLImageElement && settle(target)
  const onError = ({ target }: Event) => target instanceof HTMLImageElement && giveUp(target, labels)
  // Neither event bubbles, but both can be caught on their way down.
  container.addEventListener('load', onLoad, true)
  container.addEventListener('error', onError, true)
  return () => {
    container.removeEventListener('load', onLoad, true)
    container.removeEventListener('error', onError, true)
  }
}
