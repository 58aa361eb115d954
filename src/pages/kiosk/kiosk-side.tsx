/** The reader on a screen that belongs to nobody: what stands around its pages, and looks after them. */
import { useEffect, useMemo, useState } from 'react'
import { createPortal } from 'react-dom'
import { useLocation, useNavigate } from 'react-router'
import { leaveKiosk } from '#device/visit.ts'
import type { Article } from '#edition/article.ts'
import type { EditionState } from '#query/use-edition.ts'
import { articleAddress } from '#route/address.ts'
import { ErrorBoundary } from '#ui/error-boundary.tsx'
import { secondsLeft } from './idle.ts'
import { KioskBar } from './kiosk-bar.tsx'
import { loadAnew } from './load-anew.ts'
import { forgetVisitor, putBack } from './put-back.ts'
import { ScreenKeys } from './screen-keys.tsx'
import { Signage } from './signage/signage.tsx'
import { StatusPanel } from './status-panel.tsx'
import { StillThere } from './still-there.tsx'
import { TakeAlong } from './take-along.tsx'
import { Tour } from './tour.tsx'
import { useDrift } from './use-drift.ts'
import { useExits } from './use-exits.ts'
import { type Home, useHome } from './use-home.ts'
import { useIdle } from './use-idle.ts'
import { useLongPress } from './use-long-press.ts'
import { useRecovery } from './use-recovery.ts'
import { useSettings } from './use-settings.ts'
import { useStories } from './use-stories.ts'
import { useUpkeep } from './use-upkeep.ts'
import { vital, watchNoMore } from './vital.ts'
import './kiosk.css'

interface KioskSideProps {
  /** The folder that the edition is published in: absolute, ends in a slash. */
  readonly appAddress: string
  readonly state: EditionState
}

export function KioskSide({ appAddress, state }: KioskSideProps) {
  const navigate = useNavigate()
  const edition = state.kind === 'open' ? state.edition : null
  const settings = useSettings(edition?.config.kiosk)
  const home = useHome(settings, edition)
  const stories = useStories(edition, home.selection)
  const times = useMemo(() => timesOf(settings), [settings])
  const { layout } = settings
  const isSign = layout !== 'tour' && edition !== null
  const hasTour = layout === 'tour' && settings.tour && stories.length > 0
  const { idle, now, stay } = useIdle(times, hasTour || isSign)
  const isResting = idle.phase === 'resting'
  const newest = edition?.rows[0]?.publishedAt?.ms ?? null
  const isClockRight = useUpkeep({ settings, state, appAddress, isResting: isResting || isSign, newest })
  const title = edition?.config.title ?? ''
  const [url, showNoUrl] = useExits(appAddress)
  const [isStatus, setStatus] = useState(false)
  useMarked(isSign || (isResting && hasTour))
  useDrift(isResting && !isSign && !hasTour)
  useClosedPages(home)
  useSigns()
  useRecovery({ title, stories }, () => navigate(home.address))
  useLongPress('.masthead-title, .sign', () => {
    // Whoever opens it is there, and it closes by itself once they are not.
    stay()
    setStatus(true)
  })
  useEffect(() => forgetVisitor(appAddress), [appAddress])
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each visitor who has gone
  useEffect(() => {
    if (!isResting) return
    setStatus(false)
    showNoUrl()
    void putBack(appAddress, home.address, navigate)
  }, [isResting])
  const read = (story: Article) => {
    stay()
    navigate(articleAddress(story.slug, home.selection))
  }
  const leave = () => {
    watchNoMore()
    leaveKiosk()
    navigate(home.address.replace(/[?&]kiosk.*$/, ''))
  }
  const parts = (
    <>
      <ErrorBoundary isSpare>
        <KioskBar home={home.address} />
      </ErrorBoundary>
      <ErrorBoundary isSpare>
        <ScreenKeys
          language={edition?.config.language ?? null}
          isWanted={settings.keyboard && !isResting && !isSign}
        />
      </ErrorBoundary>
      {isSign && (
        <ErrorBoundary isSpare>
          <Signage
            {...{ layout, settings, edition, stories, hues: huesOf(edition.sections) }}
            hasClock={isClockRight}
          />
        </ErrorBoundary>
      )}
      {isResting && hasTour && (
        <ErrorBoundary isSpare>
          <Tour
            {...{ stories, title, hues: huesOf(edition?.sections ?? []) }}
            hasClock={isClockRight}
            onRead={read}
            onFront={stay}
          />
        </ErrorBoundary>
      )}
      <ErrorBoundary isSpare>
        {idle.phase === 'asking' && !isSign && (
          <StillThere seconds={secondsLeft(idle, now, times)} onStay={stay} />
        )}
      </ErrorBoundary>
      <ErrorBoundary isSpare>{url !== null && <TakeAlong url={url} onClose={showNoUrl} />}</ErrorBoundary>
      <ErrorBoundary isSpare>
        {isStatus && (
          <StatusPanel
            code={settings.code}
            articles={edition?.total ?? 0}
            isClockRight={isClockRight}
            onLeave={leave}
            onLoadAgain={() => loadAnew(appAddress)}
            onClose={() => setStatus(false)}
          />
        )}
      </ErrorBoundary>
    </>
  )
  return createPortal(parts, document.body)
}

function timesOf({ idleSeconds, warningSeconds }: ReturnType<typeof useSettings>) {
  return { idle: idleSeconds * 1000, warning: warningSeconds * 1000 }
}

function huesOf(sections: readonly { readonly slug: string; readonly hue: number }[]) {
  return new Map(sections.map(({ slug, hue }) => [slug, hue]))
}

/** Style sheets go by it, and whatever lies under the tour is out of reach. */
function useMarked(isCovered: boolean): void {
  useEffect(() => {
    const { dataset } = document.documentElement
    dataset.kiosk = ''
    return () => {
      delete dataset.kiosk
    }
  }, [])
  useEffect(() => {
    const root = document.getElementById('root')
    if (root) root.inert = isCovered
    return () => {
      if (root) root.inert = false
    }
  }, [isCovered])
}

/** What is kept on the device is its owner's. */
function useClosedPages({ address }: Home): void {
  const { pathname } = useLocation()
  const navigate = useNavigate()
  useEffect(() => {
    if (/^\/(?:saved|offline)\/?$/.test(pathname)) navigate(address, { replace: true })
  }, [pathname, address, navigate])
}

/** One frame asked for with each second, and one mark for each time that something was put on the page. */
function useSigns(): void {
  useEffect(() => {
    vital.isStanding = true
    return () => {
      vital.isStanding = false
    }
  }, [])
  useEffect(() => {
    vital.committed += 1
    const frame = requestAnimationFrame(() => {
      vital.painted += 1
    })
    return () => cancelAnimationFrame(frame)
  })
}
