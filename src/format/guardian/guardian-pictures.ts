/** The main picture of a Guardian article, by whichever of three fields was asked for. */
import { decodeHtmlText } from '#edition/entities.ts'
import type { PictureDraft } from '#format/draft.ts'
import {
  amountOf,
  firstLabel,
  firstText,
  htmlLabel,
  isRecord,
  listOf,
  type RawRecord,
  recordOf,
} from '#format/fields.ts'

/** In order of preference. */
export function guardianPictures(item: RawRecord): PictureDraft[] {
  const fields = recordOf(item.fields)
  const main = listOf(recordOf(recordOf(item.blocks).main).elements)
  const older = listOf(item.elements).filter((one) => recordOf(one).relation === 'main')
  const elements = [...main, ...older].filter(isRecord).filter(({ type }) => type === 'image')
  return [
    ...elements.flatMap(elementPicture),
    ...htmlPicture(firstText(fields.main)),
    { src: fields.thumbnail },
  ]
}

/** Assets go up to the photographer's own file; no page is wider than this. */
const WIDEST = 2000

function elementPicture(element: RawRecord): PictureDraft[] {
  const assets = listOf(element.assets).filter(isRecord)
  const fitting = assets.filter((asset) => widthOf(asset) <= WIDEST)
  const byWidth = (fitting.length > 0 ? fitting : assets).toSorted((a, b) => widthOf(b) - widthOf(a))
  const best = fitting.length > 0 ? byWidth[0] : byWidth.at(-1)
  if (best === undefined) return []
  const [own, shared] = [recordOf(best.typeData), recordOf(element.imageTypeData)]
  return [
    {
      src: own.secureFile ?? best.file,
      alt: firstLabel(own.altText, own.alt, shared.alt),
      caption: htmlLabel(firstLabel(own.caption, shared.caption)),
      credit: firstLabel(own.credit, shared.credit),
      width: own.width,
      height: own.height,
    },
  ]
}

function widthOf({ typeData }: RawRecord): number {
  return amountOf(recordOf(typeData).width) ?? 0
}

const IMG = /<img\b[^<>]{0,4000}>/i

/** `fields.main` is written by machine, always the same way. */
function htmlPicture(html: string | null): PictureDraft[] {
  const tag = IMG.exec(html ?? '')?.[0]
  if (html === null || tag === undefined) return []
  return [
    {
      src: attribute(tag, 'src'),
      alt: htmlLabel(attribute(tag, 'alt')),
      caption: spanIn(html, 'caption'),
      credit: spanIn(html, 'credit'),
      width: attribute(tag, 'width'),
      height: attribute(tag, 'height'),
    },
  ]
}

function attribute(tag: string, name: string): string | null {
  const value = new RegExp(`\\s${name}="([^"]*)"`, 'i').exec(tag)?.[1]
  return value === undefined ? null : decodeHtmlText(value)
}

function spanIn(html: string, name: 'caption' | 'credit'): string | null {
  const start = html.indexOf(`element-image__${name}`)
  const open = start === -1 ? -1 : html.indexOf('>', start)
  const close = open === -1 ? -1 : html.indexOf('</span>', open)
  return close === -1 ? null : htmlLabel(html.slice(open + 1, close))
}
