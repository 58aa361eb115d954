/** Brings what a reader wants to have onto the device, once for all tabs. */
import { useSyncExternalStore } from 'react'
import { IDLE, type KeepJob, type KeepProgress, keepAll, settleAll } from '#device/offline/keep-run.ts'
import { askDesk } from '#query/ask-desk.ts'
import type { Edition } from '#query/use-edition.ts'
import { readSelection } from '#route/selection-address.ts'
import { documentsOf, planKeep } from './keep-plan.ts'
import { type KeepWish, readWish, writeWish } from './keep-wish.ts'
import { keptBefore, noteKept } from './kept-note.ts'

let progress: KeepProgress = IDLE
let running: AbortController | null = null
const listeners = new Set<() => void>()

export function useKeepProgress(): KeepProgress {
  return useSyncExternalStore(listen, now, now)
}

/** For whoever need not know of every file that comes. */
export function useKeepPhase(): KeepProgress['phase'] {
  return useSyncExternalStore(listen, phase, phase)
}

function listen(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

function now(): KeepProgress {
  return progress
}

function phase(): KeepProgress['phase'] {
  return progress.phase
}

function tell(next: KeepProgress): void {
  progress = next
  for (const listener of listeners) listener()
}

type Whole = Pick<Edition, 'keys' | 'sources'>

/** What the reader wished for last; nothing while that is paused. */
export async function keepEdition(folder: string, edition: Whole): Promise<void> {
  const wish = readWish(folder)
  if (wish.isPaused) {
    tell({ ...progress, phase: 'paused' })
    return
  }
  running?.abort()
  const own = new AbortController()
  running = own
  await onlyHere(`lectern-keep:${folder}`, async () => {
    const job = await jobFor(wish, folder, edition)
    const before = await keptBefore(folder, job)
    if (before !== null && (await settleAll(job))) {
      // Unless the reader has paused it meanwhile, or wishes for something else.
      if (!own.signal.aborted) tell(before)
      return
    }
    const isWhole = await keepAll(job, (next) => running === own && tell(next), own.signal)
    if (isWhole) await noteKept(folder, job, progress)
  })
}

export async function jobFor(wish: KeepWish, folder: string, { keys, sources }: Whole): Promise<KeepJob> {
  const ask = (selection: ReturnType<typeof readSelection> | null) =>
    askDesk<'files'>({ kind: 'files', sources: keys, selection })
  const whole = await ask(null)
  const selected =
    wish.extent === 'selection' ? await ask(readSelection(new URLSearchParams(wish.query))) : null
  // Of other hosts nothing can be kept.
  const pictures = whole.pictures.filter((address) => address.startsWith(folder))
  const documents = documentsOf(folder, sources)
  return planKeep(wish, { whole: { ...whole, pictures }, selected, documents, now: Date.now() })
}

/** What has come stays; nothing more comes until it is resumed, also after a restart. */
export function pauseKeeping(folder: string): void {
  running?.abort()
  writeWish(folder, { ...readWish(folder), isPaused: true })
  tell({ ...progress, phase: 'paused' })
}

export async function keepNow(folder: string, edition: Whole, wish: KeepWish): Promise<void> {
  writeWish(folder, { ...wish, isPaused: false })
  // What an earlier wish came to says nothing of this one.
  tell({ ...IDLE, phase: 'running' })
  await keepEdition(folder, edition)
}

/** Another tab that does it already does it for all. */
async function onlyHere(name: string, act: () => Promise<void>): Promise<void> {
  if (!('locks' in navigator)) return act()
  await navigator.locks.request(name, (lock) => (lock ? act() : undefined))
}
