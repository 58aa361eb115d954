/** What the worker knows of the server from the last real answer, told to every open page. */
import type { WorkerNews } from '#device/offline/worker-messages.ts'
import { retryAfter } from '#lib/retry-after.ts'
import { here, open } from './scope.ts'

interface Known {
  readonly heardAt: number | null
  readonly unheardSince: number | null
  readonly isFull: boolean
  /** When the server wants to be asked again, as it said with its last refusal. */
  readonly notBefore: number | null
  /** It answered badly, rather than not at all. */
  readonly isRefused: boolean
}

const PLACE = new URL('?lectern-known', here.location.href).href
const NOTHING: Known = { heardAt: null, unheardSince: null, isFull: false, notBefore: null, isRefused: false }

/** The browser ends a worker that has nothing to do; what it knew is kept. */
let known: Promise<Known> | null = null

export function knownNow(): Promise<Known> {
  known ??= readKnown()
  return known
}

async function readKnown(): Promise<Known> {
  try {
    const kept = await (await open('notes')).match(PLACE)
    // Written below.
    return kept ? { ...NOTHING, ...((await kept.json()) as Partial<Known>) } : NOTHING
  } catch {
    return NOTHING
  }
}

export async function heard(): Promise<void> {
  const before = await knownNow()
  const at = Date.now()
  silentAt = 0
  await note({ ...before, heardAt: at, unheardSince: null, notBefore: null, isRefused: false })
  await tell({ kind: 'heard', at })
}

/**
 * A file that never changes came: the server is there, which says nothing of how new the edition is. One that refuses the
 * edition itself does so still.
 */
export async function answered(): Promise<void> {
  const before = await knownNow()
  if (before.unheardSince === null || before.isRefused) return
  silentAt = 0
  await note({ ...before, unheardSince: null })
  await tell({ kind: 'answered' })
}

/** `answer`: what came in place of what was asked for; null where nothing came. */
export async function unheard(answer: Response | null = null): Promise<void> {
  const now = Date.now()
  if (answer === null) silentAt = now
  const before = await knownNow()
  const since = before.unheardSince ?? now
  const wait = retryAfter(answer?.headers.get('retry-after') ?? null, now)
  const notBefore = wait === null ? before.notBefore : now + wait
  await note({ ...before, unheardSince: since, notBefore, isRefused: answer !== null })
  await tell({ kind: 'unheard', since, heardAt: before.heardAt, notBefore })
}

/** A page asks for several files one after the other: who has waited for one in vain does not wait for the next. */
const SILENT_MS = 60_000
let silentAt = 0

export function isSilent(): boolean {
  return Date.now() - silentAt < SILENT_MS
}

export async function full(isFull: boolean): Promise<void> {
  const before = await knownNow()
  if (before.isFull === isFull) return
  await note({ ...before, isFull })
  if (isFull) await tell({ kind: 'full' })
}

async function note(now: Known): Promise<void> {
  known = Promise.resolve(now)
  try {
    await (await open('notes')).put(PLACE, Response.json(now))
  } catch {
    // Known for as long as the worker lives.
  }
}

async function tell(news: WorkerNews): Promise<void> {
  const windows = await here.clients.matchAll({ type: 'window', includeUncontrolled: true })
  for (const client of windows) {
    if (client.url.startsWith(here.registration.scope)) client.postMessage(news)
  }
}
