/** What is still coming, and which sources could not be read, while the others show. */
import { useQueries } from '@tanstack/react-query'
import { useHeld } from '#device/use-held.ts'
import type { Coming } from '#query/desk-messages.ts'
import { progressQuery } from '#query/edition-query.ts'
import type { Edition } from '#query/use-edition.ts'
import { showBytes } from './locale.ts'
import { Trouble } from './trouble.tsx'
import { words } from './words.ts'

export function SourceNotices({ edition }: { readonly edition: Edition }) {
  const { failed, cut, loading, coming } = edition
  const notices = [
    ...failed.map((one) => ({ ...one, title: words.sourceFailed(one.name) })),
    ...cut.map((one) => ({ ...one, title: words.sourceCut(one.name) })),
  ]
  return (
    <div className="source-notices">
      {loading.length > 0 && <Loading addresses={loading} coming={coming} />}
      {notices.map(({ title, name, trouble, retry }) => (
        <div key={title + name} role="alert" className="source-notice">
          <p>
            <strong dir="auto">{title}</strong> <Trouble trouble={trouble} />
          </p>
          <button type="button" onClick={retry}>
            {words.retry}
          </button>
        </div>
      ))}
    </div>
  )
}

/** A short load is only told to those who listen, a long one to everybody, with how far it is. One line, whatever is coming. */
const LONG_BYTES = 500_000
const LONG_MS = 4000

function Loading({
  addresses,
  coming,
}: {
  readonly addresses: readonly string[]
  readonly coming: Coming | null
}) {
  const results = useQueries({ queries: addresses.map(progressQuery) })
  const bytes = results.reduce((sum, { data }) => sum + (data?.bytes ?? 0), 0)
  const articles = results.reduce((sum, { data }) => sum + (data?.articles ?? 0), 0)
  const isSlow = useHeld(true, LONG_MS)
  const isLong = bytes > LONG_BYTES || coming !== null || isSlow
  return (
    <p className={isLong ? 'loading' : 'visually-hidden'} role="status">
      {coming?.from ? words.loadingYears(coming.from, coming.to) : words.loading}
      {bytes > LONG_BYTES && ` · ${words.loadedSoFar(articles, showBytes(bytes))}`}
    </p>
  )
}
