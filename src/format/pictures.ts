/** Finds an item's picture: named by the publisher, attached, or the first good one in the body. */
import { httpAddress } from '#edition/address.ts'
import type { Attachment, Picture } from '#edition/article.ts'
import { decodeHtmlText } from '#edition/entities.ts'
import { clean } from '#edition/text.ts'
import { amountOf, firstLabel, isRecord, type RawRecord, recordOf } from './fields.ts'

type Bases = readonly (string | null)[]

/** Pixels that count readers, and pictures of nothing. */
const NOT_A_PICTURE =
  /gravatar\.com|feedburner\.com|\/emoji\/|s\.w\.org\/images\/core|doubleclick|scorecardresearch|\/pixel\.(?:gif|png)|pixel\.wp\.com|stats\.wordpress|feedsportal|blank\.gif|spacer\.gif/i

/** Null where there is none. The alternative text is never a caption: that is read out already. */
export function pictureOf(
  item: RawRecord,
  extension: RawRecord,
  attachments: readonly Attachment[],
  html: string,
  bases: Bases,
): Picture | null {
  const named = namedPicture(item, extension, bases)
  const attached = attachments.find(({ type }) => type?.startsWith('image/'))?.url
  const picture = named ?? (attached === undefined ? null : plain(attached))
  if (picture === null) return bodyPicture(html, bases)
  return picture.alt === null ? { ...picture, alt: altInBody(picture.src, html, bases) } : picture
}

function plain(src: string): Picture {
  return { src, alt: null, caption: null, credit: null }
}

function namedPicture(item: RawRecord, extension: RawRecord, bases: Bases): Picture | null {
  for (const raw of [extension.image, item.image, item.banner_image]) {
    const from = isRecord(raw) ? raw : { src: raw }
    const src = httpAddress(from.src ?? from.url, bases)
    if (src !== null && !NOT_A_PICTURE.test(src) && !isTiny(from)) return describe(src, from, item)
  }
  return null
}

function describe(src: string, from: RawRecord, item: RawRecord): Picture {
  const [width, height] = [amountOf(from.width), amountOf(from.height)]
  return {
    src,
    alt: firstLabel(from.alt, item.image_description, item.image_alt),
    caption: firstLabel(from.caption, item.image_caption),
    credit: firstLabel(from.credit, item.image_credit),
    ...(width && { width }),
    ...(height && { height }),
  }
}

function isTiny({ width, height }: RawRecord): boolean {
  return (amountOf(width) ?? 3) <= 2 || (amountOf(height) ?? 3) <= 2
}

const IMG = /<img\b[^<>]{0,4000}>/gi

function bodyPicture(html: string, bases: Bases): Picture | null {
  for (const [tag] of html.matchAll(IMG)) {
    const src = sourceOf(tag, bases)
    const size = { width: attribute(tag, 'width'), height: attribute(tag, 'height') }
    if (src === null || NOT_A_PICTURE.test(src) || isTiny(size)) continue
    return { ...describe(src, recordOf(size), {}), alt: altOf(tag) }
  }
  return null
}

function altInBody(src: string, html: string, bases: Bases): string | null {
  const name = src.split(/[?#]/, 1)[0]?.split('/').at(-1)
  if (!name || !html.includes(name)) return null
  for (const [tag] of html.matchAll(IMG)) {
    if (sourceOf(tag, bases) === src) return altOf(tag)
  }
  return null
}

/** Lazy pictures keep their address elsewhere, and a placeholder in `src`. */
function sourceOf(tag: string, bases: Bases): string | null {
  for (const name of ['data-src', 'data-original', 'data-lazy-src', 'data-orig-file', 'src']) {
    const address = httpAddress(attribute(tag, name), bases)
    if (address !== null) return address
  }
  return null
}

function altOf(tag: string): string | null {
  return clean(attribute(tag, 'alt') ?? '') || null
}

function attribute(tag: string, name: string): string | undefined {
  const found = new RegExp(`\\s${name}=(?:"([^"]*)"|'([^']*)'|([^\\s"'>]+))`, 'i').exec(tag)
  const value = found?.[1] ?? found?.[2] ?? found?.[3]
  return value === undefined ? undefined : decodeHtmlText(value)
}
