/** Stories under their day, a screenful or two at a time. */
import { useEffect, useRef, useState } from 'react'
import { useHref, useLocation } from 'react-router'
import { placeOf, rememberPlace } from '#device/places.ts'
import type { Article } from '#edition/article.ts'
import { groupByDay } from '#edition/days.ts'
import type { Selection } from '#edition/selection.ts'
import { showDay } from './locale.ts'
import { useSettled } from './settled.ts'
import { StoryCard } from './story-card.tsx'
import { words } from './words.ts'

interface DaysProps {
  /** Those that are here. */
  readonly articles: readonly Article[]
  /** How many there are, here or still to be fetched. */
  readonly count: number
  /** Told how many the reader is about to look at. */
  readonly onReach: (shown: number) => void
  readonly selection: Selection
  readonly hues: ReadonlyMap<string, number>
}

/** A screenful at first, so that the page paints at once; the rest comes in larger steps. */
const FIRST = 24
const STEP = 60

export function Days({ articles, count, onReach, selection, hues }: DaysProps) {
  const { shown, showMore } = useShown()
  const reach = useRef(onReach)
  reach.current = onReach
  // A step ahead, so that what comes next is here when it is asked for.
  useEffect(() => reach.current(shown + STEP), [shown])
  const days = groupByDay(articles.slice(0, shown))
  return (
    <div className="days">
      {days.map(({ key, date, articles: stories }) => (
        <section key={key + stories[0]?.id} className="day" data-stories={Math.min(stories.length, 3)}>
          <h2 className="day-name" suppressHydrationWarning>
            {date ? showDay(date) : words.noDate}
          </h2>
          <div className="day-stories">
            {stories.map((article) => (
              <StoryCard
                key={article.id}
                article={article}
                selection={selection}
                hues={hues}
                shape={stories.length === 1 ? 'row' : 'card'}
              />
            ))}
          </div>
        </section>
      ))}
      {shown < count && <Rest key={shown} isHere={shown < articles.length} onMore={showMore} />}
    </div>
  )
}

/** How far the reader had come belongs to the place in the history, so that Back finds it again. */
function useShown() {
  const { key, search } = useLocation()
  const [state, setState] = useState(() => ({ search, shown: placeOf(key)?.shown ?? FIRST }))
  const isSettled = useSettled()
  const known = state.search === search ? state.shown : (placeOf(key)?.shown ?? FIRST)
  // A page that somebody else has made begins at its beginning.
  const shown = isSettled ? known : FIRST
  const showMore = () => {
    rememberPlace(key, { shown: shown + STEP })
    setState({ search, shown: shown + STEP })
  }
  return { shown, showMore }
}

interface RestProps {
  readonly isHere: boolean
  readonly onMore: () => void
}

/** The way on: a plain page of older stories for readers without scripts, and for the others more of this one. */
function Rest({ isHere, onMore }: RestProps) {
  const isSettled = useSettled()
  const older = useHref('/older/')
  if (isSettled && isHere) return <More onMore={onMore} />
  return <p className="more">{isSettled ? words.loading : <a href={older}>{words.olderStories}</a>}</p>
}

/** Comes in by itself as it nears the screen; the button is for those whose browser does not say so. */
function More({ onMore }: { readonly onMore: () => void }) {
  const button = useRef<HTMLButtonElement>(null)
  const latest = useRef(onMore)
  latest.current = onMore
  useEffect(() => {
    if (!button.current || typeof IntersectionObserver === 'undefined') return
    const observer = new IntersectionObserver(
      (entries) => entries.some(({ isIntersecting }) => isIntersecting) && latest.current(),
      { rootMargin: '1200px' },
    )
    observer.observe(button.current)
    return () => observer.disconnect()
  }, [])
  return (
    <p className="more">
      <button type="button" ref={button} onClick={onMore}>
        {words.more}
      </button>
    </p>
  )
}
