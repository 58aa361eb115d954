/** Stories, one after the other, on a screen that nobody stands before. The first touch stops it and does nothing else. */
import { useEffect, useRef, useState } from 'react'
import type { Article } from '#edition/article.ts'
import { Icon } from '#ui/icon.tsx'
import { kioskWords } from '#ui/kiosk-words.ts'
import { Clock } from './clock.tsx'
import { driftAt } from './drift.ts'
import { Slide } from './slide.tsx'
import { showFor } from './tour-order.ts'
import { useFirstTouch } from './use-first-touch.ts'
import { useStill } from './use-still.ts'
import './tour.css'

interface TourProps {
  /** In the order of the tour; at least one. */
  readonly stories: readonly Article[]
  readonly hues: ReadonlyMap<string, number>
  readonly title: string
  /** False where the hour would be a wrong one. */
  readonly hasClock: boolean
  readonly onRead: (story: Article) => void
  readonly onFront: () => void
}

/** How long whoever has stopped it has to choose; milliseconds. */
const HOLD_MS = 20_000
const MINUTE = 60_000

export function Tour({ stories, hues, title, hasClock, onRead, onFront }: TourProps) {
  const [at, setAt] = useState(0)
  const [isHeld, setHeld] = useState(false)
  const [minute, setMinute] = useState(0)
  const story = stories[at % stories.length]
  const stay = story ? showFor(story.headline, story.standfirst ?? story.bodyText) : HOLD_MS
  useFirstTouch(!isHeld, () => setHeld(true))
  // biome-ignore lint/correctness/useExhaustiveDependencies: each story has its time, also where two need the same
  useEffect(() => {
    const next = () => {
      if (isHeld) setHeld(false)
      else setAt((before) => before + 1)
    }
    const timer = setTimeout(next, isHeld ? HOLD_MS : stay)
    return () => clearTimeout(timer)
  }, [at, isHeld, stay])
  useEffect(() => {
    const timer = setInterval(() => setMinute((before) => before + 1), MINUTE)
    return () => clearInterval(timer)
  }, [])
  // Where nothing may move by itself, it stands elsewhere with each other story.
  const { x, y } = driftAt(useStill() ? at : minute)
  if (!story) return null
  return (
    <section className="tour" aria-label={kioskWords.tour} data-held={isHeld || undefined}>
      <div className="tour-frame" style={{ transform: `translate(${x}px, ${y}px)` }}>
        {layers(at, stories.length).map((place) => {
          const shown = stories[place % stories.length]
          if (!shown) return null
          const role = place === at ? 'here' : place < at ? 'gone' : 'next'
          return <Slide key={place} story={shown} hues={hues} when={role} stay={stay} />
        })}
        <footer className="tour-foot">
          <p className="tour-title" dir="auto">
            {title}
          </p>
          {!isHeld && <p className="tour-touch">{kioskWords.touch}</p>}
          {hasClock && <Clock />}
          <span key={`${at}${isHeld}`} className="tour-time" style={{ animationDuration: `${stay}ms` }} />
        </footer>
      </div>
      {isHeld && (
        <Choice onRead={() => onRead(story)} onNext={() => setAt((before) => before + 1)} onFront={onFront} />
      )}
    </section>
  )
}

/** The one that goes, the one that is here, and the next, whose picture is fetched meanwhile. */
function layers(at: number, count: number): readonly number[] {
  if (count === 1) return [at]
  return at === 0 ? [0, 1] : [at - 1, at, at + 1]
}

interface ChoiceProps {
  readonly onRead: () => void
  readonly onNext: () => void
  readonly onFront: () => void
}

function Choice({ onRead, onNext, onFront }: ChoiceProps) {
  const first = useRef<HTMLButtonElement>(null)
  useEffect(() => first.current?.focus(), [])
  return (
    <div className="tour-choice">
      <p role="status" className="visually-hidden">
        {kioskWords.held}
      </p>
      <button ref={first} type="button" className="tour-read" onClick={onRead}>
        {kioskWords.readThis}
      </button>
      <button type="button" onClick={onFront}>
        {kioskWords.allStories}
      </button>
      <button type="button" className="tour-next" onClick={onNext}>
        {kioskWords.nextStory}
        <Icon shape="next" size={20} />
      </button>
    </div>
  )
}
