/** Files that keep their address while they change: edition.json and feeds. The server first, for as long as a reader waits. */
import { beginsWrong, judge, type Verdict } from './guard.ts'
import { full, heard, isSilent, unheard } from './news.ts'
import { type Body, patiently, readBody } from './read-body.ts'
import { keepable, open, put } from './scope.ts'

/** Research and readers agree: longer than this is no answer. */
const LIMIT_MS = 2000

export async function answerChanging(event: FetchEvent): Promise<Response> {
  const { request } = event
  const coming = bring(request.url, request.signal)
  const kept = await keptCopy(request.url)
  if (kept === null) return withoutCopy(event, await coming)
  const answer = isSilent() ? null : await patiently(coming, LIMIT_MS).catch(() => null)
  if (answer?.kind === 'good') {
    event.waitUntil(answer.isKept.then(heard))
    return answer.response
  }
  // What is still on its way is kept when it comes.
  event.waitUntil(
    coming.then((late) => (late.kind === 'good' ? late.isKept.then(heard) : unheard(saidBy(late)))),
  )
  if (answer === null && !isSilent()) event.waitUntil(unheard())
  return kept
}

async function withoutCopy(event: FetchEvent, answer: Answer): Promise<Response> {
  if (answer.kind === 'good') event.waitUntil(answer.isKept.then(heard))
  else event.waitUntil(unheard(saidBy(answer)))
  if (answer.kind === 'lost') return Response.error()
  return answer.response
}

function saidBy(answer: Exclude<Answer, { kind: 'good' }>): Response | null {
  return answer.kind === 'wrong' ? answer.response : null
}

export type Answer =
  | {
      readonly kind: 'good'
      readonly response: Response
      readonly bytes: number
      /** False where there was no room. */
      readonly isKept: Promise<boolean>
    }
  /** Not what was asked for: a login page, half a file, an error. */
  | { readonly kind: 'wrong'; readonly response: Response }
  | { readonly kind: 'lost' }

/** Fetches it, looks at it and keeps it. Never rejects. */
export async function bring(address: string, signal: AbortSignal | null = null): Promise<Answer> {
  const patience = AbortSignal.timeout(60_000)
  try {
    const response = await fetch(address, {
      // A validator goes out, so an unchanged file costs no body.
      cache: 'no-cache',
      credentials: 'same-origin',
      signal: signal ? AbortSignal.any([signal, patience]) : patience,
    })
    // Its links are relative to where it came from, which an answer of ours would not tell.
    if (!response.ok || response.redirected) return { kind: 'wrong', response }
    return await judged(response, await readBody(response), address)
  } catch {
    return { kind: 'lost' }
  }
}

async function judged(response: Response, body: Body, address: string): Promise<Answer> {
  if (body.kind === 'whole') {
    if (await isHere(address, body.bytes)) {
      const again = new Response(body.bytes, response)
      return { kind: 'good', response: again, bytes: body.bytes.byteLength, isKept: Promise.resolve(true) }
    }
    const verdict = await judge(body.bytes, address)
    const again = new Response(body.bytes, response)
    if (verdict.kind === 'wrong') return { kind: 'wrong', response: again }
    const isKept = keep(address, body.bytes, response, verdict)
    return { kind: 'good', response: again, bytes: body.bytes.byteLength, isKept }
  }
  const passed = new Response(body.stream, response)
  if (beginsWrong(body.first, address)) return { kind: 'wrong', response: passed }
  const isKept = body.rest.then(async (bytes) => {
    const verdict = bytes && (await judge(bytes, address))
    return bytes !== null && verdict?.kind === 'whole' && keep(address, bytes, response, verdict)
  })
  return { kind: 'good', response: passed, bytes: body.first.byteLength, isKept }
}

/** A screen asks every few minutes, for months: what is as it was is neither read nor written again. */
async function isHere(address: string, bytes: Uint8Array): Promise<boolean> {
  const newest = await firstOf(address, 'coming', 'editions')
  const kept = newest && new Uint8Array(await newest.arrayBuffer())
  return kept?.byteLength === bytes.byteLength && kept.every((byte, at) => byte === bytes[at])
}

/** A feed that leads to an archive waits beside the one that is read offline, until its archive is here. */
async function keep(
  address: string,
  bytes: Uint8Array<ArrayBuffer>,
  from: Response,
  verdict: Extract<Verdict, { kind: 'whole' }>,
): Promise<boolean> {
  const store = verdict.leads === null ? 'editions' : 'coming'
  const isKept = await put(store, address, keepable(bytes, from))
  await full(!isKept)
  return isKept
}

/** Of a feed whose archive never came whole: better than nothing. */
export async function keptCopy(address: string): Promise<Response | null> {
  return firstOf(address, 'editions', 'coming')
}

/** From the first of these stores that has it. */
async function firstOf(
  address: string,
  ...stores: readonly ('coming' | 'editions')[]
): Promise<Response | null> {
  try {
    for (const store of stores) {
      const kept = await (await open(store)).match(address)
      if (kept) return kept
    }
  } catch {
    // A browser that refuses its storage has nothing kept.
  }
  return null
}
