/** The reader: the only place where pages, address and edition meet. */
import { type QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { type ContextType, type ReactNode, useMemo, useRef } from 'react'
import { useLocation } from 'react-router'
import { namedInPage } from '#device/named-in-page.ts'
import { useHeld } from '#device/use-held.ts'
import { useNow } from '#device/use-now.ts'
import { useVisit } from '#device/visit.ts'
import { setHere } from '#lib/calendar.ts'
import type { Standing } from '#query/standing.ts'
import { type EditionState, useEdition } from '#query/use-edition.ts'
import { isKioskAddress } from '#route/kiosk-address.ts'
import { readPageAddress, readPageNumber } from '#route/page-address.ts'
import { readSelection, writeSelection } from '#route/selection-address.ts'
import { ErrorBoundary } from '#ui/error-boundary.tsx'
import { Kiosk } from '#ui/kiosk.ts'
import { LaterPage, spare } from '#ui/later.tsx'
import { LeadsOn } from '#ui/link.tsx'
import { setEditionLocale } from '#ui/locale.ts'
import { Masthead } from '#ui/masthead.tsx'
import { MadeBody, Settled } from '#ui/settled.ts'
import { useWords } from '#ui/use-words.ts'
import { words } from '#ui/words.ts'
import { Pages } from './pages.tsx'
import { PlaceKeeper } from './place-keeper.tsx'
import { SettingsButton } from './settings-button.tsx'
import { useAwake } from './use-awake.ts'

interface AppProps {
  /** The folder that the reader is published in: absolute, ends in a slash. */
  readonly appAddress: string
  readonly client: QueryClient
  /** What the page was made from, where the press has made it. */
  readonly standing?: Standing | null
  /** Brings the edition; the press has its own way. */
  readonly openEdition?: typeof useEdition
  /** Of the press: see `MadeBody`. */
  readonly madeBody?: ContextType<typeof MadeBody>
  /** Brings the address: the browser's, a fixed one, or the part behind the hash. */
  readonly router: (reader: ReactNode) => ReactNode
}

export function App({
  appAddress,
  client,
  standing = null,
  openEdition = useEdition,
  madeBody,
  router,
}: AppProps) {
  const reader = (
    <LeadsOn>
      <ErrorBoundary>
        <Reader appAddress={appAddress} standing={standing} useOpened={openEdition} />
      </ErrorBoundary>
    </LeadsOn>
  )
  return (
    <QueryClientProvider client={client}>
      {router(madeBody ? <MadeBody value={madeBody}>{reader}</MadeBody> : reader)}
    </QueryClientProvider>
  )
}

/** True until the reader leaves the address that the page was opened with. */
function useIsFirst(address: string): boolean {
  const first = useRef<string | null>(address)
  if (first.current !== address) first.current = null
  return first.current !== null
}

/** True from the first address on that says so, or where the edition is one, until the page is closed or the kiosk left. */
function useKiosk(search: string, state: EditionState, visit: number): boolean {
  const isKiosk = useRef(false)
  const config = state.kind === 'open' && Object(state.edition.config.kiosk)
  if (isKioskAddress(search) || (config && config.always === true)) isKiosk.current = true
  return isKiosk.current && visit >= 0
}

/** Without it everything is done by hand. */
const onTheSide = spare(async () => (await import('./on-the-side.tsx')).OnTheSide)

/** Sources that come within this time of the first are shown with it, so that the front does not shuffle. */
const TOGETHER_MS = 400

interface ReaderProps extends Required<Pick<AppProps, 'appAddress' | 'standing'>> {
  /** A hook, the same for as long as the reader lives. */
  readonly useOpened: typeof useEdition
}

function Reader({ appAddress, standing, useOpened }: ReaderProps) {
  const location = useLocation()
  const { pathname } = location
  const { isSettled, isAwake } = useAwake(standing === null)
  // A page is made for its path alone; what a reader selects comes as soon as it is alive.
  const search = isSettled ? location.search : ''
  const query = useMemo(() => new URLSearchParams(search), [search])
  const address = useMemo(() => readPageAddress(pathname, readSelection(query)), [pathname, query])
  const { selection } = address
  // Whatever else stands in an address shows nothing else.
  const shown = pathname + writeSelection(selection) + readPageNumber(query)
  const state = useOpened({
    appAddress,
    selection,
    isAwake,
    standing,
    isStanding: useIsFirst(shown),
  })
  const visit = useVisit()
  const isKiosk = useKiosk(search, state, visit)
  const now = useNow()
  const isUnderWay = useHeld(state.kind === 'open' && state.edition.rows.length > 0, TOGETHER_MS)
  const title = state.kind === 'open' ? state.edition.config.title : namedInPage()
  setHere(isSettled || standing === null ? null : standing.zone)
  useWords()
  const language = state.kind === 'open' ? (state.edition.config.language ?? null) : undefined
  if (language) setEditionLocale(language, words.language)
  return (
    <Settled value={isSettled}>
      <Kiosk value={isKiosk}>
        <a className="skip" href="#main">
          {words.skip}
        </a>
        <ErrorBoundary key={visit} isSpare>
          <Masthead {...{ title, now, selection }} tools={<SettingsButton />} />
        </ErrorBoundary>
        <main id="main" tabIndex={-1}>
          <ErrorBoundary key={pathname + visit}>
            <Pages
              state={state}
              isUnderWay={isUnderWay}
              address={address}
              now={now}
              appAddress={appAddress}
            />
          </ErrorBoundary>
        </main>
        <ErrorBoundary isSpare>
          {isAwake && <LaterPage page={onTheSide} given={{ language, appAddress, state }} until={null} />}
        </ErrorBoundary>
        <ErrorBoundary isSpare>
          <PlaceKeeper
            isReady={state.kind === 'open' && state.edition.loading.length === 0 && !state.edition.isBehind}
          />
        </ErrorBoundary>
      </Kiosk>
    </Settled>
  )
}
