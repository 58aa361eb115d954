/** The page's end of the line to the desk: in the worker, or on the page where there is none. */
import { trustWorkerIn } from '#lib/trusted.ts'
import type { Desk } from './desk.ts'
import type { Ask, FromWorker, News, Question, Replies, ToWorker } from './desk-messages.ts'

interface Call {
  readonly onNews: (news: News) => void
  readonly onReply: (reply: unknown) => void
  readonly onFault: (message: string) => void
  readonly onBreak: () => void
}

export interface AskOptions {
  readonly signal?: AbortSignal
  readonly onNews?: (news: News) => void
}

const calls = new Map<number, Call>()
const listeners = new Set<DeskListener>()
let lastCall = 0
/** Null once it has proved not to work: a file opened from disk, an old browser. */
let worker: Worker | null | undefined
let ownDesk: Promise<Desk> | null = null

/** Rejects where `signal` ended it, and for faults of our own. */
export async function askDesk<Kind extends Question['kind']>(
  question: Ask<Kind>,
  options: AskOptions = {},
): Promise<Replies[Kind]> {
  if (worker === undefined) worker = startWorker()
  const to = worker
  const reply = to === null ? NOBODY : await askWorker(to, question, options)
  if (reply === NOBODY && worker !== null) return askDesk(question, options)
  // The desk is ours, and answers each kind of question in kind.
  return (reply === NOBODY ? await askHere(question, options) : reply) as Replies[Kind]
}

/** `isLost`: the desk is gone with everything on it, and another one stands empty in its place. */
export type DeskListener = (isLost: boolean) => void

/** Told when an answer may have become another; returns how to stop listening. */
export function onDeskChange(listener: DeskListener): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

const NOBODY = Symbol('nobody')
const { signal: FOREVER } = new AbortController()

async function askHere(question: Question, { signal = FOREVER, onNews }: AskOptions): Promise<unknown> {
  ownDesk ??= import('./page-desk.ts').then(({ openDesk }) => openDesk(() => tellChange(false)))
  ownDesk.catch(() => {
    ownDesk = null
  })
  return (await ownDesk).answer(question, { signal, tell: (news) => onNews?.(news) })
}

async function askWorker(to: Worker, question: Question, { signal, onNews }: AskOptions): Promise<unknown> {
  lastCall += 1
  const call = lastCall
  const say = (message: ToWorker) => to.postMessage(message)
  return new Promise((resolve, reject) => {
    calls.set(call, {
      onNews: (news) => onNews?.(news),
      onReply: resolve,
      onFault: (message) => reject(new Error(message)),
      onBreak: () => resolve(NOBODY),
    })
    signal?.addEventListener('abort', () => {
      say({ kind: 'stop', call })
      reject(signal.reason)
    })
    say({ kind: 'ask', call, question })
  }).finally(() => calls.delete(call))
}

/** Milliseconds from one worker that was given up to the next, twice as long each time. */
let workerPatience = 10_000
let nextWorker = 0

/** A script that has not come by then is not waited for: the desk is set up on the page. */
const WORKER_MS = 15_000

function startWorker(): Worker | null {
  if (typeof Worker === 'undefined') return null
  try {
    trustWorkerIn(new URL(/* @vite-ignore */ '.', import.meta.url).href)
    const started = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' })
    const patience = setTimeout(giveUp, WORKER_MS)
    started.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => {
      // The first thing that it says is that it is there.
      clearTimeout(patience)
      hear(data)
    })
    started.addEventListener('error', giveUp)
    return started
  } catch {
    return null
  }
}

function hear(message: FromWorker): void {
  if (message.kind === 'here') return
  if (message.kind === 'changed') {
    tellChange(false)
    return
  }
  if (message.kind === 'broke' && message.isHalf && performance.now() > nextWorker) {
    // A browser keeps a script that it could not read for as long as the worker lives.
    workerPatience *= 2
    nextWorker = performance.now() + workerPatience
    breakOff(undefined)
    return
  }
  const call = calls.get(message.call)
  if (message.kind === 'news') call?.onNews(message.news)
  else if (message.kind === 'broke') call?.onFault(message.message)
  else call?.onReply(message.reply)
}

function tellChange(isLost: boolean): void {
  for (const listener of listeners) listener(isLost)
}

/** Its script could not be had, or has failed. */
function giveUp(): void {
  breakOff(null)
}

/** Whoever waits is served on the page instead, or where there may be another worker, by that. */
function breakOff(instead: null | undefined): void {
  worker?.terminate()
  worker = instead
  for (const { onBreak } of calls.values()) onBreak()
  tellChange(true)
}
