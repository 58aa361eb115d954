/** What no page waits for. */
import type { ComponentProps } from 'react'
import { useLocation } from 'react-router'
import { isEmbed } from '#route/address.ts'
import { LaterPage, later } from '#ui/later.tsx'
import { CleanArrival } from './clean-arrival.tsx'
import { FollowLanguage } from './follow-language.tsx'
import { KeepKiosk } from './keep-kiosk.tsx'
import { Keys } from './keys.tsx'
import { OfflineSide } from './offline-side.tsx'

interface OnTheSideProps extends ComponentProps<typeof OfflineSide> {
  /** As FollowLanguage takes it. */
  readonly language: string | null | undefined
}

const readStories = later(
  async () => (await import('./read-stories.tsx').catch(() => null))?.ReadStories ?? (() => null),
)

export function OnTheSide({ language, appAddress, state }: OnTheSideProps) {
  const { pathname } = useLocation()
  return (
    <>
      {/* A frame on another page stores nothing there. */}
      {!isEmbed(pathname) && <OfflineSide appAddress={appAddress} state={state} />}
      <CleanArrival />
      <KeepKiosk />
      <FollowLanguage edition={language} />
      <Keys />
      <LaterPage page={readStories} given={{ appAddress }} until={null} />
    </>
  )
}
