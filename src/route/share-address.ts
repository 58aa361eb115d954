/** The networks' own addresses for sharing a link: plain links, no script, nothing about the reader. */
import { SHARE_TARGETS, type ShareTarget } from '#edition/share-target.ts'
import { clean } from '#edition/text.ts'
import { clip } from './clip.ts'
import { encode } from './encode.ts'
import { type Weigh, weighAsSeen, weighByUnits, weighOnThreads, weighOnX } from './letter-weight.ts'
import { mailAddress } from './mail-address.ts'
import type { ShareContent } from './share-content.ts'

export type { ShareContent }

/** Those that have one address for everybody; Mastodon's depends on the reader's server (mastodon-address.ts). */
export type Network = Exclude<ShareTarget, 'mastodon'>

/** Never throws, whatever stands in a headline; the link is never cut. */
export function shareAddress(network: Network, content: ShareContent): string {
  return WRITERS[network](content)
}

/** For networks that name no limit: beyond this, an address may be longer than a server takes. */
const AMPLE = 500

const WRITERS: Readonly<Record<Network, (content: ShareContent) => string>> = {
  email: mailAddress,
  // X counts every link as 23, and a space stands before it.
  x: ({ headline, url }) =>
    address('https://x.com/intent/post', { text: shorten(headline, 280 - 23 - 1, weighOnX), url }),
  facebook: ({ url }) => address('https://www.facebook.com/sharer/sharer.php', { u: url }),
  whatsapp: ({ headline, url }) =>
    address('https://wa.me/', { text: withLink(shorten(headline, AMPLE), url) }),
  telegram: ({ headline, url }) => address('https://t.me/share/url', { url, text: shorten(headline, AMPLE) }),
  linkedin: ({ url }) => address('https://www.linkedin.com/sharing/share-offsite/', { url }),
  reddit: ({ headline, url }) =>
    address('https://www.reddit.com/submit', { url, title: shorten(headline, 300, weighByUnits) }),
  // The link is a part of the text. Where it would fill the post, the app itself counts it shortened.
  bluesky: ({ headline, url }) =>
    address('https://bsky.app/intent/compose', {
      text: withLink(shorten(headline, Math.max(300 - url.length - 1, 140)), url),
    }),
  threads: ({ headline, url }) =>
    address('https://www.threads.net/intent/post', {
      text: shorten(headline, 500 - url.length - 1, weighOnThreads),
      url,
    }),
  line: ({ headline, url }) =>
    address('https://social-plugins.line.me/lineit/share', { url, text: shorten(headline, AMPLE) }),
  kakaostory: ({ url }) => address('https://story.kakao.com/share', { url }),
  instapaper: ({ headline, url }) =>
    address('https://www.instapaper.com/edit', { url, title: shorten(headline, AMPLE) }),
}

/** False for Mastodon and for targets of the publisher's own. */
export function isNetwork(target: unknown): target is Network {
  return typeof target === 'string' && Object.hasOwn(WRITERS, target)
}

export const NETWORKS: readonly Network[] = SHARE_TARGETS.filter(isNetwork)

/** Spaces become %20: several of the networks show a plus sign as one. Parts without a value are left out. */
function address(page: string, parts: Readonly<Record<string, string>>): string {
  const written = Object.entries(parts).filter(([, value]) => value !== '')
  return `${page}?${written.map(([name, value]) => `${name}=${encode(value)}`).join('&')}`
}

function shorten(headline: string, room: number, weigh: Weigh = weighAsSeen): string {
  return clip(clean(headline), room, weigh)
}

function withLink(text: string, url: string): string {
  return text === '' ? url : `${text} ${url}`
}
