/** What is known of the life of this page, outside of everything that could break. */
import { noteFault } from './fault-log.ts'
import { type PlainEdition, showPlain } from './plain-list.ts'
import type { Signs } from './signs-of-life.ts'

type Vital = { -readonly [Key in keyof Signs]: Signs[Key] } & { edition: PlainEdition | null }

export const vital: Vital = { painted: 0, committed: 0, isBroken: false, edition: null }

const LOOK_MS = 5000
let timer = 0

/** Where the whole page has broken off, there is still something to read. `loadAnew` is asked until it can be done. */
export function watchOver(loadAnew: () => void): void {
  if (timer !== 0) return
  timer = window.setInterval(() => {
    const root = document.getElementById('root')
    if (!root || root.childElementCount > 0) return
    if (!vital.isBroken) noteFault('The page broke off.')
    vital.isBroken = true
    if (vital.edition) showPlain(vital.edition)
    loadAnew()
  }, LOOK_MS)
}

export function watchNoMore(): void {
  clearInterval(timer)
  timer = 0
}
