import type { Catalogue } from '#ui/languages/catalogue-shape.ts'
import { esFront } from './es-front.ts'
import { esKiosk } from './es-kiosk.ts'
import { esOwn } from './es-own.ts'
import { esReading } from './es-reading.ts'
import { esRest } from './es-rest.ts'
import { esShare } from './es-share.ts'

export const es: Catalogue = { ...esFront, ...esReading, ...esShare, ...esOwn, ...esRest, ...esKiosk }
