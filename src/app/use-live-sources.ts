/** Sources are asked for again while the page stands open, and what came of it is told. */
import { type QueryClient, useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import { offlineNow, onOffline } from '#device/offline/offline-state.ts'
import { useOffline } from '#device/offline/use-offline.ts'
import { retryAfter } from '#lib/retry-after.ts'
import { SourceError } from '#query/edition-query.ts'
import { LEAST_MS, nextRefresh } from '#query/refresh-times.ts'
import { retryMissing } from '#query/use-desk-changes.ts'
import type { EditionState } from '#query/use-edition.ts'
import type { ServerWord } from './offline-strip.tsx'

const SOURCES = { queryKey: ['source'] }

/** Runs as long as the page does. One source stands for all while the server is silent. */
export function useRefreshing(): void {
  const client = useQueryClient()
  useEffect(() => {
    let failures = 0
    let timer = 0
    let lookedAt = 0
    let isLooking = false
    const plan = (ms: number) => {
      window.clearTimeout(timer)
      timer = window.setTimeout(look, ms)
    }
    const planNext = () => {
      const peace = notBefore(client) - Date.now()
      plan(nextRefresh(failures, Math.random(), peace, missingIn(client).length > 0))
    }
    async function look(): Promise<void> {
      isLooking = true
      lookedAt = Date.now()
      await lookAgain(client, failures > 0)
      // Files of an archive that could not be had, too.
      if (isWell(client)) await retryMissing(client)
      isLooking = false
      failures = isWell(client) ? 0 : failures + 1
      planNext()
    }
    // Others ask the server too: the page for its settings, a reader for an article, another tab.
    const onWord = () => {
      const isAllWell = isWell(client)
      if (isLooking || isAllWell === (failures === 0)) return
      failures = isAllWell ? 0 : 1
      if (isAllWell) plan(Math.max(0, lookedAt + LEAST_MS - Date.now()))
      else planNext()
    }
    // A hint and no more: a network is not yet an answer.
    const onLine = () => failures > 0 && Date.now() >= notBefore(client) && void look()
    planNext()
    onWord()
    const stop = onOffline(onWord)
    // After the render that may have told the cache of it.
    const stopCache = client.getQueryCache().subscribe(() => queueMicrotask(onWord))
    window.addEventListener('online', onLine)
    return () => {
      window.clearTimeout(timer)
      stop()
      stopCache()
      window.removeEventListener('online', onLine)
    }
  }, [client])
}

/** Everything, one for all where the server is silent, or what is missing, which the page may not be without for long. */
async function lookAgain(client: QueryClient, isInTrouble: boolean): Promise<void> {
  const missing = missingIn(client)
  if (unheardSince(client) !== null && !missing.some(({ queryKey: [kind] }) => kind === 'edition')) {
    await client.refetchQueries({ ...firstOf(client), exact: true })
    if (unheardSince(client) === null) await client.refetchQueries(SOURCES)
    return
  }
  if (!isInTrouble || missing.length === 0) await client.refetchQueries(SOURCES)
  else await Promise.all(missing.map(({ queryKey }) => client.refetchQueries({ queryKey, exact: true })))
}

function isWell(client: QueryClient): boolean {
  return unheardSince(client) === null && missingIn(client).length === 0
}

/** The settings of the edition and its sources, as far as they were asked for and never came. */
function missingIn(client: QueryClient) {
  return client.getQueryCache().findAll({
    predicate: ({ queryKey: [kind], state }) =>
      (kind === 'edition' || kind === 'source') && state.status === 'error' && state.data === undefined,
  })
}

/** When the server wants to be asked again, in milliseconds; 0 where it did not say. */
function notBefore(client: QueryClient): number {
  const offline = offlineNow()
  if (offline.worker === 'active') return offline.notBefore ?? 0
  const times = client
    .getQueryCache()
    .findAll(SOURCES)
    .map(({ state }) => {
      if (!(state.error instanceof SourceError) || state.error.trouble.kind !== 'unread') return 0
      const { failure } = state.error.trouble
      const said = failure.why === 'refused' ? (failure.retryAfter ?? null) : null
      const wait = retryAfter(said, state.errorUpdatedAt)
      return wait === null ? 0 : state.errorUpdatedAt + wait
    })
  return Math.max(0, ...times)
}

function firstOf(client: QueryClient) {
  return { queryKey: client.getQueryCache().findAll(SOURCES)[0]?.queryKey ?? SOURCES.queryKey }
}

/** From the worker where there is one, which sees every answer; from the answers themselves where not. */
function unheardSince(client: QueryClient): number | null {
  const offline = offlineNow()
  if (offline.worker === 'active') return offline.unheardSince
  const states = client
    .getQueryCache()
    .findAll(SOURCES)
    .map(({ state }) => state)
  const failed = states.filter(({ status }) => status === 'error').map((state) => state.errorUpdatedAt)
  return failed.length > 0 && failed.length === states.length ? Math.min(...failed) : null
}

const NO_WORD: ServerWord = { heardAt: null, unheardSince: null }

export function useServerWord(): ServerWord {
  const client = useQueryClient()
  const { worker, heardAt, unheardSince: since } = useOffline()
  const [own, setOwn] = useState(NO_WORD)
  useEffect(() => {
    let last = NO_WORD
    const look = () => {
      const word = wordOf(client)
      // Not left to React: where it has work begun, it would begin that anew, and the cache speaks all the time.
      if (word.heardAt === last.heardAt && word.unheardSince === last.unheardSince) return
      last = word
      setOwn(word)
    }
    look()
    // After the render that may have told the cache of it.
    return client.getQueryCache().subscribe(() => queueMicrotask(look))
  }, [client])
  return worker === 'active' ? { heardAt, unheardSince: since } : own
}

function wordOf(client: QueryClient): ServerWord {
  const times = client
    .getQueryCache()
    .findAll(SOURCES)
    .map(({ state }) => state.dataUpdatedAt)
  const newest = Math.max(0, ...times)
  return { heardAt: newest > 0 ? newest : null, unheardSince: unheardSince(client) }
}

/** How many stories have come since the edition was whole, until somebody has seen them. */
export function useNews(state: EditionState): { readonly news: number; readonly onSeen: () => void } {
  const edition = state.kind === 'open' ? state.edition : null
  const isWhole = edition !== null && edition.total > 0 && edition.loading.length === 0 && !edition.isBehind
  const seen = useRef<number | null>(null)
  const [news, setNews] = useState(0)
  const total = isWhole ? edition.total : null
  useEffect(() => {
    if (total === null) return
    seen.current ??= total
    setNews(Math.max(0, total - seen.current))
  }, [total])
  const onSeen = () => {
    seen.current = total
    setNews(0)
  }
  return { news, onSeen }
}
