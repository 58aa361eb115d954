/** Which page stands at which address. */
import { useEffect } from 'react'
import { whenIdle } from '#device/when-idle.ts'
import { FrontPage } from '#pages/front/front-page.tsx'
import { Closed } from '#pages/trouble/closed.tsx'
import type { Edition, EditionState } from '#query/use-edition.ts'
import type { PageAddress } from '#route/page-address.ts'
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
  readonly address: PageAddress
  readonly now: number
  readonly appAddress: string
}

export function Pages({ state, isUnderWay, address, now, appAddress }: PagesProps) {
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
  return (
    <>
      {isToTell && <LaterPage page={notices} given={{ edition }} until={null} />}
      {address.page !== 'front' && isWaiting ? (
        <Skeleton />
      ) : (
        <PageAt {...{ edition, address, isHeld, now, appAddress }} />
      )}
    </>
  )
}

interface PageAtProps extends Pick<PagesProps, 'address' | 'now' | 'appAddress'> {
  readonly edition: Edition
  readonly isHeld: boolean
}

function PageAt({ edition, address, isHeld, now, appAddress }: PageAtProps) {
  const { page, slug, selection } = address
  switch (page) {
    case 'front':
      return <FrontPage {...{ edition, selection, isHeld, now, appAddress }} />
    case 'article':
      return <LaterPage page={article} given={{ edition, slug, selection, appAddress }} />
    case 'author':
      return <LaterPage page={author} given={{ edition, slug }} />
    case 'about':
      return (
        <>
          <Title parts={[words.about, edition.config.title]} />
          <LaterPage page={about} given={{ edition }} />
        </>
      )
    case 'offline':
      return <LaterPage page={stored} given={{ edition, selection, appAddress }} />
    case 'saved':
      return <LaterPage page={saved} given={{ edition, appAddress }} />
    case 'none':
      return <LaterPage page={noPage} given={{ edition }} />
  }
}
