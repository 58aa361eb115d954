/** Which page stands at which address. */
import { lazy, Suspense, useEffect } from 'react'
import { Route, Routes, useParams } from 'react-router'
import type { Selection } from '#edition/selection.ts'
import { AuthorPage } from '#pages/author/author-page.tsx'
import { FrontPage } from '#pages/front/front-page.tsx'
import { Closed } from '#pages/trouble/closed.tsx'
import { NoArticle } from '#pages/trouble/no-article.tsx'
import { NoPage } from '#pages/trouble/no-page.tsx'
import type { Edition, EditionState } from '#query/use-edition.ts'
import { Skeleton } from '#ui/skeleton.tsx'
import { SourceNotices } from '#ui/source-notices.tsx'
import { Title } from '#ui/title.tsx'
import { words } from '#ui/words.ts'

/** A front needs neither of these: the sanitizer comes with the article, the words of the report with the About page. */
const later = {
  article: () => import('#pages/article/article-page.tsx'),
  about: () => import('#pages/about/about-page.tsx'),
}

const ArticlePage = lazy(async () => ({ default: (await later.article()).ArticlePage }))
const AboutPage = lazy(async () => ({ default: (await later.about()).AboutPage }))

interface PagesProps {
  readonly state: EditionState
  /** The first source came long enough ago to be shown without the others. */
  readonly isUnderWay: boolean
  readonly selection: Selection
  readonly now: number
  readonly appAddress: string
}

export function Pages({ state, isUnderWay, selection, now, appAddress }: PagesProps) {
  useEffect(() => {
    // While the front is read. A failed early load is no loss: the page asks again when it is opened.
    for (const load of Object.values(later)) load().catch(() => undefined)
  }, [])
  if (state.kind === 'opening') return <Skeleton />
  if (state.kind === 'closed') return <Closed trouble={state.trouble} onRetry={state.retry} />
  const { edition } = state
  const isWaiting = edition.articles.length === 0 && edition.loading.length > 0
  return (
    <>
      <SourceNotices edition={edition} />
      {isWaiting ? (
        <Skeleton />
      ) : (
        <Suspense fallback={<Skeleton />}>
          <Routes>
            <Route
              index
              element={
                <>
                  <Title parts={[edition.config.title]} />
                  {edition.awaited > 0 && !isUnderWay ? (
                    <Skeleton />
                  ) : (
                    <FrontPage edition={edition} selection={selection} now={now} />
                  )}
                </>
              }
            />
            <Route
              path="article/:slug"
              element={<ArticleAt edition={edition} selection={selection} appAddress={appAddress} />}
            />
            <Route path="author/:slug" element={<AuthorAt edition={edition} />} />
            <Route
              path="about"
              element={
                <>
                  <Title parts={[words.about, edition.config.title]} />
                  <AboutPage edition={edition} />
                </>
              }
            />
            <Route
              path="*"
              element={
                <>
                  <Title parts={[words.noPage, edition.config.title]} />
                  <NoPage />
                </>
              }
            />
          </Routes>
        </Suspense>
      )}
    </>
  )
}

interface ArticleAtProps {
  readonly edition: Edition
  readonly selection: Selection
  readonly appAddress: string
}

function ArticleAt({ edition, selection, appAddress }: ArticleAtProps) {
  const { slug = '' } = useParams()
  const article = edition.bySlug.get(slug)
  // It may be in a source that is still on its way; a wrong answer now would only flash by.
  if (!article && edition.loading.length > 0) return <Skeleton />
  if (!article) {
    return (
      <>
        <Title parts={[words.noArticle, edition.config.title]} />
        <NoArticle edition={edition} slug={slug} selection={selection} />
      </>
    )
  }
  return (
    <>
      <Title parts={[article.headline, edition.config.title]} />
      <ArticlePage edition={edition} article={article} selection={selection} appAddress={appAddress} />
    </>
  )
}

function AuthorAt({ edition }: { readonly edition: Edition }) {
  const { slug = '' } = useParams()
  if (edition.loading.length > 0) return <Skeleton />
  return <AuthorPage edition={edition} slug={slug} />
}
