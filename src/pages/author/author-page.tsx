/** Everything here by one author. */
import { useMemo } from 'react'
import { select } from '#edition/select.ts'
import { EVERYTHING } from '#edition/selection.ts'
import type { Edition } from '#query/use-edition.ts'
import { Days } from '#ui/days.tsx'
import { authorName } from '#ui/filter-words.ts'
import { Notice } from '#ui/notice.tsx'
import { Title } from '#ui/title.tsx'
import { words } from '#ui/words.ts'

interface AuthorPageProps {
  readonly edition: Edition
  readonly slug: string
}

export function AuthorPage({ edition, slug }: AuthorPageProps) {
  const { articles, sections } = edition
  const selection = useMemo(() => ({ ...EVERYTHING, author: slug }), [slug])
  const found = useMemo(() => select(articles, selection), [articles, selection])
  const hues = useMemo(() => new Map(sections.map(({ slug: key, hue }) => [key, hue])), [sections])
  if (found.length === 0) return <Notice title={words.noAuthor} />
  const count = edition.found ?? found.length
  const name = authorName(slug, found)
  return (
    <>
      <Title parts={[name, edition.config.title]} />
      <header className="page-head">
        <p className="label">{words.articlesBy}</p>
        <h1 tabIndex={-1} dir="auto">
          {name}
        </h1>
        <p role="status" className="count">
          {words.articlesOf(count, count)}
        </p>
      </header>
      <Days articles={found} count={count} onReach={edition.reach} selection={selection} hues={hues} />
    </>
  )
}
