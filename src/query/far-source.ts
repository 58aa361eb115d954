/** Loads a source in the worker, or here where there is none: a file opened from disk, an old browser. */
import type { Article } from '#edition/article.ts'
import type { SourceConfig } from './edition-config.ts'
import type { LoadOptions, SourceResult } from './load-source.ts'
import type { SourceAnswer, SourceRequest } from './source-messages.ts'

type FarOptions = Pick<LoadOptions, 'signal' | 'onProgress'>

interface Call {
  readonly onAnswer: (answer: SourceAnswer) => void
  readonly onBreak: () => void
}

const calls = new Map<number, Call>()
let lastCall = 0
/** Null once it has proved not to work. */
let worker: Worker | null | undefined

/** Rejects only where `signal` ended it. */
export async function loadFarSource(
  source: SourceConfig,
  base: string,
  options: FarOptions,
): Promise<SourceResult> {
  worker ??= worker === undefined ? startWorker() : null
  const result = worker ? await askWorker(worker, source, base, options) : null
  if (result !== null) return result
  const near = await import('./load-source.ts')
  return near.loadSource(source, base, options)
}

function startWorker(): Worker | null {
  if (typeof Worker === 'undefined') return null
  try {
    const started = new Worker(new URL('./source-worker.ts', import.meta.url), { type: 'module' })
    started.addEventListener('message', ({ data }: MessageEvent<SourceAnswer>) => {
      calls.get(data.call)?.onAnswer(data)
    })
    started.addEventListener('error', breakOff)
    return started
  } catch {
    return null
  }
}

/** The script could not be had or has failed; whoever waits is served here instead. */
function breakOff(): void {
  worker = null
  for (const { onBreak } of calls.values()) onBreak()
}

/** Null where the worker broke. */
function askWorker(
  to: Worker,
  source: SourceConfig,
  base: string,
  { signal, onProgress }: FarOptions,
): Promise<SourceResult | null> {
  lastCall += 1
  const call = lastCall
  const articles: Article[] = []
  const say = (request: SourceRequest) => to.postMessage(request)
  const stop = () => say({ kind: 'stop', call })
  return new Promise<SourceResult | null>((resolve, reject) => {
    const onAnswer = (answer: SourceAnswer) => {
      if (answer.kind === 'progress') onProgress?.(answer.progress)
      else if (answer.kind === 'articles') for (const article of answer.articles) articles.push(article)
      else if (answer.kind === 'trouble') resolve({ kind: 'trouble', trouble: answer.trouble })
      else resolve({ kind: 'loaded', source: { ...answer.source, articles } })
    }
    calls.set(call, { onAnswer, onBreak: () => resolve(null) })
    signal.addEventListener('abort', () => {
      stop()
      reject(signal.reason)
    })
    say({ kind: 'load', call, source, base })
  }).finally(() => calls.delete(call))
}
