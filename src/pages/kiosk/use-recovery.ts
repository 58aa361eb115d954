/** What broke is drawn anew by itself, some times; then what there is to read stands there plainly until it can be. */
import { useEffect, useRef } from 'react'
import { FAULT, nextVisit } from '#device/visit.ts'
import { noteFault } from './fault-log.ts'
import { hidePlain, type PlainEdition, showPlain } from './plain-list.ts'
import { tryAgainAfter } from './signs-of-life.ts'
import { vital } from './vital.ts'

/** So long without a fault is as good as never one. */
const WELL_MS = 5 * 60_000

/** `goHome`: what breaks twice in a row is left. */
export function useRecovery(edition: PlainEdition, goHome: () => void): void {
  const latest = useRef({ edition, goHome })
  useEffect(() => {
    latest.current = { edition, goHome }
    vital.edition = edition
  })
  useEffect(() => {
    let failures = 0
    let lastAt = 0
    let timer = 0
    const again = () => {
      hidePlain()
      vital.isBroken = false
      if (failures > 1) latest.current.goHome()
      nextVisit()
    }
    const onFault = (event: Event) => {
      noteFault(event instanceof CustomEvent ? event.detail : 'unknown')
      const now = performance.now()
      failures = now - lastAt > WELL_MS ? 1 : failures + 1
      lastAt = now
      vital.isBroken = true
      const wait = tryAgainAfter(failures)
      if (wait === null) showPlain(latest.current.edition)
      clearTimeout(timer)
      timer = window.setTimeout(again, wait ?? WELL_MS)
    }
    const onError = ({ error, message }: ErrorEvent) => noteFault(error ?? message)
    const onRejection = ({ reason }: PromiseRejectionEvent) => noteFault(reason)
    window.addEventListener(FAULT, onFault)
    window.addEventListener('error', onError)
    window.addEventListener('unhandledrejection', onRejection)
    return () => {
      clearTimeout(timer)
      hidePlain()
      window.removeEventListener(FAULT, onFault)
      window.removeEventListener('error', onError)
      window.removeEventListener('unhandledrejection', onRejection)
    }
  }, [])
}
