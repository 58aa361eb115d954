/** Where the files of an archive stand, as src/press/layout writes them. All below the folder of the index. */
import { shortHash } from '#edition/slug.ts'
import type { ArchiveIndex, ArchivePage } from './archive-file.ts'

export function pageAddress({ p, v }: ArchivePage, index: string): string {
  return new URL(`${p}.json?v=${v}`, index).href
}

export function authorsAddress({ authors }: ArchiveIndex, index: string): string {
  return new URL(`authors.json?v=${authors}`, index).href
}

/** Null for an index that names no such file. */
export function slugsAddress({ slugs }: ArchiveIndex, slug: string, index: string): string | null {
  const file = slugFile(slug, slugs.length)
  const hash = slugs[file]
  return hash === undefined ? null : new URL(`slugs/${file}.json?v=${hash}`, index).href
}

/** All of them. */
export function slugAddresses({ slugs }: ArchiveIndex, index: string): readonly string[] {
  return slugs.map((hash, file) => new URL(`slugs/${file}.json?v=${hash}`, index).href)
}

/** Which of `files` files names this article. */
export function slugFile(slug: string, files: number): number {
  return Number.parseInt(shortHash(slug), 36) % files
}
