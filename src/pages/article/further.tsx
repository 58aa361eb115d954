/** What else belongs to an article, below it: what is related to it, and what else its first author has written. */
import { useQuery } from '@tanstack/react-query'
import { type ReactNode, useEffect, useLayoutEffect, useState } from 'react'
import { Link } from 'react-router'
import type { Article } from '#edition/article.ts'
import { authorSlug } from '#edition/author-key.ts'
import { EVERYTHING } from '#edition/selection.ts'
import { type Further as FurtherOnes, furtherQuery } from '#query/desk-query.ts'
import type { Edition } from '#query/use-edition.ts'
import { authorAddress } from '#route/address.ts'
import { articleWords } from '#ui/article-words.ts'
import { Near } from '#ui/near.tsx'
import { readingWords } from '#ui/reading-words.ts'
import { StoryCard } from '#ui/story-card.tsx'
import { words } from '#ui/words.ts'

interface FurtherProps {
  readonly article: Article
  readonly edition: Edition
  readonly hues: ReadonlyMap<string, number>
}

/** So long a whole archive is waited for; what is here by then has to do. */
const PATIENCE_MS = 3000

/** Looked for only when a reader has come down to it. */
export function Further(props: FurtherProps) {
  return (
    <Near>
      <FurtherStories {...props} />
    </Near>
  )
}

/** Both lists come at once and stay as they came: a story that moved while it is read is worse than one that is missing. */
function FurtherStories({ article, edition, hues }: FurtherProps) {
  const { keys, loading } = edition
  const [shown, show] = useState<FurtherOnes | null>(null)
  const isLate = useLate()
  const isWhole = isLate || loading.length === 0
  const { data } = useQuery({ ...furtherQuery(keys, article), enabled: !shown && isWhole && keys.length > 0 })
  if (!shown && data && (isLate || !data.isComing)) show(data)
  useHeldFoot(!shown && !isLate)
  if (!shown) return null
  const [author] = article.authors
  return (
    <>
      <Stories id="related" title={readingWords.related} stories={shown.related} hues={hues} />
      {author && shown.by.length > 0 && (
        <Stories id="more-by" title={articleWords.moreBy(author.name)} stories={shown.by} hues={hues}>
          <p className="all-by">
            <Link to={authorAddress(authorSlug(author.name))}>{articleWords.allBy(author.name)}</Link>
          </p>
        </Stories>
      )}
    </>
  )
}

interface StoriesProps {
  readonly id: string
  readonly title: string
  readonly stories: readonly Article[]
  readonly hues: ReadonlyMap<string, number>
  readonly children?: ReactNode
}

function Stories({ id, title, stories, hues, children }: StoriesProps) {
  if (stories.length === 0) return null
  return (
    <section className="related" aria-labelledby={id} lang={words.language} dir={words.direction}>
      <h2 id={id} className="label">
        {title}
      </h2>
      <div className="related-stories">
        {stories.map((one) => (
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
      {children}
    </section>
  )
}

/** Noted where the foot can be asked for by an attribute: a `:has()` above the page is looked through at every change of it. */
function useHeldFoot(isComing: boolean): void {
  useLayoutEffect(() => {
    if (!isComing) return
    document.body.toggleAttribute('data-coming', true)
    return () => document.body.removeAttribute('data-coming')
  }, [isComing])
}

function useLate(): boolean {
  const [isLate, setLate] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), PATIENCE_MS)
    return () => clearTimeout(timer)
  }, [])
  return isLate
}
