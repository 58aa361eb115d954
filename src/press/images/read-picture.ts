/** A picture from wherever an article says it is: the network, the folder of a local feed, or the text itself. */
import { createHash } from 'node:crypto'
import { readFile, stat } from 'node:fs/promises'
import { addressInFolder, pathIn } from '#press/folder.ts'
import {
  type FetchOptions,
  failed,
  fetchPicture,
  MOST_BYTES,
  type PictureRead,
  TOO_BIG,
} from './fetch-picture.ts'

/** Rejects only where the signal ended it. */
export type ReadPicture = (
  address: string,
  options: Pick<FetchOptions, 'signal' | 'tag'>,
) => Promise<PictureRead>

export interface ReaderOptions extends Pick<FetchOptions, 'allowPrivate' | 'seconds'> {
  /** Of the local feeds, whose pictures stand beside them. */
  readonly folders: readonly string[]
}

export function pictureReader({ folders, ...rest }: ReaderOptions): ReadPicture {
  const overNetwork = givingUp((address, options) => fetchPicture(address, { ...rest, ...options }))
  return async (address, options) => {
    if (address.startsWith('data:')) return readData(address)
    return isBesideFeed(address) ? readBeside(address, folders, options.tag) : overNetwork(address, options)
  }
}

/** Such a picture is looked at in every build: its publisher works on it. */
export function isBesideFeed(address: string): boolean {
  return address.startsWith(addressInFolder(''))
}

async function readData(address: string): Promise<PictureRead> {
  if (address.length > MOST_BYTES * 1.4) return TOO_BIG
  try {
    const bytes = new Uint8Array(await (await fetch(address)).arrayBuffer())
    return { kind: 'bytes', bytes, tag: null }
  } catch {
    return failed('refused', 'is written into the text in a way that cannot be read')
  }
}

/** Two feeds may each have an `images/1.jpg`; a guess could put the wrong face on a story. */
async function readBeside(
  address: string,
  folders: readonly string[],
  tag: string | null | undefined,
): Promise<PictureRead> {
  const paths = new Set(folders.flatMap((folder) => pathIn(folder, new URL(address)) ?? []))
  const found = (await Promise.all([...paths].map(readFileAt))).filter((one) => one !== null)
  const [first, ...others] = found
  if (first === undefined) return failed('gone', 'is not beside the feed')
  if (first === 'too-big') return TOO_BIG
  if (others.some((one) => one === 'too-big' || hashOf(one) !== hashOf(first))) {
    return failed('refused', 'stands beside two feeds under the same name: rename one of them')
  }
  const hash = hashOf(first)
  return tag === hash ? { kind: 'same' } : { kind: 'bytes', bytes: first, tag: hash }
}

async function readFileAt(path: string): Promise<Uint8Array | 'too-big' | null> {
  try {
    const { size } = await stat(path)
    return size > MOST_BYTES ? 'too-big' : await readFile(path)
  } catch {
    return null
  }
}

function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex').slice(0, 32)
}

const MOST_SILENCES = 3

/** A host of many years ago would be waited for once for each of its pictures. */
function givingUp(read: ReadPicture): ReadPicture {
  const silences = new Map<string, number>()
  return async (address, options) => {
    const host = URL.canParse(address) ? new URL(address).host : ''
    const before = silences.get(host) ?? 0
    if (before >= MOST_SILENCES) return failed('silent', `is at ${host}, which did not answer`)
    const result = await read(address, options)
    const isSilent = result.kind === 'failed' && result.why === 'silent'
    silences.set(host, isSilent ? (silences.get(host) ?? 0) + 1 : 0)
    return result
  }
}
