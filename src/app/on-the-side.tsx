/** What no page waits for. */
import { CleanArrival } from './clean-arrival.tsx'
import { FollowLanguage } from './follow-language.tsx'
import { KeepKiosk } from './keep-kiosk.tsx'
import { Keys } from './keys.tsx'

interface OnTheSideProps {
  /** As FollowLanguage takes it. */
  readonly language: string | null | undefined
}

export function OnTheSide({ language }: OnTheSideProps) {
  return (
    <>
      <CleanArrival />
      <KeepKiosk />
      <FollowLanguage edition={language} />
      <Keys />
    </>
  )
}
