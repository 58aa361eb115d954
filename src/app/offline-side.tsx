/** Reading without a network: comes when the page is alive, and the page is whole without it. */
import { useEffect } from 'react'
import { askWorker } from '#device/offline/ask-worker.ts'
import { startWorker } from '#device/offline/start-worker.ts'
import { watchForUpdates } from '#device/offline/updates.ts'
import { useOffline } from '#device/offline/use-offline.ts'
import { whenIdle } from '#device/when-idle.ts'
import { keepEdition } from '#pages/stored/keep-edition.ts'
import type { EditionState } from '#query/use-edition.ts'
import { OfflineStrip } from './offline-strip.tsx'
import { useHereMarks } from './use-here-marks.ts'
import { useNews, useRefreshing, useServerWord } from './use-live-sources.ts'

interface OfflineSideProps {
  /** The folder that the reader is published in: absolute, ends in a slash. */
  readonly appAddress: string
  readonly state: EditionState
}

export function OfflineSide({ appAddress, state }: OfflineSideProps) {
  useEffect(() => start(appAddress), [appAddress])
  useKept(appAddress, state)
  useRefreshing()
  useHereMarks(state.kind === 'open' ? state.edition : null)
  const { news, onSeen } = useNews(state)
  return <OfflineStrip offline={useOffline()} word={useServerWord()} news={news} onSeen={onSeen} />
}

function start(folder: string): () => void {
  let isOver = false
  let stop = () => {}
  startWorker(folder).then((registration) => {
    if (registration === null || isOver) return
    stop = watchForUpdates(registration)
    void askWorker<'audit'>({ kind: 'audit' })
  })
  return () => {
    isOver = true
    stop()
  }
}

/** Whenever the edition has come whole, and again when there is a newer one. */
function useKept(folder: string, state: EditionState): void {
  const isActive = useOffline().worker === 'active'
  const edition = state.kind === 'open' ? state.edition : null
  const isWhole = edition !== null && edition.keys.length > 0 && edition.loading.length === 0
  const sources = edition?.sources
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is kept depends on the sources, not on what is shown of them
  useEffect(() => {
    if (!isActive || !isWhole || edition === null) return
    return whenIdle(() => void keepEdition(folder, edition))
  }, [isActive, isWhole, sources, folder])
}
