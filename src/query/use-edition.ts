/** The edition as it stands: what has come is open, what failed is named, what is coming is counted. */
import { useQueries, useQuery, useQueryClient } from '@tanstack/react-query'
import { useCallback, useMemo, useState } from 'react'
import type { Selection } from '#edition/selection.ts'
import { type Arranged, arrange } from './arrange-edition.ts'
import type { EditionConfig } from './edition-config.ts'
import { ConfigError, configQuery, sourceQuery, sourceTroubleOf } from './edition-query.ts'
import type { LoadedSource, SourceTrouble } from './load-source.ts'
import type { ConfigTrouble } from './open-config.ts'
import type { Standing } from './standing.ts'
import { useArchives } from './use-archives.ts'

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

export interface Edition extends Arranged {
  readonly config: EditionConfig
  /** How many the selection has, where that is known before they are here. */
  readonly found: number | null
  readonly sources: readonly LoadedSource[]
  readonly failed: readonly FailedSource[]
  readonly cut: readonly CutSource[]
  /** Addresses of the sources still on their way, in whole or in part. */
  readonly loading: readonly string[]
  /** How many sources have not given anything yet. */
  readonly awaited: number
  /** Asks for so many of the newest to be here. */
  readonly reach: (count: number) => void
}

export type EditionState =
  | { readonly kind: 'opening' }
  | { readonly kind: 'closed'; readonly trouble: ConfigTrouble; readonly retry: () => void }
  | { readonly kind: 'open'; readonly edition: Edition }

const NO_SOURCES: EditionConfig['sources'] = []
const NOTHING: readonly LoadedSource[] = []

export interface EditionOptions {
  /** The folder that the reader is published in: absolute, ends in a slash. */
  readonly appAddress: string
  readonly selection: Selection
  /** Of the article that is open. */
  readonly slug: string | null
  /** What the page that is open was made from; null for pages that nobody has made yet. */
  readonly standing: Standing | null
  /** The page that is open is the one that was made. */
  readonly isStanding: boolean
  /** False while a made page comes to life: nothing is fetched. */
  readonly isAwake: boolean
}

export function useEdition(options: EditionOptions): EditionState {
  const { appAddress, selection, slug, standing, isStanding, isAwake } = options
  const client = useQueryClient()
  const [depth, setDepth] = useState(0)
  const opened = useQuery({ ...configQuery(appAddress), enabled: isAwake })
  const config = opened.data?.config ?? standing?.config
  const base = opened.data?.base ?? appAddress
  const sources = (isAwake && config?.sources) || NO_SOURCES
  const results = useQueries({
    queries: sources.map((source) => sourceQuery(source, base, client)),
    combine: combineResults,
  })
  const loaded = isAwake ? results.loaded : NOTHING
  const archives = useArchives(loaded, { selection, depth, slug })
  const { indices, articles } = archives
  const made = useMemo(
    () => config && arrange(config, loaded, indices, articles),
    [config, loaded, indices, articles],
  )
  const reach = useCallback((count: number) => setDepth((before) => Math.max(before, count)), [])
  if (opened.error && !standing) {
    return { kind: 'closed', trouble: troubleOf(opened.error), retry: () => opened.refetch() }
  }
  if (!config || !made) return { kind: 'opening' }
  const failed = results.failures.flatMap((failure, i) => {
    const source = sources[i]
    return failure && source ? [{ name: source.name ?? fileNameOf(source.url), ...failure }] : []
  })
  const loading = sources.filter((_, i) => results.pending[i]).map(({ url }) => new URL(url, base).href)
  const edition: Edition = {
    config,
    ...made,
    found: null,
    sources: loaded,
    failed: [...failed, ...archives.failures.map((failure) => ({ name: config.title, ...failure }))],
    cut: results.cut,
    loading: archives.isLoading ? [...loading, ARCHIVE] : loading,
    awaited: results.awaited + indices.filter((index, i) => !index && loaded[i]?.archive).length,
    reach,
  }
  return { kind: 'open', edition: standing && isStanding ? standingIn(edition, standing) : edition }
}

/** Stands for whatever of an archive is on its way. */
const ARCHIVE = 'archive'

/** For whoever makes the page: what it stands on, and nothing that could be asked for. */
export function standingEdition({ standing }: EditionOptions): EditionState {
  return standing ? { kind: 'open', edition: standingIn(NO_EDITION, standing) } : { kind: 'opening' }
}

const NO_EDITION: Omit<Edition, 'config'> = {
  articles: [],
  bySlug: new Map(),
  sections: [],
  total: 0,
  found: null,
  sources: [],
  failed: [],
  cut: [],
  loading: [],
  awaited: 0,
  reach: () => undefined,
}

/** The page as it was made, until everything that it shows has come; its own text stays, unless there is a newer one. */
function standingIn(edition: Omit<Edition, 'config'>, standing: Standing): Edition {
  const { config, articles, sections, total, found } = standing
  const isHere = edition.loading.length === 0 && articles.every(({ slug }) => edition.bySlug.has(slug))
  if (!isHere) {
    const bySlug = new Map(articles.map((article) => [article.slug, article]))
    return { ...edition, config, articles, bySlug, sections, total, found, loading: [], awaited: 0 }
  }
  const bySlug = new Map(edition.bySlug)
  for (const article of articles) {
    const now = bySlug.get(article.slug)
    if (article.bodyHtml !== null && now?.updatedAt?.ms === article.updatedAt?.ms)
      bySlug.set(article.slug, article)
  }
  return { config, ...edition, bySlug }
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

function troubleOf(error: Error): ConfigTrouble {
  if (error instanceof ConfigError) return error.trouble
  return { kind: 'broken', messages: [error.message] }
}
