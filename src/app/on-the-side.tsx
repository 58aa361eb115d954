/** What no page waits for. */
import type { ComponentProps } from 'react'
import { CleanArrival } from './clean-arrival.tsx'
import { Keys } from './keys.tsx'
import { OfflineSide } from './offline-side.tsx'

export function OnTheSide(given: ComponentProps<typeof OfflineSide>) {
  return (
    <>
      <OfflineSide {...given} />
      <CleanArrival />
      <Keys />
    </>
  )
}
