/** Posts of social networks: the words and the link stay, as a quotation. */
import { type Place, webAddress } from './addresses.ts'
import { all, isBlank, unwrap } from './elements.ts'
import { embedTarget, type OpenEmbedLabel } from './embed-target.ts'

const POSTS = [
  'twitter-tweet',
  'twitter-video',
  'instagram-media',
  'tiktok-embed',
  'bluesky-embed',
  'mastodon-embed',
  'reddit-embed-bq',
  'reddit-card',
  'threads-post',
  'text-post-media',
  'imgur-embed-pub',
].map((name) => `blockquote.${name}`)
const PERMALINKS = ['data-instgrm-permalink', 'data-text-post-permalink', 'cite', 'data-href'] as const

function permalinkOf(post: Element): string | null {
  for (const name of PERMALINKS) {
    const value = post.getAttribute(name)
    if (value !== null && value.trim() !== '') return value
  }
  return null
}

/** Instagram builds its post from dozens of empty boxes; only its words are worth keeping. */
function flatten(post: Element): void {
  for (const box of all(post, 'svg, style, script')) box.remove()
  for (const box of all(post, 'div, section')) {
    const hasBlocks = box.querySelector('div, section, p') !== null
    if (hasBlocks || isBlank(box.textContent)) unwrap(box)
  }
}

function hasLinkTo(post: Element, href: string, place: Place): boolean {
  const bare = href.split('?', 1)[0]
  return all(post, 'a[href]').some((a) => {
    return webAddress(a.getAttribute('href'), place)?.href.split('?', 1)[0] === bare
  })
}

function addPermalink(post: Element, place: Place, label: OpenEmbedLabel): void {
  const target = embedTarget(permalinkOf(post), place, 'post')
  if (!target || hasLinkTo(post, target.href, place)) return
  const paragraph = post.ownerDocument.createElement('p')
  const link = post.ownerDocument.createElement('a')
  link.setAttribute('href', target.href)
  link.textContent = label(target.kind, target.host)
  paragraph.append(link)
  post.append(paragraph)
}

/** Turns posts of known networks into `blockquote.embed-quote`, with the post's own link inside. */
export function quoteEmbeds(root: ParentNode, place: Place, label: OpenEmbedLabel): void {
  for (const post of all(root, POSTS.join(','))) {
    flatten(post)
    addPermalink(post, place, label)
    post.setAttribute('class', 'embed-quote')
  }
}
