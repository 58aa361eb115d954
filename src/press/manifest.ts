/** What a build has put into a folder, so that the next one knows which files are its own. */
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'

export const MANIFEST = '.lectern.json'

export interface Manifest {
  readonly files: readonly string[]
  /** Of the build before; they go at the next one. */
  readonly stale: readonly string[]
}

/** Null where there is none, or none that can be read. */
export async function readManifest(folder: string): Promise<Manifest | null> {
  try {
    const found: unknown = JSON.parse(await readFile(join(folder, MANIFEST), 'utf8'))
    return { files: pathsIn(found, 'files'), stale: pathsIn(found, 'stale') }
  } catch {
    return null
  }
}

/** Nothing outside the folder is ever taken for a file of ours. */
function pathsIn(found: unknown, key: keyof Manifest): string[] {
  const list: unknown = typeof found === 'object' && found !== null ? Reflect.get(found, key) : null
  const isInside = (path: unknown): path is string => typeof path === 'string' && !/^[/\\]|\.\.|:/.test(path)
  return Array.isArray(list) ? list.filter(isInside) : []
}

/** A folder with somebody else's files in it is not written to without being told. */
export async function isForeign(folder: string): Promise<boolean> {
  try {
    const inside = await readdir(folder)
    return inside.length > 0 && !inside.includes(MANIFEST)
  } catch {
    return false
  }
}
