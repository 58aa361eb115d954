/** In place of stored-page.tsx in an edition that is one file. */
import { offlineWords } from '#ui/offline-words.ts'

export function StoredPage() {
  return (
    <div className="prose">
      <h1 tabIndex={-1}>{offlineWords.title}</h1>
      <p className="standfirst">{offlineWords.carried}</p>
    </div>
  )
}
