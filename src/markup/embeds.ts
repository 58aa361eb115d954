/** Foreign players and frames become plain cards with a link: no third party runs inside an article. */
import { type Place, webAddress } from './addresses.ts'
import { all, blockSpot, unwrap } from './elements.ts'
import { quoteEmbeds } from './embed-quotes.ts'
import { type EmbedKind, embedTarget, isSameHouse, type OpenEmbedLabel } from './embed-target.ts'

/** Names every player gives itself, which say nothing of what it plays. */
const DULL_TITLE = /\bplayer\b|^embed/i

function card(
  element: Element,
  raw: string | null,
  place: Place,
  label: OpenEmbedLabel,
  kind?: EmbedKind,
): boolean {
  const target = embedTarget(raw, place, kind)
  if (!target) return false
  const make = element.ownerDocument
  const paragraph = make.createElement('p')
  paragraph.className = 'embed'
  const title = element.getAttribute('title')?.trim() ?? ''
  if (title !== '' && !DULL_TITLE.test(title)) {
    const name = make.createElement('cite')
    name.textContent = title
    paragraph.append(name, ' ')
  }
  const link = make.createElement('a')
  link.setAttribute('href', target.href)
  link.textContent = label(target.kind, target.host)
  paragraph.append(link)
  blockSpot(element).after(paragraph)
  return true
}

function sourceOf(media: Element): string | null {
  return media.getAttribute('src') ?? media.querySelector('source[src]')?.getAttribute('src') ?? null
}

function cardMedia(media: Element, place: Place, label: OpenEmbedLabel): void {
  const raw = sourceOf(media)
  const url = webAddress(raw, place)
  if (url && isSameHouse(url, place)) return
  card(media, raw, place, label, media.localName === 'audio' ? 'audio' : 'video')
  media.remove()
}

function plugInSource(plugIn: Element): string | null {
  const inner = plugIn.querySelector('embed[src]')?.getAttribute('src')
  const param = plugIn.querySelector('param[name="movie" i], param[name="src" i]')?.getAttribute('value')
  return plugIn.getAttribute('data') ?? plugIn.getAttribute('src') ?? param ?? inner ?? null
}

function cardPlugIn(plugIn: Element, place: Place, label: OpenEmbedLabel): void {
  const isCard = card(plugIn, plugInSource(plugIn), place, label)
  if (isCard || plugIn.localName === 'embed') plugIn.remove()
  else unwrap(plugIn)
}

/** Replaces frames, plug-ins, foreign media and social posts; last first, so that the order stays. */
export function cardEmbeds(root: ParentNode, place: Place, label: OpenEmbedLabel): void {
  for (const script of all(root, 'script')) script.remove()
  quoteEmbeds(root, place, label)
  for (const frame of all(root, 'iframe, frame, portal').reverse()) {
    card(frame, frame.getAttribute('src'), place, label)
    frame.remove()
  }
  for (const media of all(root, 'video, audio').reverse()) cardMedia(media, place, label)
  for (const plugIn of all(root, 'object, embed, applet').reverse()) {
    // One inside another is only its fallback, and the outer one knows its address.
    if (!plugIn.parentElement?.closest('object')) cardPlugIn(plugIn, place, label)
  }
}
