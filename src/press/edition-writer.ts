/**
 * Writes an edition into a folder. Everything waits on a stage until it is whole; then it moves into its place, what is
 * pointed at before what points at it. A full disk or an interruption leaves the edition before untouched.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { MANIFEST, type Manifest, readManifest } from './manifest.ts'
import { putFile, type Site } from './put-file.ts'

export interface Written {
  readonly files: number
  readonly changed: number
  readonly bytes: number
}

/** Files that somebody else has put on the stage. */
export interface Staged {
  readonly files: readonly string[]
  /** Those of them that are new or have changed. */
  readonly changed: readonly string[]
  readonly bytes: number
}

export interface EditionWriter {
  readonly site: Site
  /** In the order in which the files may be seen. */
  readonly put: (path: string, content: string | Uint8Array) => void
  readonly took: (staged: Staged) => void
  /** Of everything so far, by path. */
  readonly paths: () => readonly string[]
  readonly read: (path: string) => Uint8Array
  /** Moves everything into its place. */
  readonly finish: () => Promise<Written>
  /** Leaves the folder as it was. */
  readonly giveUp: () => void
}

const STAGE = '.lectern-new'

/** `folder` is absolute; it need not exist. */
export function openWriter(folder: string): EditionWriter {
  const isMissing = !existsSync(folder)
  const isNew = isMissing || readdirSync(folder).every((name) => name === STAGE)
  const stage = isMissing ? `${folder}${STAGE}` : join(folder, STAGE)
  // A build that was killed may have left one.
  rmSync(stage, { recursive: true, force: true })
  mkdirSync(stage, { recursive: true })
  const site: Site = { folder, stage, isNew }
  const files = new Set<string>()
  const changed: string[] = []
  let bytes = 0
  return {
    site,
    put: (path, content) => {
      files.add(path)
      const put = putFile(site, path, content)
      bytes += put.bytes
      if (put.isChanged) changed.push(path)
    },
    took: (staged) => {
      for (const path of staged.files) files.add(path)
      // One by one: engines take no more than some hundred thousand arguments.
      for (const path of staged.changed) changed.push(path)
      bytes += staged.bytes
    },
    paths: () => [...files],
    read: (path) => readFileSync(join(existsSync(join(stage, path)) ? stage : folder, path)),
    finish: async () => {
      const before = isNew ? null : await readManifest(folder)
      const manifest = manifestAfter(before, files)
      if (manifest) writeFileSync(join(stage, MANIFEST), JSON.stringify(manifest))
      if (isMissing) renameSync(stage, folder)
      else moveEach(site, [...pointersLast(changed), ...(manifest ? [MANIFEST] : [])])
      if (manifest) dropGone(folder, before, manifest)
      return { files: files.size, changed: changed.length, bytes }
    },
    giveUp: () => rmSync(stage, { recursive: true, force: true }),
  }
}

/** What others are found by comes after them, the front after all, and the worker that names all after that. */
const POINTERS = [
  /^sitemap.*\.xml$/,
  /^archive\/index\.json$/,
  /^feed\.json$/,
  /^(?:index|404|reader)\.html$/,
  /^sw\.js$/,
]

function pointersLast(paths: readonly string[]): readonly string[] {
  const rank = (path: string) => POINTERS.findIndex((pointer) => pointer.test(path))
  return paths.toSorted((a, b) => rank(a) - rank(b))
}

function moveEach({ folder, stage }: Site, paths: readonly string[]): void {
  const made = new Set<string>()
  for (const path of paths) {
    const target = join(folder, path)
    if (!made.has(dirname(target))) mkdirSync(dirname(target), { recursive: true })
    made.add(dirname(target))
    renameSync(join(stage, path), target)
  }
  rmSync(stage, { recursive: true, force: true })
}

/**
 * What the last edition had and this one has not stays for one more: somebody may be reading with its index. Null where
 * nothing is to be noted: run again on the same articles, nothing in the folder changes.
 */
function manifestAfter(before: Manifest | null, now: ReadonlySet<string>): Manifest | null {
  const stale = (before?.files ?? []).filter((path) => !now.has(path))
  const isUnchanged = before !== null && stale.length === 0 && before.files.length === now.size
  return isUnchanged ? null : { files: [...now].sort(), stale }
}

function dropGone(folder: string, before: Manifest | null, { files, stale }: Manifest): void {
  const kept = new Set([...files, ...stale])
  for (const path of before?.stale ?? []) if (!kept.has(path)) rmSync(join(folder, path), { force: true })
}
