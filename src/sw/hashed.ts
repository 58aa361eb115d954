/** Files whose address carries their hash: once here they are right for ever, and anything else is never kept. */
import { answered, full } from './news.ts'
import { patiently, readAll } from './read-body.ts'
import { keepable, open, put } from './scope.ts'

export function hashIn(address: string): string | null {
  return /[?&]v=([\da-f]{6,64})$/.exec(address)?.[1] ?? null
}

export async function answerHashed(event: FetchEvent): Promise<Response> {
  const { request } = event
  const kept = await keptFile(request.url)
  if (kept) return kept
  const brought = await bringHashed(request.url, request.signal)
  if (brought.kind === 'lost') return Response.error()
  if (brought.kind === 'right') {
    event.waitUntil(put('articles', request.url, keepable(brought.bytes, brought.from)).then(noteRoom))
    event.waitUntil(answered())
  }
  return new Response(brought.bytes, brought.from)
}

function noteRoom(isKept: boolean): Promise<void> {
  return full(!isKept)
}

export async function keptFile(address: string): Promise<Response | null> {
  try {
    return (await (await open('articles')).match(address)) ?? null
  } catch {
    return null
  }
}

export type Brought =
  | { readonly kind: 'right'; readonly bytes: Uint8Array<ArrayBuffer>; readonly from: Response }
  /** Of another edition, cut off, or no such file at all; a page that asked for it has words for that. */
  | { readonly kind: 'wrong'; readonly bytes: Uint8Array<ArrayBuffer>; readonly from: Response }
  | { readonly kind: 'lost' }

/** Never rejects. What has the wrong hash is asked for once more, past every store on the way. */
export async function bringHashed(address: string, signal: AbortSignal | null = null): Promise<Brought> {
  const first = await ask(address, 'default', signal)
  return first.kind === 'wrong' && first.from.ok ? ask(address, 'reload', signal) : first
}

async function ask(address: string, cache: RequestCache, signal: AbortSignal | null): Promise<Brought> {
  const patience = AbortSignal.timeout(60_000)
  try {
    const from = await patiently(
      fetch(address, {
        cache,
        credentials: 'same-origin',
        signal: signal ? AbortSignal.any([signal, patience]) : patience,
      }),
    )
    const bytes = await readAll(from)
    const isRight = from.ok && (await hashOf(bytes)).startsWith(hashIn(address) ?? '-')
    return { kind: isRight ? 'right' : 'wrong', bytes, from }
  } catch {
    return { kind: 'lost' }
  }
}

async function hashOf(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('')
}
