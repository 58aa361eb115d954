/** For publishers: whether everything that offline reading needs is there, as a report that can be sent along. */
import { useEffect, useRef, useState } from 'react'
import { askWorker } from '#device/offline/ask-worker.ts'
import { storageFacts } from '#device/offline/storage-facts.ts'
import { useOffline } from '#device/offline/use-offline.ts'
import { copyText } from '#device/share.ts'
import type { Edition } from '#query/use-edition.ts'
import { showBytes } from '#ui/locale.ts'
import { showTimeOf } from '#ui/offline-times.ts'
import { offlineWords } from '#ui/offline-words.ts'
import type { Stored } from './use-stored.ts'

interface SelfCheckProps {
  readonly edition: Edition
  readonly appAddress: string
  readonly stored: Stored | null
}

type Line = readonly [label: string, text: string]

export function SelfCheck({ edition, appAddress, stored }: SelfCheckProps) {
  const [lines, setLines] = useState<readonly Line[]>([])
  const [outcome, setCopied] = useState<Awaited<ReturnType<typeof copyText>> | null>(null)
  const report = useRef<HTMLDListElement>(null)
  const { worker } = useOffline()
  useEffect(() => {
    let isShown = true
    checkAll(edition, appAddress, stored, worker === 'active').then((found) => isShown && setLines(found))
    return () => {
      isShown = false
    }
  }, [edition, appAddress, stored, worker])
  const copy = async () => {
    setCopied(await copyText(lines.map((line) => line.join(': ')).join('\n'), report.current))
  }
  return (
    <section>
      <h2>{offlineWords.check}</h2>
      <p>{offlineWords.checkHint}</p>
      <dl className="report" ref={report}>
        {lines.map(([label, text]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd dir="auto">{text}</dd>
          </div>
        ))}
      </dl>
      <button type="button" onClick={() => void copy()}>
        {offlineWords.copy}
      </button>
      <p role="status">
        {outcome && (outcome === 'copied' ? offlineWords.copied : offlineWords.copyRefused)}
      </p>
    </section>
  )
}

async function checkAll(
  { sources, failed, total }: Edition,
  address: string,
  stored: Stored | null,
  isActive: boolean,
): Promise<readonly Line[]> {
  const { checks, yes, no, never, active, of } = offlineWords
  const [state, facts] = await Promise.all([
    isActive ? askWorker<'state'>({ kind: 'state' }) : null,
    storageFacts(),
  ])
  const { used, allowed } = facts
  return [
    [checks.worker, state === null ? no : active],
    [checks.shell, state === null ? no : of(state.here, state.all)],
    [checks.edition, of(stored?.articles ?? 0, total)],
    [checks.sources, of(sources.length, sources.length + failed.length)],
    [checks.storage, used === null || allowed === null ? no : `${showBytes(used)} / ${showBytes(allowed)}`],
    [checks.persisted, facts.isPersisted ? yes : no],
    [checks.heard, state?.heardAt ? showTimeOf(state.heardAt, Date.now()) : never],
    [checks.version, state?.version ?? no],
    [checks.address, address],
    [checks.browser, navigator.userAgent],
  ]
}
