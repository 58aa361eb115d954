/** Where an embedded player really leads, and what it is. */
import { type Place, webAddress } from './addresses.ts'

export type EmbedKind = 'video' | 'audio' | 'post' | 'map' | 'chart' | 'document' | 'page'

/** Words for the link of a card, from the message catalogue. */
export type OpenEmbedLabel = (kind: EmbedKind, host: string) => string

export interface EmbedTarget {
  readonly href: string
  readonly host: string
  readonly kind: EmbedKind
}

const KINDS: readonly (readonly [EmbedKind, readonly string[]])[] = [
  ['video', ['youtube.com', 'youtube-nocookie.com', 'youtu.be', 'vimeo.com', 'dailymotion.com', 'twitch.tv']],
  [
    'video',
    ['brightcove.net', 'jwplatform.com', 'wistia.net', 'rumble.com', 'streamable.com', 'vimeocdn.com'],
  ],
  [
    'audio',
    ['spotify.com', 'soundcloud.com', 'podcasts.apple.com', 'megaphone.fm', 'acast.com', 'bandcamp.com'],
  ],
  ['audio', ['simplecast.com', 'libsyn.com', 'buzzsprout.com', 'audioboom.com', 'anchor.fm', 'omny.fm']],
  ['post', ['twitter.com', 'x.com', 'facebook.com', 'instagram.com', 'tiktok.com', 'bsky.app', 'reddit.com']],
  ['map', ['openstreetmap.org', 'maps.google.com', 'mapbox.com', 'arcgis.com', 'umap.openstreetmap.fr']],
  ['chart', ['datawrapper.de', 'dwcdn.net', 'flourish.studio', 'infogram.com', 'tableau.com']],
  ['document', ['documentcloud.org', 'scribd.com', 'docs.google.com', 'issuu.com', 'slideshare.net']],
]

/** The player's address and the page a reader would want to open instead. */
const PAGES: readonly (readonly [RegExp, string])[] = [
  [
    /^https?:\/\/(?:www\.)?youtube(?:-nocookie)?\.com\/embed\/videoseries\?(?:[^#]*&)?list=([\w-]+).*$/,
    'https://www.youtube.com/playlist?list=$1',
  ],
  [
    /^https?:\/\/(?:www\.)?youtube(?:-nocookie)?\.com\/(?:embed|v)\/([\w-]{6,}).*$/,
    'https://www.youtube.com/watch?v=$1',
  ],
  [/^https?:\/\/player\.vimeo\.com\/video\/(\d+).*$/, 'https://vimeo.com/$1'],
  [/^https?:\/\/(?:www\.)?dailymotion\.com\/embed\/video\/(\w+).*$/, 'https://www.dailymotion.com/video/$1'],
  [/^https?:\/\/open\.spotify\.com\/embed\/(\w+)\/(\w+).*$/, 'https://open.spotify.com/$1/$2'],
  [/^https?:\/\/platform\.twitter\.com\/embed\/[^#]*[?&]id=(\d+).*$/, 'https://twitter.com/i/status/$1'],
  [/^https?:\/\/(?:www\.)?instagram\.com\/(p|reel)\/([\w-]+)\/embed.*$/, 'https://www.instagram.com/$1/$2/'],
]

function kindOf(url: URL): EmbedKind {
  if (/^(?:www\.)?google\./.test(url.hostname) && url.pathname.startsWith('/maps')) return 'map'
  for (const [kind, hosts] of KINDS) {
    if (hosts.some((host) => url.hostname === host || url.hostname.endsWith(`.${host}`))) return kind
  }
  return 'page'
}

function pageOf(url: URL): URL {
  for (const [player, page] of PAGES) {
    if (player.test(url.href)) return new URL(url.href.replace(player, page))
  }
  return url
}

/** The page behind an embed, or nothing when it has no address on the web. */
export function embedTarget(raw: string | null, place: Place, kind?: EmbedKind): EmbedTarget | null {
  const player = webAddress(raw, place)
  if (!player) return null
  const url = pageOf(player)
  return { href: url.href, host: url.hostname.replace(/^www\./, ''), kind: kind ?? kindOf(url) }
}

/** True when a file comes from the publisher's own house, so that playing it tells nobody else. */
export function isSameHouse(url: URL, place: Place): boolean {
  const home = webAddress(place.base, place)?.hostname.replace(/^www\./, '')
  const host = url.hostname.replace(/^www\./, '')
  return home !== undefined && (host === home || host.endsWith(`.${home}`) || home.endsWith(`.${host}`))
}
