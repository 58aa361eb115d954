/** A folder on this machine as if it stood on a web server, so that sources and their pages are found as they will be online. */
import { readFile } from 'node:fs/promises'
import { join, resolve, sep } from 'node:path'
import { type ReadOptions, type ReadText, readText, textOf } from '#source/read-text.ts'
import { expectLarge } from './spare-memory.ts'

/** Never asked for over the network: `.invalid` belongs to nobody (RFC 2606). */
const ORIGIN = 'http://folder.invalid'

export function addressInFolder(name: string): string {
  return `${ORIGIN}/${name.split(sep).map(encodeURIComponent).join('/')}`
}

/** Reads from the folder what would stand beside the feed, and everything else over the network. */
export function readerFor(folder: string, ask: typeof fetch) {
  return async (address: string, options: ReadOptions): Promise<ReadText> => {
    const url = new URL(address)
    if (url.origin !== ORIGIN) return readText(address, { ...options, fetch: ask })
    const path = pathIn(folder, url)
    if (path === null) return { kind: 'failed', failure: { why: 'missing', address } }
    try {
      const bytes = new Uint8Array(await readFile(path))
      expectLarge(bytes.length)
      return await textOf(bytes, address)
    } catch {
      return { kind: 'failed', failure: { why: 'missing', address } }
    }
  }
}

/** Null for what lies outside: a feed may name any next page, but only its neighbours are read. */
export function pathIn(folder: string, { pathname }: Pick<URL, 'pathname'>): string | null {
  const root = resolve(folder)
  try {
    const path = join(root, decodeURIComponent(pathname))
    return path.startsWith(root + sep) ? path : null
  } catch {
    return null
  }
}
