import { arFront } from './ar-front.ts'
import { arReading } from './ar-reading.ts'

/** What a frame on another site says. */
export const arFramed = { ...arFront, ...arReading }
