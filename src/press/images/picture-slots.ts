/** The places in a body where a picture is shown, and which picture each of them shows. */
import { httpAddress } from '#edition/address.ts'
import type { Article } from '#edition/article.ts'
import { isEditionPicture } from '#edition/edition-picture.ts'
import { chooseAddress } from './choose-address.ts'
import { attributeOf, type Tag, tagsIn } from './tags.ts'

export interface PictureSlot {
  readonly tag: Tag
  /** The same picture in other sizes and formats; of no use once one of them is here. */
  readonly twins: readonly Tag[]
  /** Absolute, or a `data:` address. */
  readonly address: string
}

/** In the order of the text. */
export function pictureSlots({ bodyHtml, ...article }: Article): readonly PictureSlot[] {
  if (bodyHtml === null || !/<(?:img|amp-img|amp-anim)\b/i.test(bodyHtml)) return []
  const base = baseOf(article)
  const slots: PictureSlot[] = []
  let sources: Tag[] | null = null
  for (const tag of tagsIn(bodyHtml)) {
    if (tag.name === 'picture') sources = []
    else if (tag.name === '/picture') sources = null
    else if (tag.name === 'source') sources?.push(tag)
    else if (SHOWN.has(tag.name)) {
      slots.push(...slotsOf(tag, sources ?? [], base))
      if (sources !== null) sources = []
    }
  }
  return slots
}

/** Where the reader, too, looks from. */
export function baseOf({ url, source }: Pick<Article, 'url' | 'source'>): string | null {
  return url ?? source.url ?? source.feedUrl
}

const SHOWN = new Set(['img', 'amp-img', 'amp-anim'])
/** These can be read here; a browser that shows others too is served by the picture itself. */
const READABLE = /^\s*(?:image\/(?:jpeg|jpg|png|webp|gif|avif|svg\+xml|tiff)\b|$)/i

function slotsOf(tag: Tag, sources: readonly Tag[], base: string | null): PictureSlot[] {
  if (isUnseen(tag)) return []
  const twins = sources.filter((source) => attributeOf(source, 'media') === null)
  const readable = twins.filter((source) => READABLE.test(attributeOf(source, 'type') ?? ''))
  const others = sources.filter((source) => !twins.includes(source))
  return [
    // Cut for another shape of screen, each is a picture of its own.
    ...others.flatMap((source) => slotOf(source, [], base)),
    ...slotOf(tag, readable, base, twins),
  ]
}

function slotOf(tag: Tag, sets: readonly Tag[], base: string | null, twins = sets): PictureSlot[] {
  const address = absolute(chooseAddress(tag, sets), base)
  return address === null ? [] : [{ tag, twins, address }]
}

/** Shorter ones cost less in the text than as a file of their own; most are only stand-ins. */
const SHORTEST_DATA = 2000

function absolute(raw: string | null, base: string | null): string | null {
  const address = raw?.trim() ?? ''
  if (isEditionPicture(address)) return null
  if (/^data:image\//i.test(address)) return address.length < SHORTEST_DATA ? null : address
  return httpAddress(address, [base])
}

/** A dot or a hidden picture counts readers; the reader drops it, so nobody needs it here. */
function isUnseen(tag: Tag): boolean {
  const isDot = (name: string) => /^\s*[01](?:px)?\s*$/i.test(attributeOf(tag, name) ?? '')
  const style = attributeOf(tag, 'style') ?? ''
  return isDot('width') || isDot('height') || /display\s*:\s*none|visibility\s*:\s*hidden/i.test(style)
}
