/** What of this edition can be read without a network, how to have more of it, and what the device says to that. */
import { useOffline } from '#device/offline/use-offline.ts'
import type { Selection } from '#edition/selection.ts'
import type { Edition } from '#query/use-edition.ts'
import { showBytes } from '#ui/locale.ts'
import { offlineWords } from '#ui/offline-words.ts'
import { Title } from '#ui/title.tsx'
import { DeviceRoom } from './device-room.tsx'
import { useKeepProgress } from './keep-edition.ts'
import { KeepForm } from './keep-form.tsx'
import { SelfCheck } from './self-check.tsx'
import { StoredList } from './stored-list.tsx'
import { type Stored, useStored } from './use-stored.ts'
import './stored-page.css'

interface StoredPageProps {
  readonly edition: Edition
  readonly selection: Selection
  /** The folder that the reader is published in: absolute, ends in a slash. */
  readonly appAddress: string
}

export function StoredPage({ edition, selection, appAddress }: StoredPageProps) {
  const { worker, why } = useOffline()
  const progress = useKeepProgress()
  const { stored, again } = useStored(appAddress, edition, progress.phase)
  const given = { edition, appAddress, stored }
  const foreign = edition.sources.filter(({ address }) => !address.startsWith(appAddress)).length
  return (
    <div className="prose stored">
      <Title parts={[offlineWords.title, edition.config.title]} />
      <h1 tabIndex={-1}>{offlineWords.title}</h1>
      {worker === 'none' && why !== null ? (
        <p className="standfirst">
          {offlineWords.why[why]} {offlineWords.memory}
        </p>
      ) : (
        <>
          <p className="standfirst" role="status">
            {stored === null ? offlineWords.stored.looking : sentenceFor(stored, edition.total)}
          </p>
          {foreign > 0 && <p>{offlineWords.elsewhere(foreign)}</p>}
          {stored !== null && (
            <>
              <KeepForm {...given} stored={stored} progress={progress} selection={selection} />
              <DeviceRoom phase={progress.phase} />
              <StoredList parts={stored.parts} onChange={() => void again()} />
            </>
          )}
        </>
      )}
      <SelfCheck {...given} />
    </div>
  )
}

function sentenceFor({ isWhole, hasArchive, articles, bytes }: Stored, total: number): string {
  const { stored, filters } = offlineWords
  const size = showBytes(bytes)
  if (articles === 0) return stored.none
  if (!hasArchive) return `${stored.feeds(articles, size)} ${filters.whole}`
  if (isWhole) return `${stored.whole(articles, size)} ${filters.whole}`
  return `${stored.part(articles, total, size)} ${filters.part}`
}
