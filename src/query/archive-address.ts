/** Where the files of an archive stand, as src/press/layout writes them. All below the folder of the index. */
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
  return spread(slug) % files
}

/** FNV-1a of 32 bits (Fowler, Noll and Vo), its halves folded, since only the lowest bits count here. */
function spread(text: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  return (hash ^ (hash >>> 16)) >>> 0
}
