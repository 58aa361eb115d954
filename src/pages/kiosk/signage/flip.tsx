/** The ticker for whoever wants nothing to move: one headline stands, then the next. */

import { showFor } from '#pages/kiosk/tour-order.ts'
import { SectionName } from '#ui/section-name.tsx'
import type { LayoutProps } from './layout-props.ts'
import { useTurns } from './use-turns.ts'

interface FlipProps extends LayoutProps {
  readonly size: number
}

export function Flip({ stories, hues }: FlipProps) {
  const { shown } = useTurns(stories, 1, ([story]) => showFor(story?.headline ?? ''))
  const [story] = shown
  if (!story) return null
  return (
    <article key={story.slug} className="ticker-flip" lang={story.language ?? undefined}>
      <SectionName article={story} hues={hues} />
      <h2 className="ticker-headline" dir="auto">
        {story.headline}
      </h2>
    </article>
  )
}
