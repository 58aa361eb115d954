/** One of the threads that make pages: takes jobs, writes files. */
import { setImmediate } from 'node:timers/promises'
import { parentPort } from 'node:worker_threads'
import type { Staged } from '#press/edition-writer.ts'
import { putFile, type Site } from '#press/put-file.ts'
import { cardFile } from '#press/social/card-file.ts'
import type { Frame, PageJob } from './page-job.ts'
import { renderPage } from './render-page.tsx'

/** What a thread is told before its first jobs. */
export interface ThreadData {
  readonly frame: Frame
  readonly site: Site
}

/** What it answers to each list of jobs. */
export type Made =
  | ({ readonly kind: 'made' } & Staged)
  | { readonly kind: 'failed'; readonly message: string; readonly code: string | null }

let given: ThreadData | null = null

parentPort?.on('message', (message: ThreadData | readonly PageJob[]) => {
  if ('frame' in message) given = message
  else if (given !== null) void answer(make(message, given))
})

async function answer(making: Promise<Made>): Promise<void> {
  try {
    parentPort?.postMessage(await making)
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : null
    const message = error instanceof Error ? error.message : String(error)
    parentPort?.postMessage({ kind: 'failed', message, code } satisfies Made)
  }
}

async function make(jobs: readonly PageJob[], { frame, site }: ThreadData): Promise<Made> {
  const files = jobs.map(({ file }) => file)
  const changed: string[] = []
  let bytes = 0
  const put = (path: string, content: string | Uint8Array) => {
    const done = putFile(site, path, content)
    bytes += done.bytes
    if (done.isChanged) changed.push(path)
  }
  for (const job of jobs) {
    const page = await renderPage(job, frame)
    put(job.file, page)
    if (job.card === null) continue
    files.push(job.card.path)
    const card = await cardFile(job.card.card, site, job.card.path)
    if (card !== null) put(job.card.path, card)
    // Reading pictures back leaves much to be cleared away, which is only done between turns.
    await setImmediate()
  }
  return { kind: 'made', files, changed, bytes }
}
