import type { Article } from '#edition/article.ts'
import type { Selection } from '#edition/selection.ts'
import { articleAddress } from '#route/address.ts'
import { Link } from '#ui/link.tsx'
import { Notice } from '#ui/notice.tsx'
import { readingWords } from '#ui/reading-words.ts'
import { words } from '#ui/words.ts'

interface NoArticleProps {
  readonly nearest: readonly Article[]
  readonly selection: Selection
}

/** Says so, and offers the headlines that the address may have meant. */
export function NoArticle({ nearest: offered, selection }: NoArticleProps) {
  return (
    <Notice title={readingWords.noArticle}>
      {offered.length > 0 && <p>{readingWords.noArticleHint}</p>}
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
