/** What a page may ask about the edition, as TanStack Query options. */
import { type QueryClient, queryOptions } from '@tanstack/react-query'
import type { SourceConfig } from './edition-config.ts'
import { loadFarSource, openFarConfig } from './far-source.ts'
import type { LoadedSource, Progress, SourceTrouble } from './load-source.ts'
import type { ConfigTrouble, OpenedConfig } from './open-config.ts'
import { refreshed } from './refresh.ts'

const MINUTE = 60_000

/** News go on while a page stands open: it looks again when it is looked at again, and now and then. */
export const ARTICLES_GO_ON = {
  staleTime: 5 * MINUTE,
  refetchOnWindowFocus: true,
  refetchInterval: 15 * MINUTE,
} as const

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

/** edition.json stands beside the built app. */
export function configQuery(appAddress: string) {
  return queryOptions({
    queryKey: ['edition'],
    queryFn: async ({ signal }): Promise<OpenedConfig> => {
      const outcome = await openFarConfig(new URL('edition.json', appAddress).href, signal)
      if (outcome.kind !== 'opened') throw new ConfigError(outcome)
      return outcome.opened
    },
  })
}

export function sourceQuery(source: SourceConfig, base: string, client: QueryClient) {
  const key = new URL(source.url, base).href
  return queryOptions({
    queryKey: ['source', key],
    queryFn: async ({ signal }): Promise<LoadedSource> => {
      const onProgress = (progress: Progress) => client.setQueryData<Progress>(['progress', key], progress)
      const before = client.getQueryData<LoadedSource>(['source', key])
      // A source that is read once more is whole already; only a new one begins with its first page.
      const onFirst = before
        ? undefined
        : (first: LoadedSource) => client.setQueryData(['source', key], first)
      const result = await loadFarSource(source, base, {
        signal,
        onProgress,
        extent: 'begun',
        ...(onFirst && { onFirst }),
      })
      if (result.kind === 'trouble') throw new SourceError(result.trouble)
      return before && !before.isComing ? refreshed(before, result.source) : result.source
    },
    // A missing file stays missing for now; only a lost connection is worth another try.
    retry: (tries, error) => tries < 1 && isPassing(error),
    ...ARTICLES_GO_ON,
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

/** Anything but our own error is a fault of ours; the source is named all the same and the rest shows. */
export function sourceTroubleOf(error: Error): SourceTrouble {
  if (error instanceof SourceError) return error.trouble
  return {
    kind: 'unreadable',
    address: '',
    problem: { code: 'unknown-shape', message: `Reading it failed: ${error.message}` },
  }
}
