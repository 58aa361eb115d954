/** Puts a file of the new edition beside the old one: only where it is new or has changed. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** Where an edition stands, and where the next one waits until it is whole. Both absolute. */
export interface Site {
  readonly folder: string
  readonly stage: string
  /** There is no edition yet to compare with. */
  readonly isNew: boolean
}

export interface EditionFile {
  /** With forward slashes, below the edition's folder. */
  readonly path: string
  readonly content: string | Uint8Array
}

const made = new Set<string>()

export interface Put {
  readonly bytes: number
  /** Something was written to the stage. */
  readonly isChanged: boolean
}

/** `path` has forward slashes. */
export function putFile(site: Site, path: string, content: string | Uint8Array): Put {
  const wanted = bytesOf(content)
  const isChanged = site.isNew || !isSame(join(site.folder, path), wanted)
  if (isChanged) {
    const target = join(site.stage, path)
    makeFolder(dirname(target))
    writeFileSync(target, wanted)
  }
  return { bytes: wanted.length, isChanged }
}

let room = Buffer.allocUnsafe(100_000)

/** Of a text they are good until the next: a build writes many pages, and room of its own for each is time lost. */
function bytesOf(content: string | Uint8Array): Uint8Array {
  if (typeof content !== 'string') return content
  // No letter takes more than three bytes for each of its units.
  const most = content.length * 3
  if (most > room.length) room = Buffer.allocUnsafe(most)
  return room.subarray(0, room.write(content))
}

function isSame(path: string, wanted: Uint8Array): boolean {
  try {
    return readFileSync(path).equals(wanted)
  } catch {
    return false
  }
}

function makeFolder(path: string): void {
  if (made.has(path)) return
  mkdirSync(path, { recursive: true })
  made.add(path)
}
