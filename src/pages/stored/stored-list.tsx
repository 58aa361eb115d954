/** What is stored, part by part, and how it is removed. */
import { useRef, useState } from 'react'
import { askWorker } from '#device/offline/ask-worker.ts'
import { readPartialDate } from '#lib/calendar.ts'
import { showBytes, showPartialDate } from '#ui/locale.ts'
import { offlineWords } from '#ui/offline-words.ts'
import type { StoredPart } from './use-stored.ts'

interface StoredListProps {
  readonly parts: readonly StoredPart[]
  readonly onChange: () => void
}

export function StoredList({ parts, onChange }: StoredListProps) {
  const [isRemoved, setRemoved] = useState(false)
  const heading = useRef<HTMLHeadingElement>(null)
  const remove = async (addresses: readonly string[] | null) => {
    await askWorker<'drop'>({ kind: 'drop', addresses: addresses && [...addresses] })
    setRemoved(true)
    heading.current?.focus()
    onChange()
  }
  return (
    <section>
      <h2 ref={heading} tabIndex={-1}>
        {offlineWords.list}
      </h2>
      <p role="status">{isRemoved && offlineWords.removed}</p>
      <ul className="stored-list">
        {parts.map((part) => (
          <li key={part.addresses[0]}>
            <span dir="auto">{nameOf(part)}</span>
            <span>{offlineWords.listItem(part.articles, showBytes(part.bytes))}</span>
            <button
              type="button"
              aria-label={offlineWords.removeOf(nameOf(part))}
              onClick={() => void remove(part.addresses)}
            >
              {offlineWords.remove}
            </button>
          </li>
        ))}
      </ul>
      {parts.length > 0 && (
        <button type="button" onClick={() => void remove(null)}>
          {offlineWords.removeAll}
        </button>
      )}
    </section>
  )
}

function nameOf({ kind, name }: StoredPart): string {
  if (kind === 'settings') return offlineWords.settings
  if (kind === 'beside') return offlineWords.beside
  if (kind === 'pictures') return offlineWords.picturesStored
  if (kind === 'feed') return decodeURI(name.split('/').slice(3).join('/'))
  const [, period = '', part] = /^([\d-]+?)(?:-p(\d+))?$/.exec(name) ?? []
  const date = readPartialDate(period)
  if (date === null) return offlineWords.noDate
  return part === undefined ? showPartialDate(date) : `${showPartialDate(date)}, ${part}`
}
