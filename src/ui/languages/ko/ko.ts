import type { Catalogue } from '#ui/languages/catalogue-shape.ts'
import { koFront } from './ko-front.ts'
import { koKiosk } from './ko-kiosk.ts'
import { koOwn } from './ko-own.ts'
import { koReading } from './ko-reading.ts'
import { koRest } from './ko-rest.ts'
import { koShare } from './ko-share.ts'

export const ko: Catalogue = { ...koFront, ...koReading, ...koShare, ...koOwn, ...koRest, ...koKiosk }
