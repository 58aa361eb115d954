/** What is known of the life of this page, outside of everything that could break. */
import { noteFault } from './fault-log.ts'
import { type PlainEdition, showPlain } from './plain-list.ts'
import type { Signs } from './signs-of-life.ts'

type Vital = { -readonly [Key in keyof Signs]: Signs[Key] } & {
  edition: PlainEdition | null
  /** What looks after the screen is itself at work. */
  isStanding: boolean
}

export const vital: Vital = { painted: 0, committed: 0, isBroken: false, edition: null, isStanding: false }

const LOOK_MS = 5000
/** A page that breaks off each time is loaded anew no more often than this. */
const LEAST_UPTIME_MS = 60_000
let timer = 0

/** Where the whole page has broken off, there is still something to read. `loadAnew` is asked until it can be done. */
export function watchOver(loadAnew: () => void): void {
  if (timer !== 0) return
  timer = window.setInterval(() => {
    const root = document.getElementById('root')
    if (!root || (root.childElementCount > 0 && vital.isStanding)) return
    if (!vital.isBroken) noteFault('The page broke off.')
    vital.isBroken = true
    if (vital.edition) showPlain(vital.edition)
    if (performance.now() >= LEAST_UPTIME_MS) loadAnew()
  }, LOOK_MS)
}

export function watchNoMore(): void {
  clearInterval(timer)
  timer = 0
}
