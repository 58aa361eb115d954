/** Films, sounds and foreign posts in an Arc XP story (ANS `video`, `audio`, `oembed_response`). */

import {
  amountOf,
  firstText,
  htmlLabel,
  isRecord,
  labelOf,
  listOf,
  type RawRecord,
  recordOf,
} from '#format/fields.ts'
import { embedHtml, playerHtml } from '#format/figure-html.ts'

type AddressOf = (raw: unknown) => string | null

/** Null where there is nothing to show and nowhere to go. */
export function embedInAns(element: RawRecord, addressOf: AddressOf): string | null {
  const oembed = recordOf(element.raw_oembed)
  const html = firstText(oembed.html) ?? ''
  // The words of a post are in a quotation; everything else is a frame or a script.
  if (/<(?:blockquote|iframe)\b/i.test(html)) return html
  const places = [oembed.url, element.objectUrl, recordOf(element.referent).id]
  for (const place of places) {
    const address = isWeb(place) ? addressOf(place) : null
    if (address !== null) return embedHtml(address, labelOf(oembed.title))
  }
  return null
}

function isWeb(place: unknown): boolean {
  return typeof place === 'string' && /^(?:https?:)?\/\//i.test(place.trim())
}

const PLAYABLE = {
  video: /\.(?:mp4|m4v|webm)(?:[?#]|$)/i,
  audio: /\.(?:mp3|m4a|aac|ogg|opus|wav)(?:[?#]|$)/i,
}

/** The film itself, else its page, else the frame that the publisher gives out. */
export function playerInAns(media: RawRecord, kind: 'video' | 'audio', addressOf: AddressOf): string | null {
  const title = htmlLabel(recordOf(media.headlines).basic)
  const src = addressOf(streamOf(media, kind))
  const poster = addressOf(recordOf(recordOf(media.promo_items).basic).url ?? recordOf(media.promo_image).url)
  if (src !== null) return playerHtml({ kind, src, title, poster })
  const page = addressOf(media.website_url ?? media.canonical_url)
  if (page !== null) return embedHtml(page, title)
  const embed = firstText(media.embed_html) ?? ''
  return /<iframe\b/i.test(embed) ? embed : null
}

/** No page is wider; heavier files only cost the reader. */
const WIDEST = 1280

function streamOf(media: RawRecord, kind: 'video' | 'audio'): unknown {
  const streams = listOf(media.streams).filter(isRecord)
  const playable = streams.filter(({ url }) => typeof url === 'string' && PLAYABLE[kind].test(url))
  const widths = playable.map(({ width }) => amountOf(width) ?? 0)
  const best = Math.max(...widths.filter((width) => width <= WIDEST), 0)
  return (playable[widths.indexOf(best)] ?? playable[0])?.url
}
