/** The service worker of an edition: the reader's own, told which files the edition has. */
import { createHash } from 'node:crypto'
import { type ShellFile, type ShellList, shellLine, splitWorker } from '#sw/shell-list.ts'

/** Its address never changes. */
export const WORKER = 'sw.js'
/** Opens any address, and no host sends it with a status of its own. */
export const READER_PAGE = 'reader.html'

/** `read` gives files as they will be published. */
export function workerFor(script: string, read: (path: string) => Uint8Array): string {
  const parts = splitWorker(script)
  // The one that ends all others goes to the readers as it is.
  if (parts === null) return script
  const others = parts.list.files.filter(({ url }) => url !== parts.list.page)
  const page: ShellFile = { url: READER_PAGE, revision: '', integrity: '' }
  const files = [page, ...others].map((file) => withHash(file, read(file.url)))
  const list: ShellList = { page: READER_PAGE, isMade: true, files }
  return shellLine(list) + parts.code
}

function withHash({ url, revision }: ShellFile, bytes: Uint8Array): ShellFile {
  const integrity = `sha384-${createHash('sha384').update(bytes).digest('base64')}`
  return { url, revision: revision === null ? null : integrity.slice(7, 23), integrity }
}
