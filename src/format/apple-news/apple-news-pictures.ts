/** Pictures of Apple News Format: those in the components, and those that fill a header. */
import { httpAddress } from '#edition/address.ts'
import type { PictureDraft } from '#format/draft.ts'
import { firstLabel, isRecord, labelOf, listOf, type RawRecord, recordOf } from '#format/fields.ts'
import { textLabel } from './apple-news-text.ts'

/** `bundle://` means a file beside the document, which a reader on the web does not have. */
export function isBundled(address: unknown): boolean {
  return typeof address === 'string' && /^\s*bundle:/i.test(address)
}

export function componentPicture(component: RawRecord): PictureDraft {
  return {
    src: component.URL,
    alt: firstLabel(component.accessibilityCaption),
    caption: textLabel(component.caption),
  }
}

const PICTURES = new Set(['photo', 'figure', 'image', 'portrait'])
const SETS = new Set(['gallery', 'mosaic'])

/** The thumbnail goes first, with the caption of the same picture in the text; the others in the order of reading. */
export function picturesOfAppleNews(thumbnail: unknown, components: readonly RawRecord[]): PictureDraft[] {
  const shown = components.flatMap(picturesIn).filter(({ src }) => httpAddress(src, []) !== null)
  const same = shown.find(({ src }) => src === thumbnail)
  return [same ?? { src: thumbnail }, ...shown].filter(({ src }) => !isBundled(src))
}

function picturesIn(component: RawRecord): PictureDraft[] {
  const role = labelOf(component.role) ?? ''
  if (PICTURES.has(role)) return [componentPicture(component)]
  if (SETS.has(role)) return listOf(component.items).filter(isRecord).map(componentPicture)
  const fill = recordOf(recordOf(component.style).fill)
  return fill.type === 'image' ? [{ src: fill.URL }] : []
}
