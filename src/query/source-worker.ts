/** Reads sources away from the page: a large file is parsed here, and scrolling never waits for it. */
import { batches } from './batches.ts'
import { loadSource, type SourceResult } from './load-source.ts'
import type { SourceAnswer, SourceRequest } from './source-messages.ts'

const running = new Map<number, AbortController>()

function answer(message: SourceAnswer): void {
  self.postMessage(message)
}

self.addEventListener('message', ({ data }: MessageEvent<SourceRequest>) => {
  if (data.kind === 'stop') running.get(data.call)?.abort()
  else void load(data)
})

async function load({ call, source, base }: Extract<SourceRequest, { kind: 'load' }>): Promise<void> {
  const controller = new AbortController()
  running.set(call, controller)
  try {
    const result = await loadSource(source, base, {
      signal: controller.signal,
      onProgress: (progress) => answer({ kind: 'progress', call, progress }),
    })
    tell(call, result)
  } catch (error) {
    if (!controller.signal.aborted) tell(call, { kind: 'trouble', trouble: failureOf(error, source.url) })
  } finally {
    running.delete(call)
  }
}

function tell(call: number, result: SourceResult): void {
  if (result.kind === 'trouble') {
    answer({ kind: 'trouble', call, trouble: result.trouble })
    return
  }
  const { articles, ...source } = result.source
  for (const batch of batches(articles)) answer({ kind: 'articles', call, articles: batch })
  answer({ kind: 'loaded', call, source })
}

/** A fault of ours; the source is named all the same and the rest shows. */
function failureOf(error: unknown, address: string) {
  const message = `Reading it failed: ${error instanceof Error ? error.message : String(error)}`
  return { kind: 'unreadable', address, problem: { code: 'unknown-shape', message } } as const
}
