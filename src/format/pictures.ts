/** Finds an item's picture: named by the publisher, attached, or the first good one in the body. */
import { httpAddress } from '#edition/address.ts'
import type { Attachment, Picture, PictureSize } from '#edition/article.ts'
import { decodeHtmlText } from '#edition/entities.ts'
import { clean } from '#edition/text.ts'
import type { PictureDraft } from './draft.ts'
import { amountOf } from './fields.ts'

type Bases = readonly (string | null)[]

/** Pixels that count readers, and pictures of nothing. */
export const NOT_A_PICTURE =
  /gravatar\.com|feedburner\.com|\/emoji\/|s\.w\.org\/images\/core|doubleclick|scorecardresearch|\/pixel\.(?:gif|png)|pixel\.wp\.com|stats\.wordpress|feedsportal|blank\.gif|spacer\.gif/i

/** Null where there is none. The alternative text is never a caption: that is read out already. */
export function pictureOf(
  named: readonly PictureDraft[],
  attachments: readonly Attachment[],
  html: string,
  bases: Bases,
): Picture | null {
  const attached = attachments.find(({ type }) => type?.startsWith('image/'))?.url
  const picture = firstUsable([...named, { src: attached }], bases)
  if (picture === null) return bodyPicture(html, bases)
  return picture.alt === null ? { ...picture, alt: altInBody(picture.src, html, bases) } : picture
}

function firstUsable(found: readonly PictureDraft[], bases: Bases): Picture | null {
  for (const draft of found) {
    const src = httpAddress(draft.src, bases)
    if (src !== null && !NOT_A_PICTURE.test(src) && !isTiny(draft)) return describe(src, draft, bases)
  }
  return null
}

function describe(src: string, draft: PictureDraft, bases: Bases): Picture {
  const [width, height] = [amountOf(draft.width), amountOf(draft.height)]
  const sources = sizesOf(draft, bases)
  return {
    src,
    alt: draft.alt ?? null,
    caption: draft.caption ?? null,
    credit: draft.credit ?? null,
    ...(width && { width }),
    ...(height && { height }),
    ...(sources.length > 0 && { sources }),
  }
}

/** No browser chooses between more. */
const MOST_SIZES = 12
const WIDEST = 20_000

function sizesOf({ sources = [] }: PictureDraft, bases: Bases): PictureSize[] {
  return sources.slice(0, MOST_SIZES).flatMap((one) => {
    const src = httpAddress(one.src, bases)
    const width = amountOf(one.width) ?? 0
    // A comma at its end would part the address from its width where both are written as a line.
    const isUsable =
      src !== null && !src.endsWith(',') && Number.isInteger(width) && width > 0 && width <= WIDEST
    return isUsable ? [{ src, width }] : []
  })
}

function isTiny({ width, height }: Pick<PictureDraft, 'width' | 'height'>): boolean {
  return (amountOf(width) ?? 3) <= 2 || (amountOf(height) ?? 3) <= 2
}

const IMG = /<img\b[^<>]{0,4000}>/gi

function bodyPicture(html: string, bases: Bases): Picture | null {
  for (const [tag] of html.matchAll(IMG)) {
    const src = sourceOf(tag, bases)
    const size = { width: attribute(tag, 'width'), height: attribute(tag, 'height') }
    if (src === null || NOT_A_PICTURE.test(src) || isTiny(size)) continue
    return describe(src, { src, ...size, alt: altOf(tag) }, bases)
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
