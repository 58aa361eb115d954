/** One of the threads that make pages: takes jobs, writes files. */
import { parentPort, workerData } from 'node:worker_threads'
import type { Staged } from '#press/edition-writer.ts'
import { putFile, type Site } from '#press/put-file.ts'
import { cardFile } from '#press/social/card-file.ts'
import type { Frame, PageJob } from './page-job.ts'
import { renderPage } from './render-page.tsx'

/** What a thread is started with. */
export interface ThreadData {
  readonly frame: Frame
  readonly site: Site
}

/** What it answers to each list of jobs. */
export type Made =
  | ({ readonly kind: 'made' } & Staged)
  | { readonly kind: 'failed'; readonly message: string; readonly code: string | null }

// Given by pool.ts, which has the same type for it.
const { frame, site } = workerData as ThreadData

parentPort?.on('message', (jobs: readonly PageJob[]) => {
  make(jobs).then(
    (made) => parentPort?.postMessage(made),
    (error: unknown) => {
      const code = error instanceof Error && 'code' in error ? String(error.code) : null
      parentPort?.postMessage({ kind: 'failed', message: String(error), code } satisfies Made)
    },
  )
})

async function make(jobs: readonly PageJob[]): Promise<Made> {
  const files = jobs.map(({ file }) => file)
  const changed: string[] = []
  let bytes = 0
  const put = (path: string, content: string | Uint8Array) => {
    bytes += Buffer.byteLength(content)
    if (putFile(site, path, content)) changed.push(path)
  }
  for (const job of jobs) {
    const page = await renderPage(job, frame)
    put(job.file, page)
    if (job.card === null) continue
    files.push(job.card.path)
    const card = await cardFile(job.card.card, site, job.card.path)
    if (card !== null) put(job.card.path, card)
  }
  return { kind: 'made', files, changed, bytes }
}
