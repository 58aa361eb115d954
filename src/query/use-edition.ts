/** The edition as it stands: what has come is open, what failed is named, what is coming is counted. */
import { useQueries, useQuery, useQueryClient } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { Article } from '#edition/article.ts'
import { listSections, type SectionCount } from '#edition/section-list.ts'
import type { Selection } from '#edition/selection.ts'
import type { Coming, HeldSource, Listed } from './desk-messages.ts'
import type { EditionConfig } from './edition-config.ts'
import { ConfigError, configQuery, listQuery, sourceQuery, sourceTroubleOf } from './edition-query.ts'
import type { SourceTrouble } from './load-source.ts'
import type { ConfigTrouble } from './open-config.ts'
import type { Standing } from './standing.ts'
import { retryMissing, useDeskChanges } from './use-desk-changes.ts'
import { useSame } from './use-same.ts'

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

export interface Edition extends Omit<Listed, 'sections' | 'coming' | 'missing'> {
  readonly config: EditionConfig
  /** What the rows were selected by: while others are on their way, the selection before. */
  readonly selection: Selection
  /** Counted over the whole edition, in the order of the section bar. */
  readonly sections: readonly SectionCount[]
  /** Years of which something in this selection is on its way. */
  readonly coming: Coming | null
  /** These are not the rows of this selection yet, but those of the one before it, or none. */
  readonly isBehind: boolean
  readonly sources: readonly HeldSource[]
  /** Their addresses, by which the desk knows them. */
  readonly keys: readonly string[]
  readonly failed: readonly FailedSource[]
  readonly cut: readonly CutSource[]
  /** Addresses of the sources still on their way, in whole or in part. */
  readonly loading: readonly string[]
  /** How many sources have not given anything yet. */
  readonly awaited: number
  /** What the open page was made from, while it is the one that was made. */
  readonly standing: Standing | null
}

export type EditionState =
  | { readonly kind: 'opening' }
  | { readonly kind: 'closed'; readonly trouble: ConfigTrouble; readonly retry: () => void }
  | { readonly kind: 'open'; readonly edition: Edition }

const NO_SOURCES: EditionConfig['sources'] = []
const NOTHING: readonly HeldSource[] = []

export interface EditionOptions {
  /** The folder that the reader is published in: absolute, ends in a slash. */
  readonly appAddress: string
  readonly selection: Selection
  /** What the page that is open was made from; null for pages that nobody has made yet. */
  readonly standing: Standing | null
  /** The page that is open is the one that was made. */
  readonly isStanding: boolean
  /** False while a made page comes to life: nothing is fetched. */
  readonly isAwake: boolean
}

export function useEdition(options: EditionOptions): EditionState {
  const { appAddress, selection, standing, isStanding, isAwake } = options
  const client = useQueryClient()
  const opened = useQuery({ ...configQuery(appAddress), enabled: isAwake })
  const config = opened.data?.config ?? standing?.config
  const base = opened.data?.base ?? appAddress
  const sources = (isAwake && config?.sources) || NO_SOURCES
  const results = useQueries({
    queries: sources.map((source) => sourceQuery(source, base, client)),
    combine: combineResults,
  })
  const loaded = isAwake ? results.loaded : NOTHING
  const keys = useMemo(() => results.keysOf(sources, base), [results, sources, base])
  useDeskChanges(client)
  const list = useQuery({ ...listQuery(keys, selection), enabled: keys.length > 0 })
  const counted = useMemo(() => sectionsOf(list.data, standing, config), [list.data, standing, config])
  const sections = useSame(counted)
  if (opened.error && !standing) {
    return { kind: 'closed', trouble: troubleOf(opened.error), retry: () => opened.refetch() }
  }
  if (!config) return { kind: 'opening' }
  const failed = results.failures.flatMap((failure, i) => {
    const source = sources[i]
    return failure && source ? [{ name: source.name ?? fileNameOf(source.url), ...failure }] : []
  })
  const loading = sources.filter((_, i) => results.pending[i]).map(({ url }) => new URL(url, base).href)
  const retry = () => retryMissing(client)
  // Without a network it can be hundreds of files; one sentence stands for all.
  const missing = (list.data?.missing ?? [])
    .slice(0, 1)
    .map((trouble) => ({ name: config.title, trouble, retry }))
  const made = standing && isStanding ? standing : null
  const edition: Edition = {
    ...(list.data ?? { ...NO_LIST, selection }),
    config,
    sections,
    isBehind: list.isPlaceholderData || (!list.data && (keys.length > 0 || results.awaited > 0 || !isAwake)),
    sources: loaded,
    keys,
    failed,
    cut: [...results.cut, ...missing],
    loading: list.data?.coming ? [...loading, ARCHIVE] : loading,
    awaited: results.awaited,
    standing: made,
  }
  return { kind: 'open', edition: made ? standingIn(edition, made) : edition }
}

/** Stands for whatever of an archive is on its way. */
const ARCHIVE = 'archive'

/** For whoever makes the page: what it stands on, and nothing that could be asked for. */
export function standingEdition({ standing, selection }: EditionOptions): EditionState {
  return standing
    ? { kind: 'open', edition: standingIn({ ...NO_EDITION, selection }, standing) }
    : { kind: 'opening' }
}

/** What the page was made from knows them before they are counted again, so that the bar they stand in is there at once. */
function sectionsOf(
  listed: Listed | undefined,
  standing: Standing | null,
  config: EditionConfig | undefined,
) {
  return !listed && standing
    ? standing.sections
    : listSections(listed?.sections ?? [], config?.sections ?? [])
}

const NO_ROWS: readonly Article[] = []
const NO_LIST: Omit<Listed, 'sections'> = {
  total: 0,
  found: 0,
  rows: NO_ROWS,
  snippets: [],
  author: null,
  without: [],
  meant: null,
  coming: null,
  missing: [],
}

const NO_EDITION: Omit<Edition, 'config' | 'selection'> = {
  ...NO_LIST,
  sections: [],
  isBehind: true,
  sources: [],
  keys: [],
  failed: [],
  cut: [],
  loading: [],
  awaited: 0,
  standing: null,
}

/** The page as it was made, until everything that it shows has come. */
function standingIn(edition: Omit<Edition, 'config'>, standing: Standing): Edition {
  const { config, articles, sections, total, found } = standing
  if (edition.keys.length > 0 && edition.loading.length === 0 && !edition.isBehind)
    return { config, ...edition }
  const here = { config, sections, total, found, rows: articles, standing }
  return { ...edition, ...here, coming: null, loading: [], awaited: 0, isBehind: false }
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
  readonly data: HeldSource | undefined
  readonly error: Error | null
  readonly isPending: boolean
  readonly refetch: () => unknown
}

/** Outside the component, so that TanStack Query keeps the result while nothing has changed. */
function combineResults(results: readonly SourceResult[]) {
  return {
    loaded: results.flatMap(({ data }) => (data ? [data] : [])),
    keysOf: (sources: EditionConfig['sources'], base: string) =>
      sources.flatMap(({ url }, i) => (results[i]?.data ? [new URL(url, base).href] : [])),
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
