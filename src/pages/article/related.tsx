/** What else belongs to the article, below it. */
import { useQuery } from '@tanstack/react-query'
import type { Article } from '#edition/article.ts'
import { EVERYTHING } from '#edition/selection.ts'
import { relatedQuery } from '#query/desk-query.ts'
import { Near } from '#ui/near.tsx'
import { readingWords } from '#ui/reading-words.ts'
import { StoryCard } from '#ui/story-card.tsx'

interface RelatedProps {
  readonly article: Article
  /** Addresses of the sources. */
  readonly keys: readonly string[]
  readonly hues: ReadonlyMap<string, number>
}

/** Looked for only when a reader has come down to it. */
export function Related(props: RelatedProps) {
  return (
    <Near>
      <RelatedStories {...props} />
    </Near>
  )
}

function RelatedStories({ article, keys, hues }: RelatedProps) {
  const { data, isLoading } = useQuery({ ...relatedQuery(keys, article), enabled: keys.length > 0 })
  if (isLoading) return <div data-coming="" />
  if (!data || data.length === 0) return null
  return (
    <section className="related" aria-labelledby="related">
      <h2 id="related" className="label">
        {readingWords.related}
      </h2>
      <div className="related-stories">
        {data.map((one) => (
          // Not found by the selection, so they do not carry it on.
          <StoryCard
            key={one.id}
            article={one}
            selection={EVERYTHING}
            hues={hues}
            shape="brief"
            clock="all"
          />
        ))}
      </div>
    </section>
  )
}
