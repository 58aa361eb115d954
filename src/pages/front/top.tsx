/** The head of the front: the lead, and the latest beside it. */
import type { Article } from '#edition/article.ts'
import type { Selection } from '#edition/selection.ts'
import { StoryCard } from '#ui/story-card.tsx'
import { words } from '#ui/words.ts'

interface TopProps {
  readonly lead: Article
  readonly below: readonly Article[]
  readonly beside: readonly Article[]
  /** In the selection; -1 while nobody knows. */
  readonly count: number
  readonly selection: Selection
  readonly hues: ReadonlyMap<string, number>
}

export function Top({ lead, below, beside, count, selection, hues }: TopProps) {
  return (
    <div className="top" data-beside={beside.length > 0 || undefined}>
      <div className="top-main">
        <StoryCard
          article={lead}
          selection={selection}
          hues={hues}
          shape="lead"
          clock="all"
          at={1}
          of={count}
        />
        {below.length > 0 && (
          <div className="below">
            {below.map((article, i) => (
              <StoryCard
                key={article.id}
                article={article}
                selection={selection}
                hues={hues}
                shape="card"
                clock="all"
                at={2 + i}
                of={count}
              />
            ))}
          </div>
        )}
      </div>
      {beside.length > 0 && (
        <section className="beside" aria-labelledby="latest">
          <h2 id="latest" className="label">
            {words.latest}
          </h2>
          {beside.map((article, i) => (
            <StoryCard
              key={article.id}
              article={article}
              selection={selection}
              hues={hues}
              shape="brief"
              clock="all"
              at={2 + below.length + i}
              of={count}
            />
          ))}
        </section>
      )}
    </div>
  )
}
