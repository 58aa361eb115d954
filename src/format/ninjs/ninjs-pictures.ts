/** The pictures that belong to a ninjs item: its associations, each in several sizes. */

import type { PictureDraft } from '#format/draft.ts'
import { amountOf, firstLabel, htmlText, isRecord, labelOf, listOf, type RawRecord } from '#format/fields.ts'
import { conceptsOf, inRole, lowerKeys, namesOf, partsOf } from './ninjs-parts.ts'

/** A page has no use for more. */
const WIDEST = 1600

export function ninjsPictures(item: RawRecord): PictureDraft[] {
  return associationsOf(item)
    .filter(({ type }) => type === 'picture' || type === 'graphic')
    .toSorted((a, b) => rank(a) - rank(b))
    .flatMap((picture) => describe(picture) ?? [])
}

/** 1.x names them by their keys, later versions inside. */
function associationsOf({ associations }: RawRecord): readonly RawRecord[] {
  if (Array.isArray(associations)) return listOf(associations).map(lowerKeys)
  if (!isRecord(associations)) return []
  return Object.entries(associations).map(([name, one]) => ({ name, ...lowerKeys(one) }))
}

/** Portraits and logos stand beside a story; they are not its picture. */
function rank({ name, type }: RawRecord): number {
  const label = labelOf(name) ?? ''
  if (/logo|portrait|icon/i.test(label)) return 3
  if (type === 'graphic') return 2
  return /main|feature|photo|lead|hero|a001/i.test(label) ? 0 : 1
}

interface Rendition {
  readonly src: string
  readonly width: number
  readonly height: number | undefined
}

function describe(picture: RawRecord): PictureDraft | null {
  const sizes = renditionsOf(picture)
  const fitting = sizes.filter(({ width }) => width <= WIDEST)
  const best = (fitting.length > 0 ? fitting : sizes.toReversed()).at(-1)
  if (!best) return null
  const captions = partsOf(picture, 'description', 'descriptions')
  const caption = inRole(captions, /caption/, /^$|text|main/) ?? captions[0]
  return {
    ...best,
    caption: htmlText(caption?.value),
    credit: creditOf(picture),
  }
}

/** Narrowest first. Watermarks and thumbnails are for looking through a catalogue. */
function renditionsOf({ renditions }: RawRecord): Rendition[] {
  const listed = isRecord(renditions)
    ? Object.entries(renditions).map(([name, one]) => ({ name, ...lowerKeys(one) }) as RawRecord) // widened: foreign keys
    : listOf(renditions).map(lowerKeys)
  return listed
    .flatMap(({ href, width, height, name, title, contenttype, mimetype, duration }) => {
      const kind = firstLabel(contenttype, mimetype) ?? ''
      const label = `${labelOf(name) ?? ''} ${labelOf(title) ?? ''} ${labelOf(href) ?? ''}`
      const isPicture = kind === '' ? duration === undefined : kind.startsWith('image/')
      if (typeof href !== 'string' || !isPicture || /watermark|thumb/i.test(label)) return []
      return [{ src: href, width: amountOf(width) ?? 0, height: amountOf(height) }]
    })
    .sort((a, b) => a.width - b.width)
}

function creditOf(picture: RawRecord): string | null {
  const by = firstLabel(picture.by, picture.byline)
  const house =
    firstLabel(picture.copyrightholder) ??
    namesOf(conceptsOf(picture, 'infosource', 'infosources'))[0] ??
    null
  if (by === null || house === null || by.includes(house)) return by ?? house
  return `${by}/${house}`
}
