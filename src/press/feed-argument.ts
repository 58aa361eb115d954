/** A FEED on the command line: a file, or an http(s) address. */
import { readFile, stat } from 'node:fs/promises'
import { basename, dirname, resolve } from 'node:path'
import { joinBytes } from '#source/decode.ts'
import { guardedFetch } from './guarded-fetch.ts'

export interface FeedArgument {
  /** Where the reader finds it, relative to edition.json. */
  readonly url: string
  readonly name: string
  /** Reads it anew each time, so that an edited file shows on reload. */
  readonly read: () => Promise<Uint8Array<ArrayBuffer>>
  /** Where the pages that it goes on with stand, for a feed on this machine. */
  readonly folder: string | null
}

export type FeedArguments =
  | { readonly kind: 'feeds'; readonly feeds: readonly FeedArgument[] }
  | { readonly kind: 'wrong'; readonly message: string }

export async function readFeedArguments(args: readonly string[]): Promise<FeedArguments> {
  const feeds: FeedArgument[] = []
  for (const [i, arg] of args.entries()) {
    if (arg.startsWith('-')) return wrong(`There is no option ${arg}. Give files or addresses of feeds.`)
    const isAddress = /^https?:\/\//i.test(arg)
    if (!isAddress && !(await isFile(arg))) return wrong(`There is no file at ${arg}. Check the path.`)
    feeds.push(isAddress ? feedAt(arg, i) : feedIn(arg, i))
  }
  return { kind: 'feeds', feeds }
}

function wrong(message: string): FeedArguments {
  return { kind: 'wrong', message }
}

async function isFile(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isFile()
  } catch {
    return false
  }
}

function feedIn(path: string, i: number): FeedArgument {
  const name = basename(path)
  return {
    url: `feeds/${i}/${encodeURIComponent(name)}`,
    name,
    read: async () => new Uint8Array(await readFile(resolve(path))),
    folder: dirname(resolve(path)),
  }
}

function feedAt(address: string, i: number): FeedArgument {
  const url = new URL(address)
  const name = url.pathname.split('/').filter(Boolean).at(-1) ?? url.hostname
  return { url: `feeds/${i}/${encodeURIComponent(name)}`, name, read: () => readAddress(url), folder: null }
}

const LONGEST_WAIT_MS = 20_000
const MOST_BYTES = 100_000_000

/** Fetched here, because few sites let another site's page read their feed. */
async function readAddress(url: URL): Promise<Uint8Array<ArrayBuffer>> {
  const response = await guardedFetch([url.href])(url, { signal: AbortSignal.timeout(LONGEST_WAIT_MS) })
  if (!response.ok) throw new FeedRefused(response.status)
  const chunks: Uint8Array[] = []
  let bytes = 0
  for await (const chunk of response.body ?? []) {
    bytes += chunk.byteLength
    if (bytes > MOST_BYTES) throw new FeedRefused(413)
    chunks.push(chunk)
  }
  return joinBytes(chunks, bytes)
}

/** Carries the other server's status on to the reader, which has words for it. */
export class FeedRefused extends Error {
  readonly status: number
  constructor(status: number) {
    super(`The feed's server answered ${status}.`)
    this.status = status
  }
}
