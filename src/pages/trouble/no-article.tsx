import { Link } from 'react-router'
import { nearest } from '#edition/nearest.ts'
import type { Selection } from '#edition/selection.ts'
import type { Edition } from '#query/use-edition.ts'
import { articleAddress } from '#route/address.ts'
import { Notice } from '#ui/notice.tsx'
import { words } from '#ui/words.ts'

interface NoArticleProps {
  readonly edition: Edition
  readonly slug: string
  readonly selection: Selection
}

/** Says so, and offers the headlines that the address may have meant. */
export function NoArticle({ edition, slug, selection }: NoArticleProps) {
  const close = nearest(slug, edition.articles, 5)
  const offered = close.length > 0 ? close : edition.articles.slice(0, 5)
  return (
    <Notice title={words.noArticle}>
      {offered.length > 0 && <p>{words.noArticleHint}</p>}
      <ul>
        {offered.map((article) => (
          <li key={article.id} lang={article.language ?? undefined} dir={article.direction}>
            <Link to={articleAddress(article.slug, selection)}>{article.headline}</Link>
          </li>
        ))}
      </ul>
      <p>
        <Link to="/">{words.toFront}</Link>
      </p>
    </Notice>
  )
}
