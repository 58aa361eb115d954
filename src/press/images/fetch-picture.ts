/** A picture over the network: only from public hosts, not for long and not for much, wherever it is redirected to. */
import { type LookupAddress, lookup } from 'node:dns'
import http, { type IncomingMessage, type RequestOptions } from 'node:http'
import https from 'node:https'
import { isIP, type LookupFunction } from 'node:net'
import { pipeline, type Readable } from 'node:stream'
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib'
import { joinBytes } from '#source/decode.ts'
import { isPrivateAddress } from './private-address.ts'

export type PictureRead =
  | { readonly kind: 'bytes'; readonly bytes: Uint8Array; readonly tag: string | null }
  /** As it was when it was given `tag`. */
  | { readonly kind: 'same' }
  | PictureFailure

export interface PictureFailure {
  readonly kind: 'failed'
  /** `gone`: the publisher has taken it away. `silent`: its host does not answer at all. */
  readonly why: 'gone' | 'silent' | 'refused'
  /** Follows "it". */
  readonly message: string
}

export interface FetchOptions {
  readonly signal: AbortSignal
  /** Of the version that is here already. */
  readonly tag?: string | null
  /** Private hosts that the publisher wants asked all the same. */
  readonly allowPrivate?: (url: URL) => boolean
  readonly seconds?: number
}

export const MOST_BYTES = 30_000_000
const MOST_REDIRECTS = 5

/** Rejects only where the caller's own signal ended it. */
export async function fetchPicture(address: string, options: FetchOptions): Promise<PictureRead> {
  const { seconds = 20 } = options
  const time = AbortSignal.timeout(seconds * 1000)
  const signal = AbortSignal.any([options.signal, time])
  try {
    return await follow(new URL(address), { ...options, signal })
  } catch (error) {
    options.signal.throwIfAborted()
    if (time.aborted) return failed('silent', `did not come within ${seconds} seconds`)
    if (error instanceof PrivateHost) return failed('refused', PRIVATE)
    return failed('silent', 'could not be reached')
  }
}

const PRIVATE = 'is on a private network'

export function failed(why: PictureFailure['why'], message: string): PictureFailure {
  return { kind: 'failed', why, message }
}

async function follow(start: URL, options: FetchOptions): Promise<PictureRead> {
  let url = start
  for (let hops = 0; hops <= MOST_REDIRECTS; hops += 1) {
    if (url.protocol !== 'http:' && url.protocol !== 'https:') return failed('refused', 'is not on the web')
    if (url.username || url.password) return failed('refused', 'has a password in its address')
    if (isForbidden(url, options)) return failed('refused', PRIVATE)
    const response = await ask(url, options)
    const { statusCode: status = 0, headers } = response
    const next = REDIRECTS.has(status) ? (headers.location ?? '') : null
    if (next === null) return answer(response, status)
    response.destroy()
    if (!URL.canParse(next, url)) return failed('refused', 'is redirected to nowhere')
    url = new URL(next, url)
  }
  return failed('refused', `is redirected more than ${MOST_REDIRECTS} times`)
}

const REDIRECTS = new Set([301, 302, 303, 307, 308])

function isForbidden(url: URL, { allowPrivate }: FetchOptions): boolean {
  const host = url.hostname.replace(/^\[|\]$/g, '')
  return isIP(host) !== 0 && isPrivateAddress(host) && !allowPrivate?.(url)
}

const AGENTS = {
  'http:': new http.Agent({ keepAlive: true }),
  'https:': new https.Agent({ keepAlive: true }),
}

/** By Node's own client: `fetch` does not say which address a name led to. */
function ask(url: URL, options: FetchOptions): Promise<IncomingMessage> {
  const isHttps = url.protocol === 'https:'
  const isTrusted = options.allowPrivate?.(url) ?? false
  const request: RequestOptions = {
    agent: AGENTS[isHttps ? 'https:' : 'http:'],
    signal: options.signal,
    headers: headersFor(options.tag ?? null),
    ...(!isTrusted && { lookup: publicLookup }),
  }
  return new Promise((resolve, reject) => {
    const sent = (isHttps ? https : http).get(url, request, resolve)
    sent.on('error', (error) => {
      // A kept connection may be closed by the other side at the moment it is used again.
      const isStale = sent.reusedSocket && !options.signal.aborted
      if (isStale) ask(url, options).then(resolve, reject)
      else reject(error)
    })
  })
}

function headersFor(tag: string | null): Record<string, string> {
  const isEtag = tag !== null && /^(?:W\/)?"/.test(tag)
  return {
    accept: 'image/avif,image/webp,image/png,image/jpeg,image/gif,image/svg+xml;q=0.8,*/*;q=0.5',
    'accept-encoding': 'identity',
    'user-agent': 'Lectern (pictures of an edition)',
    ...(tag !== null && { [isEtag ? 'if-none-match' : 'if-modified-since']: tag }),
  }
}

class PrivateHost extends Error {}

/** The check and the connection share one answer, so a name cannot lead elsewhere in between. */
const publicLookup: LookupFunction = (host, options, done) => {
  lookup(host, { ...options, all: true }, (error, found: LookupAddress[]) => {
    if (error) done(error, '', 0)
    else if (found.some(({ address }) => isPrivateAddress(address))) done(new PrivateHost(), '', 0)
    else if (options.all) done(null, found)
    else done(null, found[0]?.address ?? '', found[0]?.family)
  })
}

async function answer(response: IncomingMessage, status: number): Promise<PictureRead> {
  if (status === 200) return bytesOf(response)
  response.destroy()
  if (status === 304) return { kind: 'same' }
  if (status === 404 || status === 410) return failed('gone', 'is no longer there')
  return failed('refused', `is not given out (its server answered ${status})`)
}

async function bytesOf(response: IncomingMessage): Promise<PictureRead> {
  const { headers } = response
  const chunks: Uint8Array[] = []
  let count = 0
  for await (const chunk of unpacked(response)) {
    count += chunk.byteLength
    if (count > MOST_BYTES) {
      response.destroy()
      return TOO_BIG
    }
    chunks.push(chunk)
  }
  return {
    kind: 'bytes',
    bytes: joinBytes(chunks, count),
    tag: headers.etag ?? headers['last-modified'] ?? null,
  }
}

export const TOO_BIG = failed('refused', 'is larger than 30 MB')

/** Some servers pack even when they are asked not to. Counted unpacked, so that nothing small unfolds into much. */
function unpacked(response: IncomingMessage): AsyncIterable<Uint8Array> {
  const open = UNPACKERS[response.headers['content-encoding']?.toLowerCase() ?? '']
  const stream: Readable = open === undefined ? response : pipeline(response, open(), () => undefined)
  return stream
}

const UNPACKERS: Readonly<Record<string, () => ReturnType<typeof createGunzip>>> = {
  gzip: createGunzip,
  deflate: createInflate,
  br: createBrotliDecompress,
}
