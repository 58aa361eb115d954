/** A source read once more, brought together with what it was. */
import { mergeArticles } from '#edition/edition.ts'
import type { LoadedSource } from './load-source.ts'

/**
 * An article that is not in the new answer has only left the feed's window, and stays; one that was taken back goes.
 * A newer text takes the place of the older one, by date of change and by the publisher's count.
 */
export function refreshed(before: LoadedSource, now: LoadedSource): LoadedSource {
  const gone = new Set(now.withdrawn)
  const addresses = new Map(now.articles.map(({ id, url }) => [id, url]))
  const standing = before.articles.filter(
    // Under a new address it is still the same article.
    ({ id, url }) => !gone.has(id) && (!addresses.has(id) || addresses.get(id) === url),
  )
  return {
    ...now,
    articles: mergeArticles([...standing, ...now.articles], Date.now()),
  }
}
