/** Opens an edition and its sources in the worker, or on the page where there is none. */
import type { Article } from '#edition/article.ts'
import type { ArchiveFile, ArchiveResult } from './archive-file.ts'
import type { SourceConfig } from './edition-config.ts'
import type { LoadOptions, SourceResult } from './load-source.ts'
import type { ConfigOutcome } from './open-config.ts'
import { askWorker } from './worker-link.ts'
import type { Answer } from './worker-messages.ts'

type FarOptions = Pick<LoadOptions, 'signal' | 'onProgress' | 'onFirst' | 'extent'>

/** Rejects where `signal` ended it, and for faults of our own. */
export async function openFarConfig(address: string, signal: AbortSignal): Promise<ConfigOutcome> {
  const outcome = await askWorker({ kind: 'config', address }, signal, (answer) =>
    answer.kind === 'config' ? answer.outcome : undefined,
  )
  return outcome ?? (await import('./open-config.ts')).openConfig(address, signal)
}

/** Rejects where `signal` ended it, and for faults of our own. */
export async function loadFarSource(
  source: SourceConfig,
  base: string,
  options: FarOptions,
): Promise<SourceResult> {
  const question = { kind: 'source', source, base, extent: options.extent ?? 'whole' } as const
  const result = await askWorker(question, options.signal, gather(options))
  return result ?? (await import('./load-source.ts')).loadSource(source, base, options)
}

/** Rejects where `signal` ended it, and for faults of our own. */
export async function readFarArchive(
  file: ArchiveFile,
  address: string,
  signal: AbortSignal,
): Promise<ArchiveResult> {
  const result = await askWorker({ kind: 'archive', file, address }, signal, (answer) =>
    answer.kind === 'archive' ? answer.result : undefined,
  )
  return result ?? (await import('./archive-file.ts')).readArchiveFile(file, address, signal)
}

/** Articles come in pieces, so that none of them holds the page up. */
function gather({ onProgress, onFirst }: FarOptions) {
  const articles: Article[] = []
  return (answer: Answer): SourceResult | undefined => {
    if (answer.kind === 'progress') onProgress?.(answer.progress)
    if (answer.kind === 'first') onFirst?.(answer.source)
    if (answer.kind === 'articles') for (const article of answer.articles) articles.push(article)
    if (answer.kind === 'trouble') return answer
    return answer.kind === 'loaded' ? { kind: 'loaded', source: { ...answer.source, articles } } : undefined
  }
}
