/** Which files of an edition are brought onto the device. */
import type { KeepFile, KeepJob } from '#device/offline/keep-run.ts'
import type { ArchiveFiles, EditionFiles, HeldSource, PageFiles } from '#query/desk-messages.ts'
import type { KeepWish } from './keep-wish.ts'

/** What may be kept without asking; bytes on the device. */
export const LITTLE_BYTES = 5_000_000

interface Planned {
  readonly whole: EditionFiles
  /** Those of the selection, where one is wished for. */
  readonly selected: EditionFiles | null
  /** Everything that keeps its address: see `documentsOf`. */
  readonly documents: readonly string[]
  readonly now: number
}

export function planKeep(wish: KeepWish, { whole, selected, documents, now }: Planned): KeepJob {
  const chosen = whole.archives.map((archive, i) => {
    const wanted = new Set(selected?.archives[i]?.pages.map(({ address }) => address))
    return { archive, pages: pagesFor(wish, archive, wanted, now) }
  })
  const files = [
    ...documents.map((address) => fileOf(address, 'file')),
    ...chosen.flatMap(({ archive, pages }) => [
      ...archive.beside.map((address) => fileOf(address, 'file')),
      ...pages.map(({ address, articles, bytes }): KeepFile => ({ address, what: 'page', articles, bytes })),
    ]),
    ...(wish.withPictures ? whole.pictures.map((address) => fileOf(address, 'picture')) : []),
  ]
  const settles = chosen
    // Without a hash an index can be of any edition; the feed then stands for itself.
    .filter(({ archive }) => /[?&]v=/.test(archive.beside[0] ?? ''))
    .map(({ archive, pages }) => {
      return { feed: archive.feed, named: [...archive.beside, ...pages.map(({ address }) => address)] }
    })
  return { files, withPictures: wish.withPictures, settles }
}

function fileOf(address: string, what: 'file' | 'picture'): KeepFile {
  return { address, what, articles: 0, bytes: 0 }
}

const DAY = 86_400_000

function pagesFor(
  { extent, days }: KeepWish,
  { pages }: ArchiveFiles,
  selected: ReadonlySet<string>,
  now: number,
): readonly PageFiles[] {
  if (extent === 'whole') return pages
  const first = new Date(now - days * DAY).toISOString().slice(0, 10)
  let bytes = 0
  return pages.filter(({ address, last, bytes: own }) => {
    bytes += own
    // The newest are always among them: the front is made of them.
    if (bytes <= LITTLE_BYTES) return true
    if (extent === 'selection') return selected.has(address)
    return extent === 'days' && last !== null && last >= first
  })
}

/** The settings of the edition and its feeds; what stands on other hosts cannot be kept. */
export function documentsOf(folder: string, sources: readonly HeldSource[]): readonly string[] {
  const found = sources.flatMap((source) => source.documents)
  return [new URL('edition.json', folder).href, ...found].filter((address) => address.startsWith(folder))
}
