/** The edition as it stands: what has come is open, what failed is named, what is coming is counted. */
import { useQueries, useQuery, useQueryClient } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { Article } from '#edition/article.ts'
import { mergeArticles } from '#edition/edition.ts'
import { countSections, type SectionCount } from '#edition/section-list.ts'
import type { EditionConfig } from './edition-config.ts'
import { ConfigError, configQuery, SourceError, sourceQuery } from './edition-query.ts'
import type { LoadedSource, SourceTrouble } from './load-source.ts'
import type { ConfigTrouble } from './open-config.ts'

export interface FailedSource {
  readonly name: string
  readonly trouble: SourceTrouble
  readonly retry: () => void
}

/** A source whose older pages could not be had; what came before them is shown. */
export interface CutSource {
  readonly name: string
  readonly trouble: SourceTrouble
  readonly retry: () => void
}

export interface Edition {
  readonly config: EditionConfig
  /** Newest first, undated last, each once. */
  readonly articles: readonly Article[]
  readonly bySlug: ReadonlyMap<string, Article>
  readonly sections: readonly SectionCount[]
  readonly sources: readonly LoadedSource[]
  readonly failed: readonly FailedSource[]
  readonly cut: readonly CutSource[]
  /** Addresses of the sources still on their way, in whole or in part. */
  readonly loading: readonly string[]
  /** How many sources have not given anything yet. */
  readonly awaited: number
}

export type EditionState =
  | { readonly kind: 'opening' }
  | { readonly kind: 'closed'; readonly trouble: ConfigTrouble; readonly retry: () => void }
  | { readonly kind: 'open'; readonly edition: Edition }

const NO_SOURCES: EditionConfig['sources'] = []

export function useEdition(appAddress: string): EditionState {
  const client = useQueryClient()
  const opened = useQuery(configQuery(appAddress))
  const config = opened.data?.config
  const base = opened.data?.base ?? appAddress
  const sources = config?.sources ?? NO_SOURCES
  const results = useQueries({
    queries: sources.map((source) => sourceQuery(source, base, client)),
    combine: combineResults,
  })
  const { loaded } = results
  const made = useMemo(() => config && arrange(config, loaded), [config, loaded])
  if (opened.error) return { kind: 'closed', trouble: troubleOf(opened.error), retry: () => opened.refetch() }
  if (!config || !made) return { kind: 'opening' }
  const failed = results.failures.flatMap((failure, i) => {
    const source = sources[i]
    return failure && source ? [{ name: source.name ?? fileNameOf(source.url), ...failure }] : []
  })
  const loading = sources.filter((_, i) => results.pending[i]).map(({ url }) => new URL(url, base).href)
  return {
    kind: 'open',
    edition: {
      config,
      ...made,
      sources: loaded,
      failed,
      cut: results.cut,
      loading,
      awaited: results.awaited,
    },
  }
}

function fileNameOf(url: string): string {
  const last = url.split(/[?#]/)[0]?.split('/').filter(Boolean).at(-1) ?? url
  try {
    return decodeURIComponent(last)
  } catch {
    // A lone percent sign in a name is still a name.
    return last
  }
}

interface SourceResult {
  readonly data: LoadedSource | undefined
  readonly error: Error | null
  readonly isPending: boolean
  readonly refetch: () => unknown
}

/** Outside the component, so that TanStack Query keeps the result while nothing has changed. */
function combineResults(results: readonly SourceResult[]) {
  return {
    loaded: results.flatMap(({ data }) => (data ? [data] : [])),
    cut: results.flatMap(({ data, refetch }) =>
      data?.broken ? [{ name: data.name, trouble: data.broken, retry: () => void refetch() }] : [],
    ),
    pending: results.map(({ isPending, data, error }) => isPending || (data?.isComing === true && !error)),
    awaited: results.filter(({ isPending }) => isPending).length,
    failures: results.map(({ data, error, refetch }) => {
      if (!error || (data && !data.isComing)) return null
      return { trouble: sourceTroubleOf(error), retry: () => void refetch() }
    }),
  }
}

function arrange(config: EditionConfig, loaded: readonly LoadedSource[]) {
  const articles = together(loaded)
  const bySlug = new Map(articles.map((article) => [article.slug, article]))
  return { articles, bySlug, sections: countSections(articles, config.sections ?? []) }
}

/** A single source comes in order; only several have to be brought together. */
function together(loaded: readonly LoadedSource[]): readonly Article[] {
  const withdrawn = new Set(loaded.flatMap((source) => source.withdrawn))
  const standing = loaded.map(({ articles }) =>
    withdrawn.size === 0 ? articles : articles.filter(({ id }) => !withdrawn.has(id)),
  )
  const [only] = standing
  return only && standing.length === 1 ? only : mergeArticles(standing.flat(), Date.now())
}

function troubleOf(error: Error): ConfigTrouble {
  if (error instanceof ConfigError) return error.trouble
  return { kind: 'broken', messages: [error.message] }
}

/** Anything but our own error is a fault of ours; the source is named all the same and the rest shows. */
function sourceTroubleOf(error: Error): SourceTrouble {
  if (error instanceof SourceError) return error.trouble
  return {
    kind: 'unreadable',
    address: '',
    problem: { code: 'unknown-shape', message: `Reading it failed: ${error.message}` },
  }
}
