/** The state of a screen as a list, with the last things that went wrong. */
import { useEffect, useState } from 'react'
import { type StorageFacts, storageFacts } from '#device/offline/storage-facts.ts'
import { useOffline } from '#device/offline/use-offline.ts'
import { kioskWords } from '#ui/kiosk-words.ts'
import { showBytes, showCount, showMoment } from '#ui/locale.ts'
import { faultsHere } from './fault-log.ts'

export interface StatusFactsProps {
  readonly articles: number
  readonly isClockRight: boolean
}

export function StatusFacts({ articles, isClockRight }: StatusFactsProps) {
  const { worker, heardAt } = useOffline()
  const storage = useStorage()
  const faults = faultsHere()
  const { facts } = kioskWords
  const rows: readonly (readonly [string, string])[] = [
    [facts.running, showTime(performance.timeOrigin)],
    [facts.heard, heardAt === null ? kioskWords.unknown : showTime(heardAt)],
    [facts.articles, showCount(articles)],
    [facts.shown, decodeURI(location.pathname + location.search)],
    [facts.screen, kioskWords.pixels(window.innerWidth, window.innerHeight)],
    [facts.storage, storage?.used ? showBytes(storage.used) : kioskWords.unknown],
    [facts.memory, heapHere()],
    [facts.worker, worker === 'active' ? kioskWords.yes : kioskWords.no],
    [facts.clock, isClockRight ? kioskWords.clockRight : kioskWords.clockWrong],
  ]
  return (
    <>
      <dl className="status-facts">
        {rows.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd dir="auto">{value}</dd>
          </div>
        ))}
      </dl>
      <h3>{kioskWords.faults}</h3>
      {faults.length === 0 && <p>{kioskWords.noFaults}</p>}
      <ol className="status-faults">
        {faults.map(({ at, what, times }) => (
          <li key={`${at}${what}`}>
            <span>{showTime(at)}</span> {what} {times > 1 && <span>× {showCount(times)}</span>}
          </li>
        ))}
      </ol>
    </>
  )
}

function useStorage(): StorageFacts | null {
  const [facts, setFacts] = useState<StorageFacts | null>(null)
  useEffect(() => {
    storageFacts().then(setFacts)
  }, [])
  return facts
}

/** Of JavaScript alone, and in Chromium alone. */
function heapHere(): string {
  const used = Object(Reflect.get(performance, 'memory')).usedJSHeapSize
  return typeof used === 'number' ? showBytes(used) : kioskWords.unknown
}

function showTime(ms: number): string {
  return showMoment({ ms, precision: 'instant', zone: 'explicit', raw: '' })
}
