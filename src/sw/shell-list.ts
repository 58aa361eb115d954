/** The files of the reader, as the build writes them into the first line of the worker; the press writes them anew. */

export interface ShellFile {
  /** Below the worker's own folder. */
  readonly url: string
  /** Null where the name changes with the content. */
  readonly revision: string | null
  /** As in the attribute of a script: what has another hash is never taken for this file. */
  readonly integrity: string
}

export interface ShellList {
  /** Opens any address of the edition. */
  readonly page: string
  /** Addresses have pages of their own on the server, which come first. */
  readonly isMade: boolean
  readonly files: readonly ShellFile[]
}

const START = 'self.lecternShell='

export function shellLine(list: ShellList): string {
  return `${START}${JSON.stringify(list)};\n`
}

/** The list of a built worker and the code behind it; null for a worker without one, such as that which ends all others. */
export function splitWorker(script: string): { readonly list: ShellList; readonly code: string } | null {
  const end = script.indexOf(';\n')
  if (!script.startsWith(START) || end < 0) return null
  // Our own build wrote it.
  const list = JSON.parse(script.slice(START.length, end)) as ShellList
  return { list, code: script.slice(end + 2) }
}
