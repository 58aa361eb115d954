import { frFront } from './fr-front.ts'
import { frReading } from './fr-reading.ts'

/** What a frame on another site says. */
export const frFramed = { ...frFront, ...frReading }
