/** "Make available offline": how much, with pictures or without, and how far it is. */
import { type FormEvent, useId, useState } from 'react'
import type { KeepProgress } from '#device/offline/keep-run.ts'
import { isEverything, type Selection } from '#edition/selection.ts'
import type { Edition } from '#query/use-edition.ts'
import { writeSelection } from '#route/selection-address.ts'
import { showBytes } from '#ui/locale.ts'
import { offlineWords } from '#ui/offline-words.ts'
import { keepNow } from './keep-edition.ts'
import { KeepState } from './keep-state.tsx'
import { type KeepWish, MOST_DAYS, readWish } from './keep-wish.ts'
import type { Stored } from './use-stored.ts'

interface KeepFormProps {
  readonly edition: Edition
  readonly appAddress: string
  readonly stored: Stored
  readonly progress: KeepProgress
  readonly selection: Selection
}

export function KeepForm({ edition, appAddress, stored, progress, selection }: KeepFormProps) {
  const [wish, setWish] = useState<KeepWish>(() => readWish(appAddress))
  const id = useId()
  const change = (part: Partial<KeepWish>) => setWish((before) => ({ ...before, ...part }))
  const query = isEverything(selection) ? wish.query : writeSelection(selection)
  const start = (event: FormEvent) => {
    event.preventDefault()
    void keepNow(appAddress, edition, { ...wish, query })
  }
  const isBusy = progress.phase === 'running' || progress.phase === 'paused'
  const extents: readonly KeepWish['extent'][] = query
    ? ['little', 'days', 'selection', 'whole']
    : ['little', 'days', 'whole']
  return (
    <section aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{offlineWords.make}</h2>
      <form onSubmit={start} className="keep-form">
        {stored.hasArchive && (
          <fieldset disabled={isBusy}>
            <legend>{offlineWords.what}</legend>
            {extents.map((extent) => (
              <label key={extent}>
                <input
                  type="radio"
                  name={id}
                  checked={wish.extent === extent}
                  onChange={() => change({ extent })}
                />
                <span>{labelOf(extent, stored)}</span>
                {extent === 'days' && (
                  <input
                    type="number"
                    aria-label={offlineWords.days}
                    min={1}
                    max={MOST_DAYS}
                    value={wish.days}
                    onFocus={({ target }) => target.select()}
                    onChange={({ target }) =>
                      change({ extent, days: Math.min(MOST_DAYS, Math.max(1, target.valueAsNumber || 1)) })
                    }
                  />
                )}
              </label>
            ))}
          </fieldset>
        )}
        <label>
          <input
            type="checkbox"
            disabled={isBusy}
            checked={wish.withPictures}
            aria-describedby={`${id}-hint`}
            onChange={({ target }) => change({ withPictures: target.checked })}
          />
          <span>{offlineWords.pictures}</span>
        </label>
        <p id={`${id}-hint`} className="hint">
          {offlineWords.picturesHint}
        </p>
        {!isBusy && <button type="submit">{offlineWords.make}</button>}
      </form>
      <KeepState edition={edition} appAddress={appAddress} progress={progress} />
    </section>
  )
}

function labelOf(extent: KeepWish['extent'], { files }: Stored): string {
  const { extents } = offlineWords
  if (extent !== 'whole') return extents[extent]
  const pages = files.archives.flatMap((archive) => archive.pages)
  const sum = (key: 'articles' | 'bytes') => pages.reduce((all, page) => all + page[key], 0)
  return extents.whole(sum('articles'), showBytes(sum('bytes')))
}
