/** One story after the other over the whole region, without a word about touching it. */

import { useEffect, useRef } from 'react'
import type { Article } from '#edition/article.ts'
import { Clock } from '#pages/kiosk/clock.tsx'
import { Slide } from '#pages/kiosk/slide.tsx'
import { showFor } from '#pages/kiosk/tour-order.ts'
import type { LayoutProps } from './layout-props.ts'
import { useTurns } from './use-turns.ts'

interface StoryProps extends LayoutProps {
  readonly title: string
  readonly hasClock: boolean
  /** Something else stands at its foot. */
  readonly hasFoot?: boolean
}

/** A region lower than this has no room for a foot; in ems. */
const FOOTED = 12

export function Story({ stories, hues, room, em, title, hasClock, hasFoot = true }: StoryProps) {
  const { turn, shown, next } = useTurns(stories, 1, timeFor)
  const [story] = shown
  const gone = useGone(story, turn)
  if (!story) return null
  const isLow = room.height < FOOTED * em
  const stay = timeFor(shown)
  return (
    <div className="sign-story" data-foot={(hasFoot && !isLow) || undefined}>
      {gone && <Slide key={turn - 1} story={gone} hues={hues} when="gone" stay={stay} />}
      <Slide key={turn} story={story} hues={hues} when="here" stay={stay} />
      {/* Its picture is fetched meanwhile. */}
      {next && <Slide key={turn + 1} story={next} hues={hues} when="next" stay={stay} />}
      {hasFoot && !isLow && (
        <footer className="sign-foot">
          <p className="sign-title" dir="auto">
            {title}
          </p>
          {hasClock && <Clock />}
        </footer>
      )}
    </div>
  )
}

function timeFor([story]: readonly Article[]): number {
  return story ? showFor(story.headline, story.standfirst ?? story.bodyText) : 10_000
}

/** The one before, while it goes. */
function useGone(story: Article | undefined, turn: number): Article | null {
  const before = useRef<{ readonly turn: number; readonly story: Article | undefined; gone: Article | null }>(
    {
      turn,
      story,
      gone: null,
    },
  )
  const { current } = before
  const gone = current.turn === turn ? current.gone : (current.story ?? null)
  useEffect(() => {
    before.current = { turn, story, gone }
  })
  return gone === story ? null : gone
}
