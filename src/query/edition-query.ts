/** What every page asks about the edition, as TanStack Query options; what some ask is in desk-query.ts. */
import { keepPreviousData, type QueryClient, queryOptions } from '@tanstack/react-query'
import type { Selection } from '#edition/selection.ts'
import { isSame } from '#lib/same.ts'
import { askDesk } from './ask-desk.ts'
import type { HeldSource, News } from './desk-messages.ts'
import type { SourceConfig } from './edition-config.ts'
import type { Progress, SourceTrouble } from './load-source.ts'
import type { ConfigTrouble, OpenedConfig } from './open-config.ts'

const MINUTE = 60_000

/** News go on while a page stands open: it looks again when it is looked at again; app/use-live-sources.ts now and then. */
const ARTICLES_GO_ON = { staleTime: 5 * MINUTE, refetchOnWindowFocus: true } as const

/** Answers of the desk, all of which may change when something more has come. */
export const DESK = 'desk'
/** For Back, and no longer: the desk has them all. */
export const KEPT = { gcTime: 10 * MINUTE, structuralSharing: false } as const
/** Asked for again and again while an archive comes in; what says the same as before draws nothing anew. */
export const OFTEN_SAME = {
  ...KEPT,
  structuralSharing: (before: unknown, now: unknown) => (isSame(before, now) ? before : now),
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
      const address = new URL('edition.json', appAddress).href
      const outcome = await askDesk<'config'>({ kind: 'config', address }, { signal })
      if (outcome.kind !== 'opened') throw new ConfigError(outcome)
      return outcome.opened
    },
  })
}

/** The source without its articles, which stay at the desk. */
export function sourceQuery(source: SourceConfig, base: string, client: QueryClient) {
  const key = new URL(source.url, base).href
  const onNews = (news: News) => {
    if (news.kind === 'progress') client.setQueryData<Progress>(['progress', key], news.progress)
    else client.setQueryData<HeldSource>(['source', key], news.source)
  }
  return queryOptions({
    queryKey: ['source', key],
    queryFn: async ({ signal }): Promise<HeldSource> => {
      const result = await askDesk<'source'>({ kind: 'source', source, base }, { signal, onNews })
      if (result.kind === 'trouble') throw new SourceError(result.trouble)
      // Whatever was asked before may have another answer now.
      if (!result.isSame) void client.invalidateQueries({ queryKey: [DESK] })
      return result.source
    },
    // A missing file stays missing for now; only a lost connection is worth another try, while there is nothing to show.
    retry: (tries, error) => tries < 1 && isPassing(error) && !client.getQueryData(['source', key]),
    ...ARTICLES_GO_ON,
    structuralSharing: false,
  })
}

/** What every reader has from the start; the rest of a list comes as it is looked at. */
const FIRST_ROWS = 50

/** `sources` are the addresses of those that have given something. */
export function listQuery(sources: readonly string[], selection: Selection) {
  return queryOptions({
    queryKey: [DESK, 'list', sources, selection],
    queryFn: async () => ({
      ...(await askDesk<'list'>({ kind: 'list', sources, selection, rows: FIRST_ROWS })),
      selection,
    }),
    // One list gives way to the next, never to nothing.
    placeholderData: keepPreviousData,
    ...OFTEN_SAME,
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
