/** What keeps a screen alive for months: its light, its clock, its nights, its server, and a word to whoever looks after it. */
import { useEffect, useRef, useState } from 'react'
import { keepAwake } from '#device/awake.ts'
import type { KioskSettings } from '#query/kiosk-settings.ts'
import type { EditionState } from '#query/use-edition.ts'
import { hasJumped, isClockRight } from './clock-sense.ts'
import { loadAnew } from './load-anew.ts'
import { isNight } from './nightly.ts'
import { isAlive, type Signs } from './signs-of-life.ts'
import { vital, watchOver } from './vital.ts'

const BEAT_MS = 30_000
const MINUTE = 60_000

export interface Upkeep {
  readonly settings: KioskSettings
  readonly state: EditionState
  readonly appAddress: string
  readonly isResting: boolean
  /** Of the newest story; milliseconds. */
  readonly newest: number | null
}

/** True while the clock of the screen can be believed. */
export function useUpkeep({ settings, state, appAddress, isResting, newest }: Upkeep): boolean {
  const { stayAwake, heartbeat, reloadHour } = settings
  useEffect(() => (stayAwake ? keepAwake() : undefined), [stayAwake])
  useEffect(() => watchOver(() => void loadAnew(appAddress)), [appAddress])
  useEffect(
    () => (heartbeat === null ? undefined : beat(new URL(heartbeat, appAddress).href)),
    [heartbeat, appAddress],
  )
  useOpenedAgain(state)
  const isRight = useClock(newest)
  useNights({ wanted: reloadHour, isResting, isClockRight: isRight }, appAddress)
  return isRight
}

/** One small message each half minute, and only from a page on which something happens. */
function beat(address: string): () => void {
  let before: Signs = { ...vital }
  const tell = () => {
    if (isAlive(before, vital)) {
      const news = {
        uptime: Math.round(performance.now() / 1000),
        stories: vital.edition?.stories.length ?? 0,
      }
      navigator.sendBeacon?.(address, JSON.stringify(news))
    }
    before = { ...vital }
  }
  const timer = setInterval(tell, BEAT_MS)
  return () => clearInterval(timer)
}

/** An edition that could not be opened is asked for again, ever more seldom up to five minutes. */
function useOpenedAgain(state: EditionState): void {
  const tries = useRef(0)
  useEffect(() => {
    if (state.kind === 'open') tries.current = 0
    if (state.kind !== 'closed') return
    const wait = Math.min(5 * MINUTE, 15_000 * 2 ** Math.min(tries.current, 8)) * (0.5 + Math.random() / 2)
    const timer = setTimeout(() => {
      tries.current += 1
      state.retry()
    }, wait)
    return () => clearTimeout(timer)
  }, [state])
}

/** A clock that was put right makes another day of today at once: everything that waits for one looks again. */
function useClock(newest: number | null): boolean {
  const [isRight, setRight] = useState(() => isClockRight(Date.now(), newest))
  useEffect(() => {
    const apart = () => Date.now() - performance.now()
    const today = () => new Date().toDateString()
    let before = { apart: apart(), day: today() }
    const look = () => {
      setRight(isClockRight(Date.now(), newest))
      const now = { apart: apart(), day: today() }
      // A midnight that was waited for by the wrong clock comes too late.
      const isAnother = hasJumped(before.apart, now.apart) || before.day !== now.day
      before = now
      if (isAnother) document.dispatchEvent(new Event('visibilitychange'))
    }
    look()
    const timer = setInterval(look, 5000)
    return () => clearInterval(timer)
  }, [newest])
  return isRight
}

interface Night {
  readonly wanted: number | null
  readonly isResting: boolean
  readonly isClockRight: boolean
}

function useNights(night: Night, appAddress: string): void {
  const latest = useRef(night)
  useEffect(() => {
    latest.current = night
  })
  useEffect(() => {
    const turn = Math.floor(Math.random() * 40)
    const look = () => {
      const now = new Date()
      const clock = { hour: now.getHours(), minute: now.getMinutes(), uptime: performance.now() }
      if (isNight({ ...latest.current, ...clock, turn })) void loadAnew(appAddress)
    }
    const timer = setInterval(look, MINUTE)
    return () => clearInterval(timer)
  }, [appAddress])
}
