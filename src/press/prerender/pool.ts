/** Makes pages on every core. */
import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import type { Staged } from '#press/edition-writer.ts'
import type { PageJob } from './page-job.ts'
import type { Made, ThreadData } from './thread.ts'

/** Small enough that both cores end together, large enough that handing over costs nothing. */
const BATCH = 20

export interface MakeOptions extends ThreadData {
  readonly onProgress: (made: number) => void
  readonly signal: AbortSignal
}

export interface Pool {
  /** Rejects with the first failure, such as a full disk, and where `signal` ended it. */
  readonly make: (jobs: Iterable<PageJob>, options: MakeOptions) => Promise<Staged>
  readonly close: () => Promise<unknown>
}

/** The threads get ready while the feeds are still being read. */
export function openPool(): Pool {
  const threads = Array.from(
    { length: Math.min(availableParallelism(), 8) },
    () => new Worker(new URL('./thread.js', import.meta.url)),
  )
  return {
    make: (jobs, options) => makePages(threads, jobs, options),
    close: () => Promise.all(threads.map((thread) => thread.terminate())),
  }
}

async function makePages(
  threads: readonly Worker[],
  jobs: Iterable<PageJob>,
  { frame, site, onProgress, signal }: MakeOptions,
): Promise<Staged> {
  const batches = inBatches(jobs)
  const files: string[] = []
  const changed: string[] = []
  let [bytes, done] = [0, 0]
  const work = async (thread: Worker): Promise<void> => {
    thread.postMessage({ frame, site } satisfies ThreadData)
    for (let next = batches.next(); !next.done; next = batches.next()) {
      signal.throwIfAborted()
      const made = await ask(thread, next.value)
      if (made.kind === 'failed') throw Object.assign(new Error(made.message), { code: made.code })
      changed.push(...made.changed)
      bytes += made.bytes
      files.push(...made.files)
      done += next.value.length
      onProgress(done)
    }
  }
  await Promise.all(threads.map(work))
  return { files, changed, bytes }
}

function* inBatches(jobs: Iterable<PageJob>): Generator<readonly PageJob[]> {
  let batch: PageJob[] = []
  for (const job of jobs) {
    batch.push(job)
    if (batch.length < BATCH) continue
    yield batch
    batch = []
  }
  if (batch.length > 0) yield batch
}

function ask(thread: Worker, jobs: readonly PageJob[]): Promise<Made> {
  return new Promise((resolve, reject) => {
    const settle = () => {
      thread.off('error', onError)
      thread.off('message', onMade)
    }
    const onError = (error: unknown) => {
      settle()
      reject(error)
    }
    const onMade = (made: Made) => {
      settle()
      resolve(made)
    }
    thread.once('error', onError)
    thread.once('message', onMade)
    thread.postMessage(jobs)
  })
}
