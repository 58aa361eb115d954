/** A screen that nobody touches: one of four layouts over the whole region, as large as its distance needs. */
import { type CSSProperties, type ReactNode, useEffect, useState } from 'react'
import type { Article } from '#edition/article.ts'
import { driftAt } from '#pages/kiosk/drift.ts'
import { useStill } from '#pages/kiosk/use-still.ts'
import type { KioskSettings, Layout } from '#query/kiosk-settings.ts'
import type { Edition } from '#query/use-edition.ts'
import { kioskWords } from '#ui/kiosk-words.ts'
import { Board } from './board.tsx'
import { directionOfAll } from './direction.ts'
import type { LayoutProps } from './layout-props.ts'
import type { Size } from './legible.ts'
import { nameWidth } from './set-type.ts'
import { SignHead } from './sign-head.tsx'
import { Story } from './story.tsx'
import { Ticker } from './ticker.tsx'
import { useRegion } from './use-region.ts'
import { Wall } from './wall.tsx'
import './signage.css'
import './wall.css'
import './ticker.css'

interface SignageProps {
  readonly layout: Exclude<Layout, 'tour'>
  readonly settings: KioskSettings
  readonly edition: Edition
  /** In the order of the tour. */
  readonly stories: readonly Article[]
  readonly hues: ReadonlyMap<string, number>
  /** False where the hour would be a wrong one. */
  readonly hasClock: boolean
}

const MINUTE = 60_000
/** In ems: see signage.css. */
const HEAD = 2.7
const MARGIN = 1.3
/** A region lower than this has no room for a head; in ems. */
const HEADED = 14
/** The day and the hour beside the name; in ems. */
const DAY = 20

export function Signage({ layout, settings, edition, stories, hues, hasClock }: SignageProps) {
  const { region, em } = useRegion(settings.metres, settings.inches)
  const isStill = useStill()
  const { title } = edition.config
  const hasHead = region.height >= HEADED * em && (layout === 'wall' || layout === 'board')
  const room = {
    width: region.width - 2 * MARGIN * em,
    height: region.height - (hasHead ? HEAD + 0.5 : 0.8) * em,
  }
  const given = { stories, hues, room, em, isStill }
  return (
    <section
      className="sign"
      aria-label={kioskWords.tour}
      data-layout={layout}
      dir={directionOfAll(stories)}
      style={{ '--em': `${em}px`, ...useDrift(em) } as CSSProperties /* React knows no custom properties */}
    >
      <div className="sign-frame">
        {hasHead && (
          <SignHead
            title={title}
            hasClock={hasClock}
            isNarrow={nameWidth(title, em) + DAY * em > room.width}
          />
        )}
        {stories.length === 0 ? (
          <StandBy title={title} />
        ) : (
          drawn(layout, given, { title, hasClock, edition, region })
        )}
      </div>
    </section>
  )
}

interface Around {
  readonly title: string
  readonly hasClock: boolean
  readonly edition: Edition
  readonly region: Size
}

function drawn(layout: SignageProps['layout'], given: LayoutProps, around: Around): ReactNode {
  const { title, hasClock, edition, region } = around
  switch (layout) {
    case 'ticker':
      return <Ticker {...given} {...{ title, hasClock, region }} />
    case 'story':
      return <Story {...given} {...{ title, hasClock }} />
    case 'wall':
      return <Wall {...given} />
    case 'board':
      return <Board {...given} edition={edition} />
  }
}

/** Nothing to read yet, and never a blank screen. */
function StandBy({ title }: { readonly title: string }) {
  return (
    <p className="sign-standby" dir="auto">
      {title}
    </p>
  )
}

/** Against burn-in; less where little room is left. */
function useDrift(em: number): CSSProperties {
  const [minute, setMinute] = useState(0)
  useEffect(() => {
    const timer = setInterval(() => setMinute((before) => before + 1), MINUTE)
    return () => clearInterval(timer)
  }, [])
  const { x, y } = driftAt(minute)
  const reach = Math.min(1, em / 30)
  return {
    '--drift': `${Math.round(x * reach)}px, ${Math.round(y * reach)}px`,
  } as CSSProperties /* as above */
}
