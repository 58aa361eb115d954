import { koFront } from './ko-front.ts'
import { koReading } from './ko-reading.ts'

/** What a frame on another site says. */
export const koFramed = { ...koFront, ...koReading }
