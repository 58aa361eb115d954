import type { Catalogue } from '#ui/languages/catalogue-shape.ts'
import { frFront } from './fr-front.ts'
import { frKiosk } from './fr-kiosk.ts'
import { frOwn } from './fr-own.ts'
import { frReading } from './fr-reading.ts'
import { frRest } from './fr-rest.ts'
import { frShare } from './fr-share.ts'

export const fr: Catalogue = { ...frFront, ...frReading, ...frShare, ...frOwn, ...frRest, ...frKiosk }
