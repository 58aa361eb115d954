/** The pages behind the front, which it can do without: an article, or that there is none, an author, and what is saved. */
import { Navigate, useLocation } from 'react-router'
import type { Selection } from '#edition/selection.ts'
import { ArticlePage } from '#pages/article/article-page.tsx'
import { AuthorPage } from '#pages/author/author-page.tsx'
import { NoArticle } from '#pages/trouble/no-article.tsx'
import { NoPage } from '#pages/trouble/no-page.tsx'
import { useArticle } from '#query/use-article.ts'
import type { Edition } from '#query/use-edition.ts'
import { articleAddress } from '#route/address.ts'
import { movedTo } from '#route/alias.ts'
import { LaterPage, later } from '#ui/later.tsx'
import { readingWords } from '#ui/reading-words.ts'
import { Skeleton } from '#ui/skeleton.tsx'
import { Title } from '#ui/title.tsx'

interface ArticleAtProps {
  readonly edition: Edition
  readonly slug: string
  readonly selection: Selection
  readonly appAddress: string
}

export function ArticleAt({ edition, slug, selection, appAddress }: ArticleAtProps) {
  const { hash } = useLocation()
  const found = useArticle(edition, slug, selection)
  if (found.kind === 'coming') return <Skeleton />
  const moved = found.kind === 'none' ? movedTo(edition.config.aliases ?? {}, slug) : null
  if (moved !== null) return <Navigate to={articleAddress(moved, selection) + hash} replace />
  if (found.kind === 'none') {
    return (
      <>
        <Title parts={[readingWords.noArticle, edition.config.title]} />
        <NoArticle nearest={found.nearest} selection={selection} />
      </>
    )
  }
  return (
    <>
      <Title parts={[found.article.headline, edition.config.title]} />
      <ArticlePage
        key={found.article.id}
        edition={edition}
        shown={found}
        selection={selection}
        appAddress={appAddress}
      />
    </>
  )
}

export function AuthorAt({ edition, slug }: Pick<ArticleAtProps, 'edition' | 'slug'>) {
  if (edition.rows.length === 0 && (edition.isBehind || edition.loading.length > 0)) return <Skeleton />
  return <AuthorPage edition={edition} slug={slug} />
}

const saved = later(async () => (await import('#pages/saved/saved-page.tsx')).SavedPage)

export function SavedAt(given: Pick<ArticleAtProps, 'edition' | 'appAddress'>) {
  return <LaterPage page={saved} given={given} />
}

export function NoPageAt({ edition }: { readonly edition: Edition }) {
  return (
    <>
      <Title parts={[readingWords.noPage, edition.config.title]} />
      <NoPage />
    </>
  )
}
