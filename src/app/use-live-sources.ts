/** Sources are asked for again while the page stands open, and what came of it is told. */
import { type QueryClient, useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import { offlineNow } from '#device/offline/offline-state.ts'
import { useOffline } from '#device/offline/use-offline.ts'
import type { EditionState } from '#query/use-edition.ts'
import type { ServerWord } from './offline-strip.tsx'
import { nextRefresh } from './refresh-times.ts'

const SOURCES = { queryKey: ['source'] }

/** Runs as long as the page does. One source stands for all while the server is silent. */
export function useRefreshing(): void {
  const client = useQueryClient()
  useEffect(() => {
    let failures = 0
    let timer = window.setTimeout(look, nextRefresh(0, 0))
    async function look(): Promise<void> {
      window.clearTimeout(timer)
      await client.refetchQueries(failures === 0 ? SOURCES : { ...firstOf(client), exact: true })
      const isHeard = unheardSince(client) === null
      if (isHeard && failures > 0) await client.refetchQueries(SOURCES)
      failures = isHeard ? 0 : failures + 1
      timer = window.setTimeout(look, nextRefresh(failures, Math.random()))
    }
    // A hint and no more: a network is not yet an answer.
    const onLine = () => failures > 0 && void look()
    window.addEventListener('online', onLine)
    return () => {
      window.clearTimeout(timer)
      window.removeEventListener('online', onLine)
    }
  }, [client])
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

export function useServerWord(): ServerWord {
  const client = useQueryClient()
  const { worker, heardAt, unheardSince: since } = useOffline()
  const [own, setOwn] = useState<ServerWord>({ heardAt: null, unheardSince: null })
  useEffect(() => {
    const look = () => setOwn((before) => sameOr(before, wordOf(client)))
    look()
    return client.getQueryCache().subscribe(look)
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

function sameOr(before: ServerWord, now: ServerWord): ServerWord {
  return before.heardAt === now.heardAt && before.unheardSince === now.unheardSince ? before : now
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
