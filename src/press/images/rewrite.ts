/** An article whose pictures are here: its text is as it was, but for where they are and how large. */
import type { Article, Picture } from '#edition/article.ts'
import { escapeHtml } from '#edition/plain-body.ts'
import type { Brought } from './brought.ts'
import { ADDRESS_ATTRIBUTES } from './choose-address.ts'
import { pictureName } from './collect.ts'
import { type PictureSlot, pictureSlots } from './picture-slots.ts'
import { isSamePicture } from './same-picture.ts'
import { attributeOf, type Tag } from './tags.ts'

/** By the names of `pictureName`. What is not among them keeps its address. */
export function withPictures(article: Article, brought: ReadonlyMap<string, Brought>): Article {
  const slots = pictureSlots(article)
  const hero = heroOf(article, slots, brought)
  const image = article.image && hero ? { ...article.image, ...pictureFields(hero.brought) } : article.image
  const { bodyHtml } = article
  if (bodyHtml === null) return image === article.image ? article : { ...article, image }
  const changes = slots.flatMap((slot) => {
    const own = broughtFor(slot.address, brought)
    if (own === null) return []
    const isHero = hero !== null && isSamePicture(slot.address, hero.address, own, hero.brought)
    return changesOf(slot, isHero ? hero.brought : own)
  })
  return { ...article, image, bodyHtml: changed(bodyHtml, changes) }
}

function broughtFor(address: string, brought: ReadonlyMap<string, Brought>): Brought | null {
  return brought.get(pictureName(address)) ?? null
}

/** The reader shows it once only if the text names it alike, so both take the larger of the sizes. */
function heroOf({ image }: Article, slots: readonly PictureSlot[], brought: ReadonlyMap<string, Brought>) {
  const address = image?.src
  const own = address === undefined ? null : broughtFor(address, brought)
  if (address === undefined || own === null) return null
  const twins = slots.flatMap((slot) => {
    const other = broughtFor(slot.address, brought)
    return other && isSamePicture(slot.address, address, other, own) ? [other] : []
  })
  return { address, brought: [own, ...twins].reduce((a, b) => (b.width > a.width ? b : a)) }
}

function pictureFields({ src, width, height, sources }: Brought): Partial<Picture> {
  return { src, width, height, ...(sources.length > 1 && { sources }) }
}

interface Change {
  readonly start: number
  readonly end: number
  readonly text: string
}

function changesOf({ tag, twins }: PictureSlot, brought: Brought): Change[] {
  const dropped = twins.map(({ start, end }) => ({ start, end, text: '' }))
  const text = tag.name === 'source' ? sourceTag(tag, brought) : pictureTag(tag, brought)
  return [...dropped, { start: tag.start, end: tag.end, text }]
}

function pictureTag(tag: Tag, brought: Brought): string {
  const shown = sizeShown(tag, brought)
  const set = srcset(brought)
  return written(tag, {
    src: brought.src,
    ...(set !== null && { srcset: set, sizes: sizesFor(shown.width) }),
    width: String(shown.width),
    height: String(shown.height),
  })
}

function sourceTag(tag: Tag, brought: Brought): string {
  const set = srcset(brought)
  const { width, height } = brought
  return written(tag, {
    srcset: set ?? brought.src,
    ...(set !== null && { sizes: COLUMN }),
    width: String(width),
    height: String(height),
  })
}

function srcset({ sources }: Brought): string | null {
  if (sources.length < 2) return null
  return sources.map(({ src, width }) => `${src} ${width}w`).join(', ')
}

/** The measure of the text in body.css, and of the figures that reach out of it. */
const COLUMN = '(min-width: 64rem) 50rem, (min-width: 44rem) 42rem, 100vw'
/** An icon in running text stays one. */
const SMALL = 100

function sizesFor(width: number): string {
  return width <= SMALL ? `${width}px` : COLUMN
}

/** As large as the publisher wanted it shown, but in its true shape. */
function sizeShown(tag: Tag, { width, height }: Brought): { width: number; height: number } {
  const asked = pixels(tag, 'width') ?? Math.round(((pixels(tag, 'height') ?? height) * width) / height)
  const shown = Math.max(1, Math.min(asked, width))
  return { width: shown, height: Math.max(1, Math.round((shown * height) / width)) }
}

function pixels(tag: Tag, name: string): number | null {
  const number = /^\s*(\d{1,5})(?:\.\d{1,4})?(?:px)?\s*$/i.exec(attributeOf(tag, name) ?? '')?.[1]
  return number === undefined || Number(number) === 0 ? null : Number(number)
}

const REPLACED = new Set([...ADDRESS_ATTRIBUTES, 'width', 'height', 'type'])

/** All that it said besides, to the letter. */
function written({ name, attributes }: Tag, added: Readonly<Record<string, string>>): string {
  const kept = attributes.filter((one) => !REPLACED.has(one.name)).map(({ raw }) => raw)
  const fresh = Object.entries(added).map(([key, value]) => `${key}="${escapeHtml(value)}"`)
  return `<${[name, ...kept, ...fresh].join(' ')}>`
}

function changed(html: string, changes: readonly Change[]): string {
  const parts: string[] = []
  let at = 0
  for (const { start, end, text } of changes.toSorted((a, b) => a.start - b.start)) {
    parts.push(html.slice(at, start), text)
    at = end
  }
  return [...parts, html.slice(at)].join('')
}
