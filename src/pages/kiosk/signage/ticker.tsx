/** Headlines that pass by on one line; where the region is higher than a line needs, a story stands above them. */
import type { CSSProperties } from 'react'
import { Clock } from '#pages/kiosk/clock.tsx'
import { Flip } from './flip.tsx'
import type { LayoutProps } from './layout-props.ts'
import type { Size } from './legible.ts'
import { nameWidth } from './set-type.ts'
import { Story } from './story.tsx'
import { Track } from './track.tsx'

interface TickerProps extends LayoutProps {
  readonly title: string
  readonly hasClock: boolean
  readonly region: Size
}

/** In ems of the least text. A region so low is all ticker. */
const STRIP_ONLY = 12
const STRIP = 4.8

export function Ticker(props: TickerProps) {
  const { title, hasClock, region, em, isStill } = props
  const isStrip = region.height < STRIP_ONLY * em || region.width > 5 * region.height
  const height = isStrip ? region.height : Math.min(region.height / 3, STRIP * em)
  // Two lines of it: the section, and the headline.
  const size = Math.max(em * 1.2, Math.min(height * 0.36, region.width / 12))
  const style = { '--strip': `${height}px`, '--line': `${size}px` } as CSSProperties /* React knows none */
  const hasName = nameWidth(title, em) + 2.4 * em < region.width * 0.3
  return (
    <div className="ticker" data-strip={isStrip || undefined} style={style}>
      {!isStrip && <Story {...props} hasFoot={false} />}
      <div className="ticker-strip">
        {hasName && (
          <div className="ticker-name">
            <p className="sign-title" dir="auto">
              {title}
            </p>
            {hasClock && <Clock />}
          </div>
        )}
        {isStill ? <Flip {...props} size={size} /> : <Track {...props} size={size} />}
      </div>
    </div>
  )
}
