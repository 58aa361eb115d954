/** The line that runs. Each headline is a layer of its own that the compositor moves: nothing is laid out or painted meanwhile. */
import { useEffect, useLayoutEffect, useRef, useState } from 'react'
import type { Article } from '#edition/article.ts'
import { SectionName } from '#ui/section-name.tsx'
import type { LayoutProps } from './layout-props.ts'
import { nextStory } from './turns.ts'

interface TrackProps extends LayoutProps {
  /** Pixels of an em of the headlines. */
  readonly size: number
}

/** Ems in a second: some eight letters, half of what people read of subtitles. */
const PACE = 4
/** Between two headlines, in ems. */
const GAP = 1.6
/** The line is filled from where it begins as soon as it is there; milliseconds. */
const SOON = 500
/** As many headlines as can be on their way at once, whatever is measured. */
const MOST = 12

interface Running {
  readonly key: number
  readonly story: Article
  /** Pixels from where lines begin to where this one sets out. */
  readonly from: number
}

interface Line {
  readonly running: readonly Running[]
  readonly told: ReadonlyMap<string, number>
}

export function Track(props: TrackProps) {
  const place = useRef<HTMLDivElement>(null)
  const [width, setWidth] = useState(0)
  useLayoutEffect(() => {
    const measure = () => setWidth(place.current?.clientWidth ?? 0)
    measure()
    window.addEventListener('resize', measure)
    return () => window.removeEventListener('resize', measure)
  }, [])
  return (
    <div ref={place} className="ticker-track">
      {width > 0 && <Line key={`${width} ${props.size}`} {...props} width={width} />}
    </div>
  )
}

function Line({ stories, hues, size, width }: TrackProps & { readonly width: number }) {
  const [line, setLine] = useState<Line>(() => follow({ running: [], told: new Map() }, stories, 0))
  // A whole number of pixels in each frame of sixty a second.
  const pace = Math.max(60, Math.round((PACE * size) / 60) * 60)
  const latest = useRef(stories)
  useEffect(() => {
    latest.current = stories
  })
  const onTail = (tail: number) => setLine((before) => follow(before, latest.current, tail))
  const onGone = (key: number) => setLine((before) => without(before, key))
  return (
    <>
      {line.running.map(({ key, story, from }) => (
        <Passing
          key={key}
          {...{ story, hues, from, width, pace, gap: GAP * size }}
          id={key}
          {...{ onTail, onGone }}
        />
      ))}
    </>
  )
}

interface PassingProps {
  readonly id: number
  readonly story: Article
  readonly hues: ReadonlyMap<string, number>
  readonly from: number
  readonly width: number
  /** Pixels in a second. */
  readonly pace: number
  readonly gap: number
  /** There is room behind it, so many pixels from where lines begin. */
  readonly onTail: (from: number) => void
  readonly onGone: (id: number) => void
}

function Passing({ id, story, hues, from, width, pace, gap, onTail, onGone }: PassingProps) {
  const item = useRef<HTMLElement>(null)
  const tell = useRef({ onTail, onGone })
  useEffect(() => {
    tell.current = { onTail, onGone }
  })
  useEffect(() => {
    const one = item.current
    if (!one) return
    const length = one.offsetWidth
    // Lines that are read from the right come from the left.
    const sign = getComputedStyle(one).direction === 'rtl' ? -1 : 1
    const steps = [from, -length].map((x) => ({ transform: `translateX(${sign * x}px)` }))
    const duration = ((from + length) / pace) * 1000
    const animation = one.animate?.(steps, { duration, easing: 'linear', fill: 'both' })
    const began = performance.now()
    let next = 0
    let gone = 0
    // By where it truly is: a small board begins to move it later than it was told to.
    const passed = () => Number(animation?.currentTime ?? performance.now() - began)
    const lookAtTail = () => {
      const tail = from + length + gap - (passed() * pace) / 1000
      if (tail < width + 1) tell.current.onTail(tail < width - 1 && passed() < SOON ? tail : width)
      else next = window.setTimeout(lookAtTail, ((tail - width) / pace) * 1000)
    }
    const lookForEnd = () => {
      const left = duration - passed()
      if (left <= 0) tell.current.onGone(id)
      else gone = window.setTimeout(lookForEnd, left + 50)
    }
    lookAtTail()
    lookForEnd()
    return () => {
      animation?.cancel()
      clearTimeout(next)
      clearTimeout(gone)
    }
  }, [id, from, width, pace, gap])
  const { headline, language } = story
  return (
    <article ref={item} className="ticker-story" lang={language ?? undefined}>
      <SectionName article={story} hues={hues} />
      <h2 className="ticker-headline">
        <bdi>{headline}</bdi>
      </h2>
    </article>
  )
}

/** Another one sets out behind the last. */
function follow({ running, told }: Line, stories: readonly Article[], from: number): Line {
  const last = running.at(-1)
  const story = nextStory(stories, stories.length > 1 && last ? [last.story] : [], told)
  if (!story || running.length >= MOST) return { running, told }
  const turn = (last?.key ?? 0) + 1
  const here = new Set(stories.map(({ slug }) => slug))
  const kept = [...told].filter(([slug]) => here.has(slug))
  return {
    running: [...running, { key: turn, story, from }],
    told: new Map([...kept, [story.slug, turn]]),
  }
}

function without({ running, told }: Line, key: number): Line {
  const left = running.filter((one) => one.key !== key)
  return { running: left, told }
}
