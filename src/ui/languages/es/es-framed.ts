import { esFront } from './es-front.ts'
import { esReading } from './es-reading.ts'

/** What a frame on another site says. */
export const esFramed = { ...esFront, ...esReading }
