/** What no page waits for. */
import { LaterPage, later } from '#ui/later.tsx'
import { CleanArrival } from './clean-arrival.tsx'
import { Keys } from './keys.tsx'

interface OnTheSideProps {
  /** Where this folder is published, absolute. */
  readonly appAddress: string
}

const readStories = later(
  async () => (await import('./read-stories.tsx').catch(() => null))?.ReadStories ?? (() => null),
)

export function OnTheSide({ appAddress }: OnTheSideProps) {
  return (
    <>
      <CleanArrival />
      <Keys />
      <LaterPage page={readStories} given={{ appAddress }} until={null} />
    </>
  )
}
