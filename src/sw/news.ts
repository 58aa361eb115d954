/** What the worker knows of the server from the last real answer, told to every open page. */
import type { WorkerNews } from '#device/offline/worker-messages.ts'
import { here, open } from './scope.ts'

interface Known {
  readonly heardAt: number | null
  readonly unheardSince: number | null
  readonly isFull: boolean
}

const PLACE = new URL('?lectern-known', here.location.href).href
const NOTHING: Known = { heardAt: null, unheardSince: null, isFull: false }

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
  await note({ ...before, heardAt: at, unheardSince: null })
  await tell({ kind: 'heard', at })
}

export async function unheard(): Promise<void> {
  const before = await knownNow()
  const since = before.unheardSince ?? Date.now()
  await note({ ...before, unheardSince: since })
  await tell({ kind: 'unheard', since, heardAt: before.heardAt })
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
