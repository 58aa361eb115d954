/** What no page waits for. */
import { CleanArrival } from './clean-arrival.tsx'
import { KeepKiosk } from './keep-kiosk.tsx'
import { Keys } from './keys.tsx'

export function OnTheSide() {
  return (
    <>
      <CleanArrival />
      <KeepKiosk />
      <Keys />
    </>
  )
}
