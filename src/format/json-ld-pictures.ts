/** The pictures of a schema.org article, the best for a wide page first. */
import type { PictureDraft } from './draft.ts'
import { firstLabel, isRecord, labelOf, listOf, type RawRecord, recordOf } from './fields.ts'
import type { Graph } from './json-ld-nodes.ts'

interface Sized extends PictureDraft {
  readonly width: number
  readonly height: number
}

export function jsonLdPictures(article: RawRecord, { resolve }: Graph): PictureDraft[] {
  const page = recordOf(resolve(article.mainEntityOfPage))
  const places = [article.image, article.primaryImageOfPage, page.primaryImageOfPage, article.thumbnailUrl]
  return places.flatMap((place) =>
    listOf(resolve(place))
      .map(resolve)
      .flatMap((image) => describe(image, resolve))
      .toSorted(byFitness)
      // Zero only served to put them in order.
      .map(({ width, height, ...picture }) => ({
        ...picture,
        ...(width > 0 && { width }),
        ...(height > 0 && { height }),
      })),
  )
}

/** Sixteen to nine before squares made for other sites, then the widest; the order of the source where no size is told. */
function byFitness(a: Sized, b: Sized): number {
  return Number(isWide(b)) - Number(isWide(a)) || b.width - a.width
}

function isWide({ width, height }: Sized): boolean {
  return height > 0 && Math.abs(width / height - 16 / 9) < 0.15
}

function describe(image: unknown, resolve: Graph['resolve']): Sized[] {
  const node = isRecord(image) ? image : { url: image }
  const { creator, author } = node
  const sources = [...listOf(node.contentUrl), ...listOf(node.url), node['@id']]
  const src = sources.find((one) => typeof one === 'string' && one.trim() !== '')
  if (src === undefined) return []
  return [
    {
      src,
      alt: null,
      caption: firstLabel(node.caption, node.description),
      credit: firstLabel(
        node.creditText,
        node.copyrightNotice,
        nameOf(resolve(creator)),
        nameOf(resolve(author)),
      ),
      width: pixels(node.width),
      height: pixels(node.height),
    },
  ]
}

function nameOf(value: unknown): string | null {
  return isRecord(value) ? labelOf(value.name) : labelOf(value)
}

/** `1200`, `"1200"`, `"1200px"` or `{"value": 1200}`; 0 where it is not told. */
function pixels(raw: unknown): number {
  const value = isRecord(raw) ? raw.value : raw
  const number = typeof value === 'string' ? Number.parseInt(value, 10) : value
  return typeof number === 'number' && number > 0 ? number : 0
}
