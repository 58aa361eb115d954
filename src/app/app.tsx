/** The reader: the only place where pages, address and edition meet. */
import { type QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { useMemo } from 'react'
import { BrowserRouter, useLocation } from 'react-router'
import { namedInPage } from '#device/named-in-page.ts'
import { useHeld } from '#device/use-held.ts'
import { useNow } from '#device/use-now.ts'
import { useEdition } from '#query/use-edition.ts'
import { readSelection } from '#route/selection-address.ts'
import { setLocale } from '#ui/locale.ts'
import { Masthead } from '#ui/masthead.tsx'
import { words } from '#ui/words.ts'
import { ErrorBoundary } from './error-boundary.tsx'
import { Pages } from './pages.tsx'
import { PlaceKeeper } from './place-keeper.tsx'

interface AppProps {
  /** The folder that the reader is published in: absolute, ends in a slash. */
  readonly appAddress: string
  readonly client: QueryClient
}

export function App({ appAddress, client }: AppProps) {
  const base = new URL(appAddress).pathname.replace(/\/$/, '')
  return (
    <QueryClientProvider client={client}>
      <BrowserRouter basename={base}>
        <Reader appAddress={appAddress} />
      </BrowserRouter>
    </QueryClientProvider>
  )
}

/** Sources that come within this time of the first are shown with it, so that the front does not shuffle. */
const TOGETHER_MS = 400

function Reader({ appAddress }: { readonly appAddress: string }) {
  const { search, pathname } = useLocation()
  const selection = useMemo(() => readSelection(new URLSearchParams(search)), [search])
  const state = useEdition(appAddress)
  const now = useNow()
  const isUnderWay = useHeld(state.kind === 'open' && state.edition.articles.length > 0, TOGETHER_MS)
  const title = state.kind === 'open' ? state.edition.config.title : namedInPage()
  if (state.kind === 'open') setLocale(state.edition.config.language)
  return (
    <>
      <a className="skip" href="#main">
        {words.skip}
      </a>
      <Masthead title={title} now={now} selection={selection} />
      <main id="main" tabIndex={-1}>
        <ErrorBoundary key={pathname}>
          <Pages
            state={state}
            isUnderWay={isUnderWay}
            selection={selection}
            now={now}
            appAddress={appAddress}
          />
        </ErrorBoundary>
      </main>
      <PlaceKeeper isReady={state.kind === 'open' && state.edition.loading.length === 0} />
    </>
  )
}
