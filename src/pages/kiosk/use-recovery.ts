/** What broke is drawn anew by itself, some times; then what there is to read stands there plainly until it can be. */
import { useEffect, useRef } from 'react'
import { FAULT, type Fault, nextVisit } from '#device/visit.ts'
import { noteFault } from './fault-log.ts'
import { hidePlain, type PlainEdition, showPlain } from './plain-list.ts'
import { tryAgainAfter } from './signs-of-life.ts'
import { vital } from './vital.ts'

/** So long without a fault is as good as never one. */
const WELL_MS = 5 * 60_000
/** A part that breaks again would have done so by then: it is tried every fifteen seconds. */
const PART_MS = 20_000

/** `goHome`: what breaks twice in a row is left. */
export function useRecovery(edition: PlainEdition, goHome: () => void): void {
  const latest = useRef({ edition, goHome })
  useEffect(() => {
    latest.current = { edition, goHome }
    vital.edition = edition
  })
  useEffect(() => {
    const pages = recoverPages(latest)
    const parts = followParts(pages.isWaiting)
    const onFault = (event: Event) => {
      if (!(event instanceof CustomEvent)) return
      // Ours, by its name: device/visit.ts is the only one to send it.
      const { error, isSpare } = event.detail as Fault
      noteFault(error)
      vital.isBroken = true
      if (isSpare) parts.onLost()
      else pages.onLost()
    }
    const onError = ({ error, message }: ErrorEvent) => noteFault(error ?? message)
    const onRejection = ({ reason }: PromiseRejectionEvent) => noteFault(reason)
    window.addEventListener(FAULT, onFault)
    window.addEventListener('error', onError)
    window.addEventListener('unhandledrejection', onRejection)
    // Whatever was shown while this itself was broken.
    hidePlain()
    vital.isBroken = false
    return () => {
      pages.stop()
      parts.stop()
      hidePlain()
      window.removeEventListener(FAULT, onFault)
      window.removeEventListener('error', onError)
      window.removeEventListener('unhandledrejection', onRejection)
    }
  }, [])
}

function recoverPages(latest: { readonly current: { edition: PlainEdition; goHome: () => void } }) {
  let failures = 0
  let lastAt = 0
  let timer = 0
  const again = () => {
    timer = 0
    hidePlain()
    vital.isBroken = false
    if (failures > 1) latest.current.goHome()
    nextVisit()
  }
  return {
    onLost: () => {
      const now = performance.now()
      failures = now - lastAt > WELL_MS ? 1 : failures + 1
      lastAt = now
      const wait = tryAgainAfter(failures)
      if (wait === null) showPlain(latest.current.edition)
      clearTimeout(timer)
      timer = window.setTimeout(again, wait ?? WELL_MS)
    },
    isWaiting: () => timer !== 0,
    stop: () => clearTimeout(timer),
  }
}

/** They come back by themselves; whoever looks after the screen hears nothing of it until they have. */
function followParts(isPageLost: () => boolean) {
  let timer = 0
  const onWell = () => {
    if (!isPageLost()) vital.isBroken = false
  }
  return {
    onLost: () => {
      clearTimeout(timer)
      timer = window.setTimeout(onWell, PART_MS)
    },
    stop: () => clearTimeout(timer),
  }
}
