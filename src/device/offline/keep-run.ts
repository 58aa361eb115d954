/** Brings the files of an edition onto the device, a few at a time; can be paused, and goes on where it was. */
import { askWorker } from './ask-worker.ts'
import type { KeepFailure } from './worker-messages.ts'

export interface KeepFile {
  readonly address: string
  readonly what: 'file' | 'page' | 'picture'
  readonly articles: number
  /** As far as it is known beforehand. */
  readonly bytes: number
}

export interface KeepJob {
  readonly files: readonly KeepFile[]
  readonly withPictures: boolean
  /** Feeds with the files of their archives, which are read offline from the moment on that all are here. */
  readonly settles: readonly { readonly feed: string; readonly named: readonly string[] }[]
}

export interface KeepProgress {
  /** `short`: it ended, and something is missing. */
  readonly phase: 'idle' | 'running' | 'paused' | 'done' | 'short'
  readonly articles: number
  readonly allArticles: number
  readonly bytes: number
  readonly allBytes: number
  /** Bytes a millisecond since it began or went on; null while there is nothing to tell by. */
  readonly pace: number | null
  readonly failures: readonly KeepFailure[]
}

export const IDLE: KeepProgress = {
  phase: 'idle',
  articles: 0,
  allArticles: 0,
  bytes: 0,
  allBytes: 0,
  pace: null,
  failures: [],
}

/** At once: a slow line is kept busy, and a reader who opens an article does not wait behind all of them. */
const AT_ONCE = 3

/** Ends early where `signal` says so. True where everything is here and settled. */
export async function keepAll(
  job: KeepJob,
  tell: (progress: KeepProgress) => void,
  signal: AbortSignal,
): Promise<boolean> {
  const { files, withPictures } = job
  const sum = (key: 'articles' | 'bytes') => files.reduce((all, file) => all + file[key], 0)
  let progress: KeepProgress = {
    ...IDLE,
    phase: 'running',
    allArticles: sum('articles'),
    allBytes: sum('bytes'),
  }
  const say = (part: Partial<KeepProgress>) => {
    progress = { ...progress, ...part }
    tell(progress)
  }
  const began = performance.now()
  let fresh = 0
  const queue = [...files]
  const work = async () => {
    for (let file = queue.shift(); file && !signal.aborted; file = queue.shift()) {
      const { address, what } = file
      const kept = await askWorker<'keep'>({ kind: 'keep', address, what, withPictures })
      const { bytes, isNew, failures } = kept ?? {
        ...NOT_KEPT,
        failures: [{ address, why: 'unreachable' as const }],
      }
      if (isNew) fresh += bytes
      say({
        articles: progress.articles + (failures.length === 0 ? file.articles : 0),
        bytes: progress.bytes + bytes,
        allBytes: progress.allBytes + bytes - file.bytes,
        pace: fresh > 0 ? fresh / (performance.now() - began) : null,
        failures: [...progress.failures, ...failures],
      })
    }
  }
  say({})
  await Promise.all(Array.from({ length: AT_ONCE }, work))
  if (signal.aborted) return false
  const isWhole = progress.failures.length === 0 && (await settleAll(job))
  say({ phase: isWhole ? 'done' : 'short' })
  return isWhole
}

const NOT_KEPT = { bytes: 0, isNew: false }

/** True where the edition that came last is the one that is read offline. */
export async function settleAll({ settles }: KeepJob): Promise<boolean> {
  let isSettled = true
  for (const { feed, named } of settles) {
    const reply = await askWorker<'settle'>({ kind: 'settle', feed, named: [...named] })
    if (!reply?.isSettled) isSettled = false
  }
  return isSettled
}
