/** The body of an article, from whatever its publisher wrote to what the page may show. */
import { inertMarkup } from '#lib/trusted.ts'
import type { Place } from './addresses.ts'
import { openCustomElements } from './custom-elements.ts'
import type { OpenEmbedLabel } from './embed-target.ts'
import { cardEmbeds } from './embeds.ts'
import { dropEmptyParts } from './empty-parts.ts'
import { dropHeadline, shiftHeadings } from './headings.ts'
import { mendImages } from './images.ts'
import { markLayout } from './layout-marks.ts'
import { wakeLazyImages } from './lazy-images.ts'
import { mendLinks } from './links.ts'
import { foldLivePosts } from './live-posts.ts'
import { mendMedia } from './media.ts'
import { mendNesting } from './nesting.ts'
import { plainElements } from './plain-elements.ts'
import { sanitize } from './sanitize.ts'
import { wrapWideParts } from './tables.ts'
import { dropTrackers } from './trackers.ts'

/** What a body needs to know of the page and of its article; all words come from the catalogue. */
export interface BodyOptions extends Place {
  readonly headline: string
  /** The lead picture, which the page already shows above the body. */
  readonly heroSrc: string | null
  /** Keeps the ids of two articles on one page apart. */
  readonly idPrefix: string
  readonly labels: {
    readonly openEmbed: OpenEmbedLabel
    readonly image: string
    /** For the link in place of a picture that only its own address over http may still give. */
    readonly openPicture: (host: string) => string
    readonly table: string
    readonly olderPosts: (posts: number) => string
  }
}

/** Made once: a document costs more than most articles. */
let inert: Document | null = null

/** Parsed in a document without a window: no script runs and no picture loads. */
function parseInert(html: string): DocumentFragment {
  // A template, since `document.body` can be shadowed by `<img name="body">` and its content cannot.
  inert ??= document.implementation.createHTMLDocument('')
  const template = inert.createElement('template')
  template.innerHTML = inertMarkup(html)
  return template.content
}

function beforeTheWall(root: DocumentFragment, options: BodyOptions): void {
  openCustomElements(root)
  wakeLazyImages(root)
  dropTrackers(root, options)
  markLayout(root)
  cardEmbeds(root, options, options.labels.openEmbed)
}

function behindTheWall(root: DocumentFragment, options: BodyOptions): void {
  foldLivePosts(root, options.labels.olderPosts)
  plainElements(root)
  mendNesting(root)
  mendLinks(root, options, options.idPrefix)
  mendMedia(root, options)
  mendImages(root, options, options.heroSrc, options.labels.image)
  dropHeadline(root, options.headline)
  dropEmptyParts(root)
  shiftHeadings(root)
  wrapWideParts(root, options.labels)
}

/** Renders the HTML of a feed as a fragment that is safe and calm to read; it loads nothing until shown. */
export function renderBody(html: string, options: BodyOptions): DocumentFragment {
  const dirty = parseInert(html)
  beforeTheWall(dirty, options)
  const clean = sanitize(dirty)
  behindTheWall(clean, options)
  return clean
}
