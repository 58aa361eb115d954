import type { Catalogue } from '#ui/languages/catalogue-shape.ts'
import { arFront } from './ar-front.ts'
import { arKiosk } from './ar-kiosk.ts'
import { arOwn } from './ar-own.ts'
import { arReading } from './ar-reading.ts'
import { arRest } from './ar-rest.ts'
import { arShare } from './ar-share.ts'

export const ar: Catalogue = { ...arFront, ...arReading, ...arShare, ...arOwn, ...arRest, ...arKiosk }
