/** Brings a document in over the network, with a time limit and a count of the bytes so far. */
import { decodeBytes, joinBytes, MOST_BYTES } from './decode.ts'

export type ReadText =
  | {
      readonly kind: 'text'
      readonly text: string
      readonly address: string
      /** The `Link` header, where the server lets it be seen. */
      readonly link?: string
    }
  | { readonly kind: 'failed'; readonly failure: ReadFailure }

export type ReadFailure =
  | { readonly why: 'missing'; readonly address: string }
  | {
      readonly why: 'refused'
      readonly address: string
      readonly status: number
      /** Its `Retry-After`, as it stands there. */
      readonly retryAfter?: string
    }
  | { readonly why: 'unreachable'; readonly address: string }
  | { readonly why: 'too-slow'; readonly address: string; readonly seconds: number }
  | { readonly why: 'too-big'; readonly address: string; readonly bytes: number }
  | { readonly why: 'not-text'; readonly address: string }
  /** Stands in a network that nobody outside it is to look into. */
  | { readonly why: 'private'; readonly address: string }

/** Thrown by a `fetch` that will not ask there. */
export class PrivateAddress extends Error {}

export interface ReadOptions {
  readonly signal: AbortSignal
  /** Called with all bytes so far; a long load can then be told. */
  readonly onBytes?: (bytes: number) => void
  /** Without a single new byte for this long, the server is given up on. */
  readonly patienceSeconds?: number
  /** Asks in the reader's place; the browser's own unless said otherwise. */
  readonly fetch?: typeof fetch
}

/**
 * A validator goes out, so an unchanged file costs no body and a changed one is never missed. An address that names its
 * content's hash never changes what it holds.
 */
function cacheFor(address: string): RequestCache {
  return /[?&]v=[\da-f]{6,}$/.test(address) ? 'default' : 'no-cache'
}

/** What a server gave, before anybody reads it. */
export interface GotBytes {
  readonly kind: 'bytes'
  readonly bytes: Uint8Array<ArrayBuffer>
  /** Where it came from in the end. */
  readonly address: string
  /** The `Link` header, where the server lets it be seen. */
  readonly link: string | null
}

/** Rejects only where the caller's own signal ended it. */
export async function readText(address: string, options: ReadOptions): Promise<ReadText> {
  const read = await readBytes(address, options)
  return read.kind === 'failed' ? read : textOf(read.bytes, read.address, read.link)
}

export type ReadBytes = (
  address: string,
  options: ReadOptions,
) => Promise<GotBytes | { readonly kind: 'failed'; readonly failure: ReadFailure }>

/** As `readText`, undecoded. */
export const readBytes: ReadBytes = async (address, options) => {
  const { signal, patienceSeconds = 20 } = options
  const patience = startPatience(patienceSeconds)
  try {
    const both = AbortSignal.any([signal, patience.signal])
    const response = await (options.fetch ?? fetch)(address, {
      signal: both,
      cache: cacheFor(address),
      credentials: 'same-origin',
    })
    if (!response.ok) return failed(statusFailure(address, response))
    const bytes = await allOf(response, (count) => {
      patience.renew()
      options.onBytes?.(count)
    })
    if (bytes === null) return failed({ why: 'too-big', address, bytes: MOST_BYTES })
    return { kind: 'bytes', bytes, address: response.url || address, link: response.headers.get('link') }
  } catch (error) {
    signal.throwIfAborted()
    if (error instanceof PrivateAddress) return failed({ why: 'private', address })
    if (patience.signal.aborted) return failed({ why: 'too-slow', address, seconds: patienceSeconds })
    return failed({ why: 'unreachable', address })
  } finally {
    patience.end()
  }
}

/** For bytes that are here already. */
export async function textOf(
  bytes: Uint8Array<ArrayBuffer>,
  address: string,
  link: string | null = null,
): Promise<ReadText> {
  const decoded = await decodeBytes(bytes)
  if (decoded.kind === 'not-text') return failed({ why: 'not-text', address })
  if (decoded.kind === 'too-big') return failed({ why: 'too-big', address, bytes: MOST_BYTES })
  return { kind: 'text', text: decoded.text, address, ...(link !== null && { link }) }
}

function failed(failure: ReadFailure) {
  return { kind: 'failed', failure } as const
}

function statusFailure(address: string, { status, headers }: Response): ReadFailure {
  if (status === 404 || status === 410) return { why: 'missing', address }
  const retryAfter = headers.get('retry-after')
  return { why: 'refused', address, status, ...(retryAfter !== null && { retryAfter }) }
}

function startPatience(seconds: number): { signal: AbortSignal; renew: () => void; end: () => void } {
  const controller = new AbortController()
  const start = () => setTimeout(() => controller.abort(), seconds * 1000)
  let timer = start()
  const renew = () => {
    clearTimeout(timer)
    timer = start()
  }
  return { signal: controller.signal, renew, end: () => clearTimeout(timer) }
}

/** Null for more than a page can hold: the rest is not asked for. */
async function allOf(
  response: Response,
  onBytes: (count: number) => void,
): Promise<Uint8Array<ArrayBuffer> | null> {
  if (!response.body) return new Uint8Array(await response.arrayBuffer())
  const chunks: Uint8Array[] = []
  let count = 0
  const reader = response.body.getReader()
  for (let step = await reader.read(); !step.done; step = await reader.read()) {
    chunks.push(step.value)
    count += step.value.byteLength
    if (count > MOST_BYTES) {
      await reader.cancel()
      return null
    }
    onBytes(count)
  }
  return joinBytes(chunks, count)
}
