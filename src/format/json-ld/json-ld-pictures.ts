/** The pictures of an article of schema.org: often one picture in several cuts. */
import type { PictureDraft } from '#format/draft.ts'
import { amountOf, isRecord, labelOf, looseLabel, type RawRecord } from '#format/fields.ts'
import { firstName, firstOf, type Look } from './json-ld-look.ts'

const MOST_PICTURES = 50
/** Wider than any screen that shows it: slower, and no better. */
const WIDEST = 2400

export function picturesIn(look: Look, node: RawRecord, page: unknown): PictureDraft[] {
  const named = [
    look(node, 'image'),
    look(node, 'primaryImageOfPage'),
    look(page, 'primaryImageOfPage', 'image'),
  ]
  const pictures = named.flatMap((list) => byFitness(cutsOf(look, list)))
  return [...pictures, ...byFitness(cutsOf(look, look(node, 'thumbnailUrl', 'thumbnail')))]
}

/** Where a picture is, given as an address or as an ImageObject. */
export function sourceOf(look: Look, image: unknown): unknown {
  const [inside] = look(image, 'contentUrl', 'url')
  if (inside !== undefined) return isRecord(inside) ? inside['@id'] : inside
  return isRecord(image) ? image['@id'] : image
}

function cutsOf(look: Look, images: readonly unknown[]): PictureDraft[] {
  return images.slice(0, MOST_PICTURES).flatMap((image) => {
    const addresses = look(image, 'contentUrl', 'url')
    const sources = addresses.length > 1 ? addresses.slice(0, MOST_PICTURES) : [sourceOf(look, image)]
    return sources.map((src) => ({
      src,
      caption: firstOf(look(image, 'caption', 'description'), looseLabel),
      credit: creditOf(look, image),
      width: lengthOf(look, look(image, 'width')[0]),
      height: lengthOf(look, look(image, 'height')[0]),
    }))
  })
}

function creditOf(look: Look, image: unknown): string | null {
  const text =
    firstOf(look(image, 'creditText'), looseLabel) ?? firstOf(look(image, 'copyrightNotice'), looseLabel)
  return text ?? labelOf(firstName(look, look(image, 'creator', 'author', 'copyrightHolder')))
}

/** `1200`, `"1200px"` or a QuantitativeValue. */
function lengthOf(look: Look, raw: unknown): number | undefined {
  const value = isRecord(raw) ? look(raw, 'value')[0] : raw
  return amountOf(typeof value === 'string' ? value.replace(/ ?px$/i, '') : value)
}

/** The widest one in 16:9, else the widest; the publisher's order where nothing is said. */
function byFitness(pictures: readonly PictureDraft[]): PictureDraft[] {
  const ranked = pictures.map((picture) => ({
    picture,
    isWide: isWide(picture),
    width: rank(widthOf(picture)),
  }))
  return ranked
    .sort((a, b) => Number(b.isWide) - Number(a.isWide) || b.width - a.width)
    .map(({ picture }) => picture)
}

function rank(width: number): number {
  return width > WIDEST ? -width : width
}

function isWide({ src, width, height }: PictureDraft): boolean {
  const [across, down] = [amountOf(width), amountOf(height)]
  if (across && down) return Math.abs(across / down - 16 / 9) < 0.03
  return typeof src === 'string' && /16[x_:-]9/.test(src)
}

/** Many sites write the width of a cut into its address and nowhere else. */
function widthOf({ src, width }: PictureDraft): number {
  const written = typeof src === 'string' ? /[/_=-]w?(\d{3,4})\.(?:jpe?g|png|webp|avif)$/i.exec(src) : null
  return amountOf(width) ?? Number(written?.[1] ?? 0)
}
