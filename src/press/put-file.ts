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

/** True where something was written to the stage. `path` has forward slashes. */
export function putFile(site: Site, path: string, content: string | Uint8Array): boolean {
  const wanted = Buffer.from(content)
  if (!site.isNew && isSame(join(site.folder, path), wanted)) return false
  const target = join(site.stage, path)
  makeFolder(dirname(target))
  writeFileSync(target, wanted)
  return true
}

function isSame(path: string, wanted: Buffer): boolean {
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
