/** What of an edition is brought onto the device. */
import type { KeepFile, KeepJob } from '#device/offline/keep-run.ts'
import type { ArchiveFiles, EditionFiles, HeldSource, PageFiles } from '#query/desk-messages.ts'

export interface KeepWish {
  /** `little`: all of a small edition, and the newest part of a large one; nobody is asked. */
  readonly extent: 'little' | 'whole' | 'days'
  readonly days: number
  readonly withPictures: boolean
}

export const UNASKED: KeepWish = { extent: 'little', days: 0, withPictures: false }

/** What may be kept without asking; bytes on the device. */
export const LITTLE_BYTES = 5_000_000

export function planKeep(
  wish: KeepWish,
  { archives, pictures }: EditionFiles,
  documents: readonly string[],
  now: number,
): KeepJob {
  const chosen = archives.map((archive) => ({ archive, pages: pagesFor(wish, archive, now) }))
  const own = documents.map((address): KeepFile => ({ address, what: 'file', articles: 0, bytes: 0 }))
  const far = chosen.flatMap(({ archive, pages }) => [
    ...archive.beside.map((address): KeepFile => ({ address, what: 'file', articles: 0, bytes: 0 })),
    ...pages.map(({ address, articles, bytes }): KeepFile => ({ address, what: 'page', articles, bytes })),
  ])
  const drawn = wish.withPictures
    ? pictures.map((address): KeepFile => ({ address, what: 'picture', articles: 0, bytes: 0 }))
    : []
  return {
    files: [...own, ...far, ...drawn],
    withPictures: wish.withPictures,
    settles: chosen
      // Without a hash an index can be of any edition; the feed then stands for itself.
      .filter(({ archive }) => /[?&]v=/.test(archive.beside[0] ?? ''))
      .map(({ archive, pages }) => ({
        feed: archive.feed,
        named: [...archive.beside, ...pages.map(({ address }) => address)],
      })),
  }
}

const DAY = 86_400_000

function pagesFor({ extent, days }: KeepWish, { pages }: ArchiveFiles, now: number): readonly PageFiles[] {
  if (extent === 'whole') return pages
  if (extent === 'days') {
    const first = new Date(now - days * DAY).toISOString().slice(0, 10)
    return pages.filter(({ last }) => last !== null && last >= first)
  }
  let bytes = 0
  const rest = pages.findIndex((page) => {
    bytes += page.bytes
    return bytes > LITTLE_BYTES
  })
  return rest < 0 ? pages : pages.slice(0, rest)
}

/** Everything that keeps its address: the settings of the edition and its feeds. */
export function documentsOf(folder: string, sources: readonly HeldSource[]): readonly string[] {
  const found = sources.flatMap((source) => source.documents)
  return [new URL('edition.json', folder).href, ...found].filter((address) => address.startsWith(folder))
}
