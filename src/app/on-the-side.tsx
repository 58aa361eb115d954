/** What no page waits for. */
import { LaterPage, later } from '#ui/later.tsx'
import { CleanArrival } from './clean-arrival.tsx'
import { FollowLanguage } from './follow-language.tsx'
import { KeepKiosk } from './keep-kiosk.tsx'
import { Keys } from './keys.tsx'

interface OnTheSideProps {
  /** As FollowLanguage takes it. */
  readonly language: string | null | undefined
  /** Where this folder is published, absolute. */
  readonly appAddress: string
}

const readStories = later(
  async () => (await import('./read-stories.tsx').catch(() => null))?.ReadStories ?? (() => null),
)

export function OnTheSide({ language, appAddress }: OnTheSideProps) {
  return (
    <>
      <CleanArrival />
      <KeepKiosk />
      <FollowLanguage edition={language} />
      <Keys />
      <LaterPage page={readStories} given={{ appAddress }} until={null} />
    </>
  )
}
