/** What belongs to an article, as far as it is here: nothing is fetched for it. */
import type { Article } from '#edition/article.ts'
import type { Ask } from './desk-messages.ts'
import { listed } from './listed.ts'
import type { Stock } from './stock.ts'

const MOST = 4

export async function answerRelated(
  stock: Stock,
  { sources, subject }: Ask<'related'>,
): Promise<readonly Article[]> {
  const library = stock.library(sources)
  // One more, since the nearest to an article is the article itself.
  const rows = library.archive.related(subject, MOST + 1)
  const found = await library.articlesAt(rows)
  return found
    .filter(({ id }) => id !== subject.id)
    .slice(0, MOST)
    .map(listed)
}
