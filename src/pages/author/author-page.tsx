/** Everything here by one author, with their picture and the years of their work. */
import { useMemo } from 'react'
import type { Article } from '#edition/article.ts'
import { authorSlug } from '#edition/author-key.ts'
import { EVERYTHING } from '#edition/selection.ts'
import type { Edition } from '#query/use-edition.ts'
import { Days } from '#ui/days.tsx'
import { Notice } from '#ui/notice.tsx'
import { readingWords } from '#ui/reading-words.ts'
import { StoryList } from '#ui/story-list.tsx'
import { Title } from '#ui/title.tsx'
import { words } from '#ui/words.ts'
import { AuthorPicture } from './author-picture.tsx'
import { useWorkSpan } from './use-work-span.ts'

interface AuthorPageProps {
  readonly edition: Edition
  readonly slug: string
}

export function AuthorPage({ edition, slug }: AuthorPageProps) {
  const { rows, sections, found } = edition
  const selection = useMemo(() => ({ ...EVERYTHING, author: slug }), [slug])
  const hues = useMemo(() => new Map(sections.map(({ slug: key, hue }) => [key, hue])), [sections])
  const span = useWorkSpan(edition.keys, selection)
  if (found === 0) return <Notice title={readingWords.noAuthor} />
  const name = edition.author ?? nameIn(rows, slug)
  return (
    <>
      <Title parts={[name, edition.config.title]} />
      <header className="page-head author-head">
        <div>
          <p className="label">{readingWords.articlesBy}</p>
          <h1 tabIndex={-1} dir="auto">
            {name}
          </h1>
          <p className="count">
            {/* The space keeps Arabic letters from joining across. */}
            <span role="status">{words.articlesOf(found, found)}</span>{' '}
            {/* Last, so that nothing moves when it comes. */}
            {span !== null && <span className="work-span">{span}</span>}
          </p>
        </div>
        <AuthorPicture articles={rows} slug={slug} />
      </header>
      <StoryList>
        <Days
          keys={edition.keys}
          found={found}
          count={edition.coming ? -1 : found}
          articles={rows}
          above={0}
          selection={selection}
          hues={hues}
        />
      </StoryList>
    </>
  )
}

/** A made page knows its author only by what they wrote. */
function nameIn(articles: readonly Article[], slug: string): string {
  for (const { authors } of articles) {
    for (const { name } of authors) if (authorSlug(name) === slug) return name
  }
  return slug
}
