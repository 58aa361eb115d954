/** What no page waits for. */
import { Children, type ComponentProps, type ReactNode, useContext } from 'react'
import { ErrorBoundary } from '#ui/error-boundary.tsx'
import { Kiosk } from '#ui/kiosk.ts'
import { LaterPage, spare } from '#ui/later.tsx'
import { useAskAhead } from './ask-ahead.ts'
import { CleanArrival } from './clean-arrival.tsx'
import { FollowLanguage } from './follow-language.tsx'
import { KeepKiosk } from './keep-kiosk.tsx'
import { Keys } from './keys.tsx'
import { OfflineSide } from './offline-side.tsx'
import { StoryKeys } from './story-keys.tsx'

interface OnTheSideProps extends ComponentProps<typeof OfflineSide> {
  /** As FollowLanguage takes it. */
  readonly language: string | null | undefined
}

const readStories = spare(async () => (await import('./read-stories.tsx')).ReadStories)

/** Without it the page is still read; what it closes stays open until it can be had. */
const kioskSide = spare(async () => (await import('#pages/kiosk/kiosk-side.tsx')).KioskSide)

export function OnTheSide({ language, appAddress, state }: OnTheSideProps) {
  const isKiosk = useContext(Kiosk)
  useAskAhead(state)
  return (
    <Apart>
      <OfflineSide appAddress={appAddress} state={state} />
      <CleanArrival />
      <KeepKiosk />
      <FollowLanguage edition={language} />
      <StoryKeys />
      <Keys />
      <LaterPage page={readStories} given={{ appAddress }} until={null} />
      {isKiosk && <LaterPage page={kioskSide} given={{ appAddress, state }} until={null} />}
    </Apart>
  )
}

/** None of them takes another with it. */
function Apart({ children }: { readonly children: ReactNode }) {
  return Children.map(children, (part) => <ErrorBoundary isSpare>{part}</ErrorBoundary>)
}
