/** Pictures of Arc XP (ANS `image`, `promo_items`): a story's own, and those in its text. */
import type { PictureDraft } from '#format/draft.ts'
import { firstLabel, htmlLabel, isRecord, listOf, type RawRecord, recordOf } from '#format/fields.ts'

/** A film stands for its still, a gallery for its first picture. */
const DEEPEST = 4

/** In order of preference. */
export function picturesOfAns(story: RawRecord): PictureDraft[] {
  const promo = recordOf(story.promo_items)
  const inText = listOf(story.content_elements).find((one) => isRecord(one) && one.type === 'image')
  return [promo.basic, promo.lead_art, inText].flatMap((item) => pictureIn(item, 0) ?? [])
}

function pictureIn(item: unknown, depth: number): PictureDraft | null {
  if (!isRecord(item) || depth > DEEPEST) return null
  if (item.type === 'image') return ansPicture(item)
  const [first] = item.type === 'gallery' ? listOf(item.content_elements) : []
  const own = recordOf(item.promo_items)
  for (const inside of [own.basic, own.lead_art, item.promo_image, first]) {
    const picture = pictureIn(inside, depth + 1)
    if (picture !== null) return picture
  }
  return null
}

export function ansPicture(image: RawRecord): PictureDraft {
  return {
    src: image.url,
    alt: htmlLabel(image.alt_text),
    caption: htmlLabel(image.caption),
    credit: creditOf(image),
    width: image.width,
    height: image.height,
  }
}

/** Photographer and agency as captions have it: "Jo Roe/AP". */
function creditOf(image: RawRecord): string | null {
  const credits = [recordOf(image.vanity_credits), recordOf(image.credits)]
  const by = namesIn(credits.find((one) => namesIn(one.by).length > 0)?.by).join(', ')
  const house = namesIn(credits.find((one) => namesIn(one.affiliation).length > 0)?.affiliation).join(', ')
  if (by === '' || house === '') return by || house || htmlLabel(image.copyright)
  return by.includes(house) ? by : `${by}/${house}`
}

function namesIn(list: unknown): string[] {
  return listOf(list).flatMap((one) => (isRecord(one) ? (firstLabel(one.byline, one.name) ?? []) : []))
}
