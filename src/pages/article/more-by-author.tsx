/** What else the first author of an article has written, newest first; what is related stands in its own list. */
import { useQuery } from '@tanstack/react-query'
import { Link } from 'react-router'
import type { Article } from '#edition/article.ts'
import { authorSlug } from '#edition/author-key.ts'
import { EVERYTHING } from '#edition/selection.ts'
import { relatedQuery, rowsQuery } from '#query/desk-query.ts'
import { authorAddress } from '#route/address.ts'
import { articleWords } from '#ui/article-words.ts'
import { Near } from '#ui/near.tsx'
import { StoryCard } from '#ui/story-card.tsx'
import { words } from '#ui/words.ts'

interface MoreByAuthorProps {
  readonly article: Article
  /** Addresses of the sources. */
  readonly keys: readonly string[]
  readonly hues: ReadonlyMap<string, number>
}

const MOST = 4
/** So many are asked for, since some of them stand in the list of what is related. */
const ASKED = 12

/** Looked for only when a reader has come down to it. */
export function MoreByAuthor(props: MoreByAuthorProps) {
  const [author] = props.article.authors
  if (!author) return null
  return (
    <Near>
      <StoriesBy {...props} name={author.name} />
    </Near>
  )
}

function StoriesBy({ article, keys, hues, name }: MoreByAuthorProps & { readonly name: string }) {
  const isEnabled = keys.length > 0
  const slug = authorSlug(name)
  const by = useQuery({
    ...rowsQuery(keys, { ...EVERYTHING, author: slug }, 0, ASKED),
    enabled: isEnabled,
  })
  const related = useQuery({ ...relatedQuery(keys, article), enabled: isEnabled })
  if (by.isLoading || related.isLoading) return <div data-coming="" />
  if (!by.data) return null
  const elsewhere = new Set([article.id, ...(related.data ?? []).map(({ id }) => id)])
  const shown = by.data.rows.filter(({ id }) => !elsewhere.has(id)).slice(0, MOST)
  if (shown.length === 0) return null
  return (
    <section className="related" aria-labelledby="more-by" lang={words.language} dir={words.direction}>
      <h2 id="more-by" className="label">
        {articleWords.moreBy(name)}
      </h2>
      <div className="related-stories">
        {shown.map((one) => (
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
      <p className="all-by">
        <Link to={authorAddress(slug)}>{articleWords.allBy(name)}</Link>
      </p>
    </section>
  )
}
