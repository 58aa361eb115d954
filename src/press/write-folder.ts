/** Writes an edition into a folder: only what has changed, the pointer last, and never half a file. */
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { MANIFEST, type Manifest, readManifest } from './manifest.ts'

export interface Written {
  readonly files: number
  readonly changed: number
  readonly bytes: number
}

export interface FileToWrite {
  readonly path: string
  readonly content: string | Uint8Array
}

/** Files come in the order in which they may be seen. `folder` exists or is made. */
export async function writeFolder(folder: string, files: AsyncIterable<FileToWrite>): Promise<Written> {
  const before = await readManifest(folder)
  const paths: string[] = []
  const made = new Set<string>()
  let [changed, bytes] = [0, 0]
  for await (const { path, content } of files) {
    const target = join(folder, path)
    const wanted = Buffer.from(content)
    if (!made.has(dirname(target))) await mkdir(dirname(target), { recursive: true })
    made.add(dirname(target))
    paths.push(path)
    bytes += wanted.byteLength
    if (await isSame(target, wanted)) continue
    await replace(target, wanted)
    changed += 1
  }
  await tidy(folder, before, new Set(paths))
  return { files: paths.length, changed, bytes }
}

async function isSame(path: string, wanted: Buffer): Promise<boolean> {
  try {
    return (await readFile(path)).equals(wanted)
  } catch {
    return false
  }
}

/** A reader sees the old file or the new one, and nothing in between. */
async function replace(path: string, content: Uint8Array): Promise<void> {
  const beside = `${path}.new`
  await writeFile(beside, content)
  await rename(beside, path)
}

/** What the last edition had and this one has not stays for one more: somebody may be reading with its index. */
async function tidy(folder: string, before: Manifest | null, now: ReadonlySet<string>): Promise<void> {
  const stale = (before?.files ?? []).filter((path) => !now.has(path))
  const gone = (before?.stale ?? []).filter((path) => !now.has(path) && !stale.includes(path))
  const isUnchanged = before !== null && stale.length === 0 && before.files.length === now.size
  // Run again on the same articles, nothing in the folder changes.
  if (isUnchanged) return
  for (const path of gone) await rm(join(folder, path), { force: true })
  const manifest: Manifest = { files: [...now].sort(), stale }
  await replace(join(folder, MANIFEST), Buffer.from(JSON.stringify(manifest)))
}
