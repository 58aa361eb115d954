/** What is still coming, and which sources could not be read, while the others show. */
import { useQuery } from '@tanstack/react-query'
import { progressQuery } from '#query/edition-query.ts'
import type { Edition } from '#query/use-edition.ts'
import { showBytes } from './locale.ts'
import { wordsForTrouble } from './trouble-words.ts'
import { words } from './words.ts'

export function SourceNotices({ edition }: { readonly edition: Edition }) {
  const { failed, sources, loading } = edition
  const cut = sources.filter(({ broken }) => broken !== null)
  if (failed.length + cut.length + loading.length === 0) return null
  return (
    <div className="source-notices">
      {loading.map((address) => (
        <Loading key={address} address={address} />
      ))}
      {failed.map(({ name, trouble, retry }) => (
        <div key={name} role="alert" className="source-notice">
          <p>
            <strong dir="auto">{words.sourceFailed(name)}</strong> {wordsForTrouble(trouble)}
          </p>
          <button type="button" onClick={retry}>
            {words.retry}
          </button>
        </div>
      ))}
      {cut.map(({ name, broken, address }) => (
        <div key={address} role="alert" className="source-notice">
          <p>
            <strong dir="auto">{words.sourceCut(name)}</strong> {broken && wordsForTrouble(broken)}
          </p>
        </div>
      ))}
    </div>
  )
}

/** A short load says nothing with numbers; a long one says how far it is. */
function Loading({ address }: { readonly address: string }) {
  const { data } = useQuery(progressQuery(address))
  return (
    <p className="loading" role="status">
      {words.loading}
      {data && data.bytes > 500_000 && ` · ${words.loadedSoFar(data.articles, showBytes(data.bytes))}`}
    </p>
  )
}
