/** The saved articles, the latest first. What is removed can be taken back for as long as the page is open. */
import { useState } from 'react'
import { type Listing, type SavedMark, savedIn, stamp } from '#device/marks/marks.ts'
import type { MarksHere } from '#device/marks/use-marks.ts'
import type { Edition } from '#query/use-edition.ts'
import { marksWords } from '#ui/marks-words.ts'
import { RemovedItem } from './removed-item.tsx'
import { SavedItem } from './saved-item.tsx'

interface SavedListProps {
  readonly edition: Edition
  readonly here: MarksHere
}

type Listed = SavedMark & { readonly listing: Listing }

/** Each is looked for in the edition. */
const AT_FIRST = 50

export function SavedList({ edition, here }: SavedListProps) {
  const { marks, isOpen, store } = here
  const [removed, setRemoved] = useState<ReadonlyMap<string, Listed>>(new Map())
  const [most, setMost] = useState(AT_FIRST)
  const saved = savedIn(marks)
  const kept = new Map(saved)
  const all = [...new Map([...removed, ...saved])].sort(([, a], [, b]) => b.since - a.since)
  const put = (id: string, since: number, listing: Listing | null) =>
    store.change((own) => {
      const mark = { at: stamp(own.saved.get(id), Date.now()), since, listing }
      return { ...own, saved: new Map([...own.saved, [id, mark]]) }
    })
  const remove = (id: string, mark: Listed) => {
    setRemoved(new Map([...removed, [id, mark]]))
    put(id, mark.since, null)
  }
  if (all.length === 0) return isOpen && <p className="nothing">{marksWords.nothingSaved}</p>
  return (
    <section aria-labelledby="saved-count">
      <h2 id="saved-count" className="label">
        {marksWords.savedCount(saved.length)}
      </h2>
      <ul className="saved-list">
        {all.slice(0, most).map(([id, mark]) => (
          <li key={id}>
            {kept.has(id) ? (
              <SavedItem edition={edition} mark={mark} onRemove={() => remove(id, mark)} />
            ) : (
              <RemovedItem listing={mark.listing} onUndo={() => put(id, mark.since, mark.listing)} />
            )}
          </li>
        ))}
      </ul>
      {all.length > most && (
        <button type="button" onClick={() => setMost(most + AT_FIRST)}>
          {marksWords.more}
        </button>
      )}
    </section>
  )
}
