/** Pictures, recordings and files of a feed item: Media RSS (rssboard.org/media-rss), enclosures, iTunes. */
import type { RawAttachment } from '#format/attachments.ts'
import type { PictureDraft } from '#format/draft.ts'
import {
  amountOf,
  firstLabel,
  htmlLabel,
  idOf,
  isRecord,
  labelOf,
  listOf,
  type RawRecord,
  recordOf,
} from '#format/fields.ts'

/** Smaller ones show who wrote, not what about. */
const FACE = 64
const LONGEST_CAPTION = 600
/** By the ends of addresses, for files that do not say what they are. */
const TYPES: Readonly<Record<string, string>> = {
  mp3: 'audio/mpeg',
  m4a: 'audio/mp4',
  ogg: 'audio/ogg',
  mp4: 'video/mp4',
  pdf: 'application/pdf',
}
const PICTURE_NAME = /\.(?:jpe?g|png|gif|webp|avif)(?:[?#]|$)/i

/** The widest picture that Media RSS names, then its thumbnails, then enclosures and the podcast's cover. */
export function picturesIn(item: RawRecord, enclosures: readonly RawRecord[]): PictureDraft[] {
  const parts = mediaParts(item)
  const contents = parts.flatMap(({ media, contents }) =>
    contents.filter(isPicture).map((content) => describe(content, content, media)),
  )
  const thumbnails = parts
    .flatMap(({ media, contents }) => [media, ...contents].flatMap((place) => listOf(place.thumbnails)))
    .filter(isRecord)
    .filter(({ width }) => (amountOf(width) ?? FACE + 1) > FACE)
    .map(({ url, width, height }) => ({ src: url, width, height }))
  const attached = enclosures.filter(isPicture).map(({ url }) => ({ src: url }))
  return [
    ...widestFirst(contents),
    ...attached,
    ...widestFirst(thumbnails),
    { src: recordOf(item.itunes).image },
  ]
}

/** All but pictures. `enclosures` have `url`, `type` and `length`. */
export function filesIn(item: RawRecord, enclosures: readonly RawRecord[]): RawAttachment[] {
  const seconds = recordOf(item.itunes).duration
  const attached: RawRecord[] = enclosures.map((file) => ({
    ...file,
    bytes: amountOf(file.length) || null,
    seconds,
  }))
  const media: RawRecord[] = mediaParts(item).flatMap(({ contents }) =>
    contents.map((file) => ({
      ...file,
      title: recordOf(file.title).value,
      bytes: file.fileSize,
      seconds: file.duration,
    })),
  )
  const files = new Map<unknown, RawAttachment>()
  for (const { url, type, title, bytes, seconds, medium } of [...attached, ...media]) {
    if (isPicture({ url, type, medium }) || files.has(url) || /shockwave/.test(labelOf(type) ?? '')) continue
    files.set(url, { url, type: type ?? typeOf(url), title, bytes, seconds })
  }
  return [...files.values()]
}

function typeOf(url: unknown): string | undefined {
  const end = /\.(\w{3,4})(?:[?#]|$)/.exec(idOf(url) ?? '')?.[1]
  return end === undefined ? undefined : TYPES[end.toLowerCase()]
}

interface MediaPart {
  readonly media: RawRecord
  readonly contents: readonly RawRecord[]
}

function mediaParts(item: RawRecord): MediaPart[] {
  const media = recordOf(item.media)
  return [media, ...listOf(media.groups).filter(isRecord)].map((part) => ({
    media: part,
    contents: listOf(part.contents).filter(isRecord),
  }))
}

function isPicture({ medium, type, url }: RawRecord | (RawAttachment & { medium?: unknown })): boolean {
  if (typeof medium === 'string') return medium === 'image'
  if (typeof type === 'string' && type.includes('/')) return /^image\//i.test(type)
  return type === 'image' || (typeof url === 'string' && PICTURE_NAME.test(url))
}

/** Some houses write caption and credit inside the picture, others beside it. */
function describe(picture: RawRecord, ...places: readonly RawRecord[]): PictureDraft {
  const caption = firstLabel(...places.map(({ description }) => htmlLabel(recordOf(description).value)))
  return {
    src: picture.url,
    caption: caption !== null && caption.length <= LONGEST_CAPTION ? caption : null,
    credit: firstLabel(...places.map(({ credits }) => htmlLabel(recordOf(listOf(credits)[0]).value))),
    width: picture.width,
    height: picture.height,
  }
}

function widestFirst(pictures: readonly PictureDraft[]): PictureDraft[] {
  return pictures.toSorted((a, b) => (amountOf(b.width) ?? 0) - (amountOf(a.width) ?? 0))
}
