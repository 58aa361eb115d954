/** In place of a text that is still being fetched, or could not be. */
import type { WholeArticle } from '#query/use-whole-article.ts'
import { readingWords } from '#ui/reading-words.ts'
import { Skeleton } from '#ui/skeleton.tsx'
import { wordsForTrouble } from '#ui/trouble-words.ts'
import { words } from '#ui/words.ts'

export function BodyOnItsWay({ article }: { readonly article: Exclude<WholeArticle, { kind: 'whole' }> }) {
  if (article.kind === 'coming') return <Skeleton />
  const { trouble, retry } = article
  return (
    <div role="alert" className="source-notice" lang={words.language} dir={words.direction}>
      <p>
        <strong>{readingWords.textMissing}</strong> {trouble && wordsForTrouble(trouble)}
      </p>
      <button type="button" onClick={retry}>
        {words.retry}
      </button>
    </div>
  )
}
