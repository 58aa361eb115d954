/** The pages behind the front, which it can do without: an article, or that there is none, and an author. */
import { useParams } from 'react-router'
import type { Selection } from '#edition/selection.ts'
import { ArticlePage } from '#pages/article/article-page.tsx'
import { AuthorPage } from '#pages/author/author-page.tsx'
import { NoArticle } from '#pages/trouble/no-article.tsx'
import type { Edition } from '#query/use-edition.ts'
import { Skeleton } from '#ui/skeleton.tsx'
import { Title } from '#ui/title.tsx'
import { words } from '#ui/words.ts'

interface ArticleAtProps {
  readonly edition: Edition
  readonly selection: Selection
  readonly appAddress: string
}

export function ArticleAt({ edition, selection, appAddress }: ArticleAtProps) {
  const { slug = '' } = useParams()
  const found = edition.bySlug.get(slug)
  // It may be in a source that is still on its way; a wrong answer now would only flash by.
  if (!found && edition.loading.length > 0) return <Skeleton />
  if (!found) {
    return (
      <>
        <Title parts={[words.noArticle, edition.config.title]} />
        <NoArticle edition={edition} slug={slug} selection={selection} />
      </>
    )
  }
  return (
    <>
      <Title parts={[found.headline, edition.config.title]} />
      <ArticlePage edition={edition} article={found} selection={selection} appAddress={appAddress} />
    </>
  )
}

export function AuthorAt({ edition }: { readonly edition: Edition }) {
  const { slug = '' } = useParams()
  if (edition.loading.length > 0) return <Skeleton />
  return <AuthorPage edition={edition} slug={slug} />
}
