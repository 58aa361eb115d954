/** Reads and parses away from the page: scrolling never waits for a large file. */
import { batches } from './batches.ts'
import { type LoadedSource, loadSource, type SourceResult } from './load-source.ts'
import { openConfig } from './open-config.ts'
import type { Answer, FromWorker, Question, ToWorker } from './worker-messages.ts'

const running = new Map<number, AbortController>()

self.addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
  if (data.kind === 'stop') running.get(data.call)?.abort()
  else void reply(data.call, data.question)
})

async function reply(call: number, question: Question): Promise<void> {
  const controller = new AbortController()
  const tell = (answer: Answer) => self.postMessage({ call, answer } satisfies FromWorker)
  running.set(call, controller)
  try {
    await answerTo(question, controller.signal, tell)
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    if (!controller.signal.aborted) tell({ kind: 'broke', message })
  } finally {
    running.delete(call)
  }
}

async function answerTo(question: Question, signal: AbortSignal, tell: (answer: Answer) => void) {
  if (question.kind === 'config') {
    tell({ kind: 'config', outcome: await openConfig(question.address, signal) })
    return
  }
  if (question.kind === 'archive') {
    const { file, address } = question
    // Most editions are a feed or two and have none.
    const { readArchiveFile } = await import('./archive-file.ts')
    tell({ kind: 'archive', result: await readArchiveFile(file, address, signal) })
    return
  }
  const onProgress = (progress: Extract<Answer, { kind: 'progress' }>['progress']) =>
    tell({ kind: 'progress', progress })
  const onFirst = (source: LoadedSource) => tell({ kind: 'first', source })
  const { source, base, extent } = question
  tellSource(await loadSource(source, base, { signal, onProgress, onFirst, extent }), tell)
}

function tellSource(result: SourceResult, tell: (answer: Answer) => void): void {
  if (result.kind === 'trouble') {
    tell(result)
    return
  }
  const { articles, ...source } = result.source
  for (const batch of batches(articles)) tell({ kind: 'articles', articles: batch })
  tell({ kind: 'loaded', source })
}
