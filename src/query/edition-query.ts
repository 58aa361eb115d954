/** What a page may ask about the edition, as TanStack Query options. */
import { type QueryClient, queryOptions } from '@tanstack/react-query'
import { type ReadFailure, readText } from '#source/read-text.ts'
import { type EditionConfig, readConfig, type SourceConfig } from './edition-config.ts'
import { loadFarSource } from './far-source.ts'
import type { LoadedSource, Progress, SourceTrouble } from './load-source.ts'

export type ConfigTrouble =
  | { readonly kind: 'unread'; readonly failure: ReadFailure }
  | { readonly kind: 'broken'; readonly messages: readonly string[] }

export class ConfigError extends Error {
  readonly trouble: ConfigTrouble
  constructor(trouble: ConfigTrouble) {
    super(trouble.kind)
    this.trouble = trouble
  }
}

/** A source that gives nothing at all is a failed query; `trouble` says why. */
export class SourceError extends Error {
  readonly trouble: SourceTrouble
  constructor(trouble: SourceTrouble) {
    super(trouble.kind)
    this.trouble = trouble
  }
}

export interface OpenedConfig {
  readonly config: EditionConfig
  /** Sources are resolved against this. */
  readonly base: string
}

/** edition.json stands beside the built app. */
export function configQuery(appAddress: string) {
  return queryOptions({
    queryKey: ['edition'],
    queryFn: async ({ signal }): Promise<OpenedConfig> => {
      const read = await readText(new URL('edition.json', appAddress).href, { signal })
      if (read.kind === 'failed') throw new ConfigError({ kind: 'unread', failure: read.failure })
      const result = readConfig(read.text)
      if (result.kind === 'broken') throw new ConfigError(result)
      return { config: result.config, base: read.address }
    },
  })
}

export function sourceQuery(source: SourceConfig, base: string, client: QueryClient) {
  const key = new URL(source.url, base).href
  return queryOptions({
    queryKey: ['source', key],
    queryFn: async ({ signal }): Promise<LoadedSource> => {
      const onProgress = (progress: Progress) => client.setQueryData<Progress>(['progress', key], progress)
      const result = await loadFarSource(source, base, { signal, onProgress })
      if (result.kind === 'trouble') throw new SourceError(result.trouble)
      return result.source
    },
    // A missing file stays missing for now; only a lost connection is worth another try.
    retry: (tries, error) => tries < 1 && isPassing(error),
    // Identity is by content of a fresh load; comparing thousands of articles deeply would cost more.
    structuralSharing: false,
  })
}

export function progressQuery(key: string) {
  return queryOptions<Progress | null>({ queryKey: ['progress', key], queryFn: () => null, enabled: false })
}

function isPassing(error: Error): boolean {
  if (!(error instanceof SourceError) || error.trouble.kind !== 'unread') return false
  return error.trouble.failure.why === 'unreachable'
}
