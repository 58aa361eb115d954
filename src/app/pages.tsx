/** Which page stands at which address. */
import { type ReactNode, useEffect } from 'react'
import { Route, Routes } from 'react-router'
import { whenIdle } from '#device/when-idle.ts'
import type { Selection } from '#edition/selection.ts'
import { FrontPage } from '#pages/front/front-page.tsx'
import { Closed } from '#pages/trouble/closed.tsx'
import type { EditionState } from '#query/use-edition.ts'
import { LaterPage, later, spare } from '#ui/later.tsx'
import { Skeleton } from '#ui/skeleton.tsx'
import { Title } from '#ui/title.tsx'
import { words } from '#ui/words.ts'

/** A front needs none of these: the sanitizer comes with the article, the words of the report with the About page. */
const article = later(async () => (await import('./inner-pages.tsx')).ArticleAt)
const author = later(async () => (await import('./inner-pages.tsx')).AuthorAt)
const noPage = later(async () => (await import('./inner-pages.tsx')).NoPageAt)
const about = later(async () => (await import('#pages/about/about-page.tsx')).AboutPage)
const stored = later(async () => (await import('#pages/stored/stored-page.tsx')).StoredPage)
const saved = later(async () => (await import('./inner-pages.tsx')).SavedAt)

/** A reader for whom all goes well sees none of it. */
const notices = spare(async () => (await import('#ui/source-notices.tsx')).SourceNotices)

/** The code of a page that stands already, so that it can be brought to life in one go. */
export async function loadPageCode(pathname: string): Promise<void> {
  if (/\/article\//.test(pathname)) await article.load()
  if (/\/author\//.test(pathname)) await author.load()
}

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
    return whenIdle(() => {
      for (const { load } of [article, author, about]) load().catch(() => undefined)
    })
  }, [])
  if (state.kind === 'opening') return <Skeleton />
  if (state.kind === 'closed') return <Closed trouble={state.trouble} onRetry={state.retry} />
  const { edition } = state
  const isToTell = edition.failed.length + edition.cut.length + edition.loading.length > 0
  const isWaiting = edition.total === 0 && (edition.loading.length > 0 || edition.isBehind)
  // What a reader has opened on the front stays open while its stories are on their way.
  const isHeld = isWaiting || (edition.awaited > 0 && !isUnderWay)
  const front = <FrontPage {...{ edition, selection, isHeld, now, appAddress }} />
  const inner = (page: ReactNode) => (isWaiting ? <Skeleton /> : page)
  return (
    <>
      {isToTell && <LaterPage page={notices} given={{ edition }} until={null} />}
      <Routes>
        <Route index element={front} />
        <Route path="index.html" element={front} />
        <Route path="section/:slug" element={front} />
        <Route
          path="article/:slug"
          element={inner(<LaterPage page={article} given={{ edition, selection, appAddress }} />)}
        />
        <Route path="author/:slug" element={inner(<LaterPage page={author} given={{ edition }} />)} />
        <Route
          path="about"
          element={inner(
            <>
              <Title parts={[words.about, edition.config.title]} />
              <LaterPage page={about} given={{ edition }} />
            </>,
          )}
        />
        <Route
          path="offline"
          element={inner(<LaterPage page={stored} given={{ edition, selection, appAddress }} />)}
        />
        <Route path="saved" element={inner(<LaterPage page={saved} given={{ edition, appAddress }} />)} />
        <Route path="*" element={inner(<LaterPage page={noPage} given={{ edition }} />)} />
      </Routes>
    </>
  )
}
