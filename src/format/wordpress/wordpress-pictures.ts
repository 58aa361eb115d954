/** The featured picture of a WordPress post, wherever core and plugins put it. */
import type { PictureDraft } from '#format/draft.ts'
import {
  amountOf,
  firstLabel,
  htmlText,
  isRecord,
  labelOf,
  type RawRecord,
  recordOf,
} from '#format/fields.ts'
import { embedded, ownField, rendered } from './wordpress-embedded.ts'
import type { Seo } from './wordpress-seo.ts'

/** Wide enough for the column at double density. */
const WIDEST = 1600

interface Size {
  readonly src: string
  readonly width: number
  readonly height: number
}

export function picturesOf(item: RawRecord, seo: Seo): PictureDraft[] {
  const media = [...embedded(item, 'featuredmedia'), recordOf(item.better_featured_image)]
  // Without a featured picture, Yoast names the site's logo or one from the text.
  const shared = item.featured_media === 0 ? [] : [{ ...seo.picture, src: seo.picture.url }]
  const full = recordOf(item.uagb_featured_image_src).full
  const bare = [
    item.jetpack_featured_media_url,
    Array.isArray(full) ? full[0] : null,
    item.featured_image_src,
  ]
  return [
    ...media.flatMap(mediaPicture),
    ...[...bare, item.featured_media_src_url, item.featured_image_url]
      .filter(isAddress)
      .map((src) => ({ src })),
    ...shared,
  ]
}

function mediaPicture(media: RawRecord): PictureDraft[] {
  const kind = firstLabel(media.mime_type, media.media_type) ?? 'image'
  const details = recordOf(media.media_details)
  const size = bestSize(media, details)
  if (!kind.startsWith('image') || (size === null && !isAddress(media.source_url))) return []
  const caption = htmlText(rendered(media.caption))
  return [
    {
      ...(size ?? { src: media.source_url, width: details.width, height: details.height }),
      alt: labelOf(media.alt_text),
      caption,
      credit: creditOf(media, details, caption),
    },
  ]
}

/** Cut-outs for other places of the site are passed over: they have another shape than the whole. */
function bestSize(media: RawRecord, details: RawRecord): Size | null {
  const whole = sizeIn({ ...details, source_url: media.source_url })
  const others = Object.values(recordOf(details.sizes)).filter(isRecord).flatMap(sizeIn)
  const [shape] = whole.map(({ width, height }) => width / height)
  const sizes = [...whole, ...others]
    .filter(({ width, height }) => shape === undefined || Math.abs(width / height / shape - 1) < 0.03)
    .sort((a, b) => b.width - a.width)
  return sizes.find(({ width }) => width <= WIDEST) ?? sizes.at(-1) ?? null
}

function sizeIn({ source_url, width, height }: RawRecord): Size[] {
  const [wide, high] = [amountOf(width), amountOf(height)]
  return isAddress(source_url) && wide && high ? [{ src: source_url, width: wide, height: high }] : []
}

/** Newspack and others keep it as a field; cameras and agencies write it into the file. */
function creditOf(media: RawRecord, details: RawRecord, caption: string | null): string | null {
  const credit = firstLabel(
    ownField(media, '_media_credit', 'media_credit', 'photo_credit', 'credit'),
    recordOf(details.image_meta).credit,
  )
  return credit !== null && caption?.includes(credit) ? null : credit
}

/** Plugins write "false" and the like where there is none. */
function isAddress(value: unknown): value is string {
  return typeof value === 'string' && /^(?:https?:|\/)/i.test(value.trim())
}
