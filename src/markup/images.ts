/** Pictures of the body: absolute, lazy, in a reserved place, and not the lead picture once more. */
import { isUpgraded, type Place, pictureAddress } from './addresses.ts'
import { all, blockSpot, isBlank } from './elements.ts'
import { mendSrcset, pictureKey } from './image-source.ts'

/** An icon in running text; a reserved place of three to two would blow it up. */
const SMALL = 100

function setOrRemove(element: Element, name: string, value: string | null): void {
  if (value === null) element.removeAttribute(name)
  else element.setAttribute(name, value)
}

function dropEmptyFigure(figure: Element | null): void {
  if (figure && isBlank(figure.textContent) && !figure.querySelector('img, video, audio, table'))
    figure.remove()
}

function dropPicture(picture: Element): void {
  const figure = picture.closest('figure')
  const wrapper = picture.closest('picture') ?? picture
  wrapper.remove()
  dropEmptyFigure(figure)
}

function mendSources(picture: Element, place: Place): boolean {
  const set = mendSrcset(picture.getAttribute('srcset'), place)
  const src = pictureAddress(picture.getAttribute('src'), place) ?? set?.split(' ', 1)[0] ?? null
  setOrRemove(picture, 'srcset', set)
  setOrRemove(picture, 'src', src)
  if (set === null) picture.removeAttribute('sizes')
  return src !== null
}

function pixels(picture: Element, name: string): number | null {
  const value = picture.getAttribute(name)?.trim() ?? ''
  const number = /^\d{1,5}(?:\.\d{1,4})?(?:px)?$/i.test(value) ? Math.round(Number.parseFloat(value)) : 0
  setOrRemove(picture, name, number > 0 ? String(number) : null)
  return number > 0 ? number : null
}

/** As wide as a line of text, and not as wide as the column: what stands in a heading or a cell, or calls itself that. */
const LITTLE = /(?:smil|emoji|icon|bullet|latex|wp-includes)[^/]*(?:\/|\.\w+(?:$|\?))/i

function isLittle(picture: Element): boolean {
  const isWithWords = !isBlank(blockSpot(picture).textContent)
  if (picture.closest('h1, h2, h3, h4, h5, h6, dt, figcaption')) return isWithWords
  return isWithWords && LITTLE.test(picture.getAttribute('src') ?? '')
}

function placeFor(picture: Element): 'unsized' | 'little' | null {
  const width = pixels(picture, 'width')
  const height = pixels(picture, 'height')
  if (width !== null && height !== null) return null
  if (Math.min(width ?? Number.POSITIVE_INFINITY, height ?? Number.POSITIVE_INFINITY) <= SMALL) return null
  return isLittle(picture) ? 'little' : 'unsized'
}

function classify(picture: Element): void {
  const names = [placeFor(picture), picture.classList.contains('upgraded') ? 'upgraded' : null]
  // Set anew like the text, for one order of attributes.
  picture.removeAttribute('class')
  const isNamed = names.some((name) => name !== null)
  if (isNamed) picture.setAttribute('class', names.filter((name) => name !== null).join(' '))
}

function nameForLink(picture: Element, label: string): void {
  const link = picture.closest('a[href]')
  const isOnlyContent = link !== null && isBlank(link.textContent)
  const alt = picture.getAttribute('alt')?.trim() ?? ''
  // A missing text would make screen readers spell out the file name. Set anew, for one order of attributes.
  picture.removeAttribute('alt')
  picture.setAttribute('alt', alt === '' && isOnlyContent ? label : alt)
}

function dropHero(root: ParentNode, heroSrc: string | null, place: Place): void {
  const hero = pictureAddress(heroSrc, place)
  if (hero === null) return
  let first = root.querySelector('img')
  while (first && pictureKey(first.getAttribute('src') ?? '') === pictureKey(hero)) {
    dropPicture(first)
    first = root.querySelector('img')
  }
}

/** Makes the pictures of a body safe to load and steady on the page. */
export function mendImages(root: ParentNode, place: Place, heroSrc: string | null, label: string): void {
  for (const source of all(root, 'picture source')) {
    mendSources(source, place)
    source.removeAttribute('src')
    if (!source.hasAttribute('srcset')) source.remove()
  }
  for (const picture of all(root, 'img')) {
    if (isUpgraded(picture.getAttribute('src'), place)) picture.classList.add('upgraded')
    if (!mendSources(picture, place)) dropPicture(picture)
  }
  dropHero(root, heroSrc, place)
  for (const picture of all(root, 'img')) {
    nameForLink(picture, label)
    classify(picture)
    picture.setAttribute('loading', 'lazy')
    picture.setAttribute('decoding', 'async')
    picture.setAttribute('referrerpolicy', 'no-referrer')
  }
}
