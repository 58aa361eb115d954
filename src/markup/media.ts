/** Sound and film of the publisher's own house: with controls, and nothing loaded before it is asked for. */
import { type Place, pictureAddress, webAddress } from './addresses.ts'
import { all } from './elements.ts'

function mendAddress(element: Element, place: Place): boolean {
  const url = webAddress(element.getAttribute('src'), place)
  if (!url) {
    element.removeAttribute('src')
    return false
  }
  if (place.secure) url.protocol = 'https:'
  element.setAttribute('src', url.href)
  return true
}

function mendPoster(player: Element, place: Place): void {
  const poster = pictureAddress(player.getAttribute('poster'), place)
  if (poster === null) player.removeAttribute('poster')
  else player.setAttribute('poster', poster)
}

/** Makes players ready to be started by hand, and drops those without anything to play. */
export function mendMedia(root: ParentNode, place: Place): void {
  for (const part of all(root, 'source, track')) {
    // Those of a picture belong to the pass for pictures; any other is astray.
    if (part.matches('picture source')) continue
    if (!part.closest('video, audio') || !mendAddress(part, place)) part.remove()
    else part.removeAttribute('srcset')
  }
  for (const player of all(root, 'video, audio')) {
    if (!mendAddress(player, place) && !player.querySelector('source')) {
      player.remove()
      continue
    }
    mendPoster(player, place)
    player.setAttribute('controls', '')
    player.setAttribute('preload', 'none')
  }
}
