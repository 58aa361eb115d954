/** One picture: from an earlier build where it is there, else from wherever it stands, made into files. */
import { filesOf, type Remembered } from './brought.ts'
import { oneOf } from './in-parallel.ts'
import type { PictureJob } from './picture-jobs.ts'
import { isBesideFeed, type ReadPicture } from './read-picture.ts'
import { type PictureFile, pictureHash, type Resized, resizePicture } from './resize.ts'

export interface BringOneOptions {
  readonly read: ReadPicture
  /** From earlier builds, by name. */
  readonly known: ReadonlyMap<string, Remembered>
  /** A file that an earlier build has written; null where it is not there. */
  readonly standing: (path: string) => Promise<Uint8Array | null>
  /** Asks the servers of known pictures whether they have changed. */
  readonly refresh?: boolean
}

export type BroughtOne =
  | {
      readonly kind: 'here'
      readonly remembered: Remembered
      readonly files: readonly PictureFile[]
      readonly isNew: boolean
    }
  /** `message` follows "it". */
  | { readonly kind: 'failed'; readonly message: string }
  /** Too small to be one: it counts readers, and is left to the reader's own rules. */
  | { readonly kind: 'no-picture' }

/** Rejects only where `signal` ended it. */
export function bringOneBy(options: BringOneOptions, signal: AbortSignal) {
  const inTurn = oneOf(RESIZED_AT_ONCE)
  const made = new Map<string, Remembered>()
  return async ({ address, name }: PictureJob): Promise<BroughtOne> => {
    const before = await earlier(options, name)
    const mustAsk = options.refresh === true || isBesideFeed(address)
    if (before !== null && !mustAsk) return before
    const got = await options.read(address, { signal, tag: before?.remembered.tag ?? null })
    if (got.kind === 'same' && before !== null) return before
    if (got.kind !== 'bytes') {
      const isGone = got.kind === 'same' || got.why === 'gone'
      return before !== null && !isGone ? before : failed(got.kind === 'same' ? NOTHING : got.message)
    }
    const { bytes, tag } = got
    const twin = made.get(pictureHash(bytes))
    if (twin) return { kind: 'here', remembered: { ...twin, tag }, files: [], isNew: true }
    const result = await inTurn(() => resizePicture(bytes))
    if (result.kind === 'refused') return failed(result.message)
    if (isDot(result)) return { kind: 'no-picture' }
    made.set(result.about.hash, { ...result.about, tag })
    return here(result, tag)
  }
}

/** Unfolded in memory, a picture is a hundred times its file. */
const RESIZED_AT_ONCE = 2
const NOTHING = 'was not given out'

function failed(message: string): BroughtOne {
  return { kind: 'failed', message }
}

function here({ about, files }: Exclude<Resized, { kind: 'refused' }>, tag: string | null): BroughtOne {
  return { kind: 'here', remembered: { ...about, tag }, files, isNew: true }
}

function isDot({ about }: Exclude<Resized, { kind: 'refused' }>): boolean {
  return about.width <= 2 || about.height <= 2
}

/** Null unless all of its files are still there. */
async function earlier({ known, standing }: BringOneOptions, name: string) {
  const remembered = known.get(name)
  if (remembered === undefined) return null
  const files: PictureFile[] = []
  for (const path of filesOf(remembered)) {
    const content = await standing(path)
    if (content === null) return null
    files.push({ path, content })
  }
  return { kind: 'here', remembered, files, isNew: false } as const
}
