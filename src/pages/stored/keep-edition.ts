/** Brings what a reader wants to have onto the device, once for all tabs. */
import { IDLE, type KeepProgress, keepAll } from '#device/offline/keep-run.ts'
import { askDesk } from '#query/ask-desk.ts'
import type { Edition } from '#query/use-edition.ts'
import { documentsOf, type KeepWish, planKeep } from './keep-plan.ts'

let progress: KeepProgress = IDLE
let running: AbortController | null = null
const listeners = new Set<() => void>()

export function keepProgress(): KeepProgress {
  return progress
}

export function onKeepProgress(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

function tell(now: KeepProgress): void {
  progress = now
  for (const listener of listeners) listener()
}

export async function keepEdition(
  folder: string,
  { keys, sources }: Pick<Edition, 'keys' | 'sources'>,
  wish: KeepWish,
): Promise<void> {
  running?.abort()
  const own = new AbortController()
  running = own
  await onlyHere(`lectern-keep:${folder}`, async () => {
    const files = await askDesk<'files'>({ kind: 'files', sources: keys, selection: null })
    if (own.signal.aborted) return
    const ours = { ...files, pictures: files.pictures.filter((address) => address.startsWith(folder)) }
    const job = planKeep(wish, ours, documentsOf(folder, sources), Date.now())
    await keepAll(job, (now) => running === own && tell(now), own.signal)
  })
}

export function pauseKeeping(): void {
  running?.abort()
  tell({ ...progress, phase: 'paused' })
}

/** Another tab that does it already does it for all. */
async function onlyHere(name: string, act: () => Promise<void>): Promise<void> {
  if (!('locks' in navigator)) return act()
  await navigator.locks.request(name, { ifAvailable: true }, (lock) => (lock ? act() : undefined))
}
