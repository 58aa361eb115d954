/** Cuts a list of articles into pieces that a page can take in without a pause that anyone notices. */
import type { Article } from '#edition/article.ts'

/** About a tenth of a frame's worth of copying on a slow phone. */
const MOST_CHARACTERS = 200_000
const MOST_ARTICLES = 200

export function* batches(articles: readonly Article[]): Generator<readonly Article[]> {
  let batch: Article[] = []
  let characters = 0
  for (const article of articles) {
    batch.push(article)
    characters += (article.bodyHtml?.length ?? 0) + (article.bodyText?.length ?? 0)
    if (characters < MOST_CHARACTERS && batch.length < MOST_ARTICLES) continue
    yield batch
    batch = []
    characters = 0
  }
  if (batch.length > 0) yield batch
}
